public import Wording
public import Workshop

/// Faces in words.
public enum FaceTelling {
    static func line(_ moment: Face.Moment, _ face: Face) -> Message {
        Message(moment == .before ? .faceBefore : .faceAfter, ["face": .message(name(of: face))])
    }

    /// What a moment is called.
    public static func name(of moment: Face.Moment) -> Message {
        Message(moment == .before ? .facesBeforeName : .facesAfterName)
    }

    /// What a face is called.
    public static func name(of face: Face) -> Message {
        switch face {
        case .veryBad: Message(.faceVeryBad)
        case .bad: Message(.faceBad)
        case .soSo: Message(.faceSoSo)
        case .good: Message(.faceGood)
        case .veryGood: Message(.faceVeryGood)
        }
    }

    /// A count, face by face from the worst; those nobody showed are left out.
    public static func line(of count: FaceCount) -> Message {
        let faces = zip(Face.allCases, count.counts).filter { $0.1 > 0 }.map { face, count in
            Message(.faceCount, ["face": .message(name(of: face)), "count": .number(count)])
        }
        let key: MessageKey = count.moment == .before ? .facesBefore : .facesAfter
        return Message(faces.isEmpty ? .facesNobody : key, ["faces": .messages(faces)])
    }
}
