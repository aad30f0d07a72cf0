public import Content
public import Workshop

/// Rules in a file of their own.
public enum RulesFile {
    /// Reads the rules of a file.
    ///
    /// - Parameters:
    ///   - path: Where it is.
    ///   - base: The rules that hold where the file says nothing.
    /// - Throws: Why the file cannot be read.
    public static func read(
        _ path: String,
        over base: RoundRules = RoundRules()
    ) throws(ContentFileError) -> Reading<RoundRules> {
        let bytes = try ContentFile.read(path, limit: RulesReader.largestFile)
        return RulesReader.read(bytes, file: path, over: base)
    }
}
