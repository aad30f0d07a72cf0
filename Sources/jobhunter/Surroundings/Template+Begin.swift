import ArgumentParser
import ContentFiles
import Foundation
import Wording

extension Template {
    /// The template in the language spoken, one's own first; says where it is in English instead.
    ///
    /// - Parameters:
    ///   - id: Its id.
    ///   - refusal: What is said if that is no id.
    func begin(id: String, otherwise refusal: Message) throws -> [UInt8] {
        let language = Console.wording.language.tag
        let own = Places.configuration.appendingPathComponent("Templates").path
        let filled: Filled?
        do throws(ContentFileError) {
            filled = try self.filled(id: id, language: language, own: own)
        } catch {
            throw Failure(error).report()
        }
        guard let filled else { throw Failure(refusal, .badData).report() }
        if !language.hasPrefix(filled.language) { Console.message(Console.wording.text(.templateInEnglish)) }
        return filled.bytes
    }
}
