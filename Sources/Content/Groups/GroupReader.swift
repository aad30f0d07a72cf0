import Diagnostics
import JSONText
import Workshop

/// Reads groups.
public enum GroupReader {
    /// How many bytes a file may have: 64 KiB; forty names have not even ten.
    public static let largestFile = 64 << 10

    /// Reads a file of the format `group/1`.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - file: Its path, for the diagnostics.
    ///   - name: What the group is called.
    public static func read(_ bytes: [UInt8], file: String, name: String) -> Reading<SavedGroup> {
        ContentCheck.read(bytes, file: file, largest: largestFile) { check, root in
            guard check.accepts(root, as: GroupFormat.format),
                let object = check.object(root, at: .root, GroupFormat.file),
                let people = people(of: object, &check)
            else { return nil }
            return SavedGroup(name: name, people: people)
        }
    }

    private static func people(of object: CheckedObject, _ check: inout ContentCheck) -> [String]? {
        guard let elements = check.list("people", of: object, count: GroupFormat.people) else { return nil }
        let path = object.path(to: "people")
        let names = elements.enumerated().map { place, element -> String? in
            let here = path.appending(index: place)
            guard let text = check.text(element, at: here, GroupFormat.name) else { return nil }
            do throws(PlainText.Fault) {
                return try PlainText.cleaned(text, limit: PlainText.nameLimit)
            } catch {
                check.complain(complaint(error), about: element, at: here)
                return nil
            }
        }
        return names.contains(nil) ? nil : names.compactMap { $0 }
    }

    private static func complaint(_ fault: PlainText.Fault) -> Complaint {
        switch fault {
        case .empty: .blankText
        case .tooLong(let count, let limit): .wrongLength(found: count, in: 1...limit)
        case .controlCharacter(let scalar): .forbiddenCharacter(character: Complaint.name(of: scalar))
        }
    }
}
