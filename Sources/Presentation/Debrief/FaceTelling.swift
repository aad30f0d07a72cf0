public import Wording
public import Workshop

/// Faces in words.
public enum FaceTelling {
    static func line(_ moment: Face.Moment, _ face: Face) -> Message {
        moment == .before ? Message.faceBefore(face: name(of: face)) : .faceAfter(face: name(of: face))
    }

    /// What a moment is called.
    public static func name(of moment: Face.Moment) -> Message {
        moment == .before ? Message.facesBeforeName : .facesAfterName
    }

    /// What a face is called.
    public static func name(of face: Face) -> Message {
        switch face {
        case .veryBad: Message.faceVeryBad
        case .bad: Message.faceBad
        case .soSo: Message.faceSoSo
        case .good: Message.faceGood
        case .veryGood: Message.faceVeryGood
        }
    }

    /// A count, face by face from the worst; those nobody showed are left out.
    public static func line(of count: FaceCount) -> Message {
        let faces = zip(Face.allCases, count.counts).filter { $0.1 > 0 }.map { face, count in
            Message.faceCount(count: count, face: name(of: face))
        }
        guard !faces.isEmpty else { return .facesNobody }
        return count.moment == .before ? .facesBefore(faces: faces) : .facesAfter(faces: faces)
    }
}
