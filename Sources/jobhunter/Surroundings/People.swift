import Presentation
import Wording
import Workshop

/// A list of names, each fit to be kept.
struct People {
    let names: [String]
    /// What should be told of how the list was read.
    let remark: Message?

    init(names: [String]) {
        self.names = names
        remark = nil
    }

    /// Reads names as they are typed or pasted; empty places are passed over.
    init(list: String) throws(Failure) {
        do throws(NameList.Unusable) {
            (names, remark) = try NameList.reading(of: list)
        } catch {
            throw Failure(NameList.message(error), .badData)
        }
    }

    /// The name or code of one person.
    static func checked(_ name: String) throws(Failure) -> String {
        do throws(PlainText.Fault) {
            return try PlainText.cleaned(name, limit: PlainText.nameLimit)
        } catch {
            throw Failure(NameList.message(NameList.Unusable(fault: error)), .badData)
        }
    }
}

/// The name of a session.
enum Title {
    static func checked(_ title: String) throws(Failure) -> String {
        do throws(PlainText.Fault) {
            return try PlainText.cleaned(title, limit: PlainText.titleLimit)
        } catch {
            throw Failure(Message.titleRefused(reason: RefusalWording.message(error)), .badData)
        }
    }
}
