import Content
public import ContentFiles
import Presentation
public import TerminalKit
import Wording

/// Shows the set-up of a workshop until somebody begins or goes home.
@MainActor
public final class SetUpHost {
    /// How it ended.
    public enum Ending: Sendable {
        /// A workshop is to begin.
        case begin(WorkshopSetUp)
        /// Somebody went back home.
        case left
        /// The program was ended from outside.
        case interrupted
    }

    private let library: GroupLibrary
    private var ending = Ending.interrupted

    /// Creates a host.
    ///
    /// - Parameter library: Where groups are kept.
    public init(library: GroupLibrary) {
        self.library = library
    }

    /// Shows the screen until somebody decided; gives back how it was left, to go on from where the workshop cannot begin.
    public func run(_ model: SetUpModel, on terminal: Terminal) -> (ending: Ending, model: SetUpModel) {
        var model = model
        terminal.show(&model) { model, intent in
            carryOut(intent, &model)
        } drawing: {
            SetUpScreen(model: $0)
        }
        return (ending, model)
    }

    /// Does what the model wants done; says whether to go on.
    private func carryOut(_ intent: SetUpModel.Intent, _ model: inout SetUpModel) -> Bool {
        switch intent {
        case .begin(let setUp): ending = .begin(setUp)
        case .leave: ending = .left
        case .save(let group, let isReplacing):
            store(in: &model, saying: Message.groupSaved(name: group.name)) {
                () throws(GroupLibraryError) in
                try library.save(group, replacing: isReplacing)
            }
            return true
        case .delete(let group):
            store(in: &model, saying: Message.groupDeleted(name: group.name)) {
                () throws(GroupLibraryError) in
                try library.delete(group.name)
            }
            return true
        }
        return false
    }

    private func store(
        in model: inout SetUpModel,
        saying message: Message,
        _ change: () throws(GroupLibraryError) -> Void
    ) {
        do throws(GroupLibraryError) {
            try change()
            model.stored(try library.entries(), saying: message)
        } catch {
            model.notStored(error)
        }
    }
}
