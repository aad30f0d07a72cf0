import Content
import ContentFiles
import Presentation
import TerminalKit
import Wording
import Workshop

/// The people of the workshop, and the groups kept for another time.
extension SetUpModel {
    /// Enter in the list of people: adds what is typed, or goes on.
    mutating func addOrGoOn() {
        guard !field.isEmpty else { return goOn() }
        add(field.text)
    }

    /// Takes a pasted list: one edit of the list, or of the name being typed.
    mutating func pasteNames(_ text: String) {
        guard NameList.isList(text), field.isEmpty else {
            _ = field.paste(NameList.oneLine(text))
            return
        }
        add(text)
    }

    private mutating func add(_ typed: String) {
        do throws(NameList.Unusable) {
            let reading = try NameList.reading(of: typed)
            setNames(names + reading.names)
            field = FieldState(limit: 4000)
            if notice == nil, let told = reading.remark { remark(told) }
        } catch {
            // What cannot be kept stays in the field, to be mended.
            if field.isEmpty {
                _ = field.paste(NameList.oneLine(typed))
            }
            warn(NameList.message(error))
        }
    }

    /// Changes the list; teams made by hand belong to the list they were made from.
    mutating func setNames(_ names: [String]) {
        self.names = names
        if case .byHand = teams { teams = .alone }
        if case .drawn(let count) = teams { teams = .drawn(min(count, mostTeams)) }
        lists[.group] = ListState(selected: max(names.count - 1, 0))
        if names.count > Roster.participantLimit, let message = NameList.refusal(of: names.count) {
            warn(message)
        } else if let message = NameList.namesakes(in: names) {
            remark(message)
        }
    }

    /// The selected name goes back into the empty field.
    mutating func takeBackSelectedName() {
        guard names.indices.contains(list.selected) else { return }
        let name = names[list.selected]
        removeSelectedName()
        field = FieldState(name, limit: 4000)
    }

    /// Takes the selected name off the list.
    mutating func removeSelectedName() {
        guard names.indices.contains(list.selected) else { return }
        var left = names
        let place = list.selected
        left.remove(at: place)
        setNames(left)
        lists[.group] = ListState(selected: min(place, max(left.count - 1, 0)))
    }

    /// Why the list cannot play; `nil` where it can, or where seats play.
    var groupRefusal: Message? {
        names.isEmpty ? nil : NameList.refusal(of: names.count)
    }

    // MARK: Saved groups

    var groupRows: [ListRow] {
        supply.groups.map { entry in
            switch entry.outcome {
            case .success(let group):
                ListRow(group.name, detail: text(Message.setupCount(count: group.people.count)))
            case .failure(let error):
                ListRow(
                    entry.name,
                    reason: text(Message.groupsBroken(fault: GroupWording.message(error)))
                )
            }
        }
    }

    private var selectedGroup: SavedGroup? {
        guard supply.groups.indices.contains(groupList.selected) else { return nil }
        return try? supply.groups[groupList.selected].outcome.get()
    }

    mutating func openGroups() {
        guard !supply.groups.isEmpty else { return remark(Message.groupsNone) }
        groupList = ListState()
        overlay = .groups
    }

    /// Takes the people of the selected group in place of those listed.
    mutating func takeGroup() {
        guard let group = selectedGroup else { return explainBrokenGroup() }
        overlay = nil
        setNames(group.people)
        if title == supply.title { title = group.name }
    }

    mutating func askToDelete() {
        guard let group = selectedGroup else { return explainBrokenGroup() }
        overlay = .delete(group)
    }

    private mutating func explainBrokenGroup() {
        guard groupRows.indices.contains(groupList.selected) else { return }
        notice = groupRows[groupList.selected].reason.map { Remark(text: $0, role: .warning) }
    }

    mutating func openGroupName() {
        guard field.isEmpty else { return warn(Message.setupUnsent(text: field.text)) }
        guard !names.isEmpty else { return warn(Message.groupNothingToSave) }
        overlay = .groupName(FieldState(title == supply.title ? "" : title, limit: 200))
    }

    /// Saves under the name typed, or asks first where a group has it already.
    mutating func saveGroup(_ typed: String) -> Intent? {
        do throws(SavedGroup.NameFault) {
            let group = SavedGroup(name: try SavedGroup.checked(name: typed), people: names)
            guard !supply.groups.contains(where: { $0.name == group.name }) else {
                overlay = .replace(group)
                return nil
            }
            overlay = nil
            return .save(group, replacing: false)
        } catch {
            warn(GroupWording.message(.name(error)))
            return nil
        }
    }

    /// A group was saved or deleted, or could not be.
    mutating func stored(_ groups: [GroupLibrary.Entry], saying message: Message) {
        supply.groups = groups
        remark(message)
    }

    /// A group could not be saved or deleted.
    mutating func notStored(_ error: GroupLibraryError) {
        warn(GroupWording.message(error))
    }
}
