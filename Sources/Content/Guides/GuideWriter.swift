package import JSONText
package import Workshop

/// Writes the questions of guides as they are read.
package enum GuideWriter {
    /// Writes a question as an object.
    package static func write(_ question: DebriefGuide.Question, into writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("id", question.id.text)
            if let phase = question.phase { writer.member("phase", phase) }
            writer.member("ask", question.asked.rawValue)
            if let text = question.text { writer.member("text", text) }
            if let manner = question.manner, let how = GuideFormat.How.allCases.first(where: { $0.kernel == manner }) {
                writer.member("how", how.rawValue)
            }
            if let minutes = question.minutes { writer.member("minutes", minutes) }
            if let ifSilent = question.ifSilent { writer.member("ifSilent", ifSilent) }
            let commitment = GuideFormat.Commitment.allCases.first { $0.kernel == question.commitment }
            if let commitment { writer.member("commitment", commitment.rawValue) }
        }
    }
}
