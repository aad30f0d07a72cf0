/// Something that can be drawn in an area of a frame: a pure function of what it holds.
public protocol Drawing: Sendable {
    /// Draws itself; what would lie outside the area is cut off.
    func draw(in area: Area, of frame: inout Frame)
}

/// Several things in one place, one drawn over the other.
public struct Layers: Drawing {
    private let layers: [any Drawing]

    /// Creates layers, the lowest first.
    public init(_ layers: [any Drawing]) {
        self.layers = layers
    }

    /// Draws them all in the same area.
    public func draw(in area: Area, of frame: inout Frame) {
        for layer in layers { layer.draw(in: area, of: &frame) }
    }
}

/// Something drawn by a function, for what is needed once.
public struct Sketch: Drawing {
    private let body: @Sendable (Area, inout Frame) -> Void

    public init(_ body: @escaping @Sendable (Area, inout Frame) -> Void) {
        self.body = body
    }

    /// Calls the function.
    public func draw(in area: Area, of frame: inout Frame) {
        body(area, &frame)
    }
}
