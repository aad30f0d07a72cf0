import Wording
import Workshop

/// Who plays what, and the private words of each role.
extension Prompter {
    /// Giving and taking roles while they are dealt.
    func givingRoles(_ play: RolePlayView, in view: View) -> [Offer] {
        let open = play.roles.filter { $0.vacancies > 0 }
        let free = view.present.filter { play.free.contains($0.id) }
        let players = view.people.filter { play.role(of: $0.id) != nil }
        let nobodyFree = free.isEmpty ? Message.nobodyIsFree : nil
        return [
            Offer(
                Message.rolePlayGiveRole,
                unless: open.isEmpty ? Message.noRoleIsOpen : nobodyFree,
                .open { chooseRole(open, for: free, in: play) }
            ),
            Offer(
                Message.rolePlayTakeRole,
                unless: players.isEmpty ? Message.nobodyPlays : nil,
                .open { choosePerson(players, .rolePlayAskWhose, in: play) { .rolePlay(.uncast($0)) } }
            ),
        ]
    }

    /// Everything that changes who plays, behind one choice.
    func roleOptions(_ play: RolePlayView, in view: View) -> [Offer] {
        play.rolesAreLeft
            ? [] : [Offer(.rolePlayRolesMenu, shortcut: "c", .open { rolesMenu(play, in: view) })]
    }

    private func rolesMenu(_ play: RolePlayView, in view: View) -> Question {
        let players = view.people.filter { play.role(of: $0.id) != nil }
        let free = view.present.filter { play.free.contains($0.id) }
        let nobodyPlays = players.isEmpty ? Message.nobodyPlays : nil
        let readers = players.filter { $0.presence == .present }
        let options =
            [
                Offer(
                    Message.rolePlayOtherTakes,
                    unless: nobodyPlays ?? (free.isEmpty ? Message.nobodyIsFree : nil),
                    .open {
                        choosePerson(players, .rolePlayAskWhose, in: play) { from in
                            .open {
                                choosePerson(free, .rolePlayAskSuccessor, in: play) {
                                    .rolePlay(.handOver(from: from, to: $0))
                                }
                            }
                        }
                    }
                ),
                Offer(
                    Message.rolePlaySwap,
                    unless: players.count > 1 ? nil : Message.nobodyToSwapWith,
                    .open { chooseSwap(players, in: play) }
                ),
            ] + givingRoles(play, in: view) + [
                Offer(
                    Message.rolePlayGivesBack,
                    unless: nobodyPlays,
                    .open { choosePerson(players, .rolePlayAskWhose, in: play) { .rolePlay(.optOut($0)) } }
                ),
                Offer(
                    Message.rolePlayReadAgain,
                    unless: readers.isEmpty ? Message.nobodyPlays : nil,
                    .open { choosePerson(readers, .rolePlayAskReader, in: play) { .open(reading($0)) } }
                ),
            ]
        return aside(.rolePlayCastingPrompt, context: Announcer(session: session).roles(of: play), options)
    }

    private func chooseRole(
        _ roles: [RolePlayView.Role],
        for free: [View.Person],
        in play: RolePlayView
    ) -> Question {
        aside(.rolePlayAskRole, for: roles) { role in
            Offer(
                Message.rolePlayRole(role: role.name, line: role.publicLine),
                id: role.id.text,
                .open {
                    choosePerson(free, .rolePlayAskWhoPlays(role: role.name), in: play) {
                        .rolePlay(.cast($0, role.id))
                    }
                }
            )
        }
    }

    private func chooseSwap(_ players: [View.Person], in play: RolePlayView) -> Question {
        choosePerson(players, .rolePlayAskFirst, in: play) { one in
            .open {
                choosePerson(players.filter { $0.id != one }, .rolePlayAskSecond, in: play) { other in
                    .rolePlay(.swap(one, other))
                }
            }
        }
    }

    // MARK: Briefs

    /// A brief, read by its player alone.
    func brief(of seat: ID<Seat>) -> Question? {
        let view = session.view(for: .seat(seat))
        guard case .rolePlay(let play) = view.scene, let role = play.own?.role else { return nil }
        var options = [
            Offer(.rolePlayIHaveRead, .rolePlay(.confirmBrief(seat), by: .seat(seat)))
        ]
        if play.safety.mayOptOut {
            options.append(Offer(.rolePlayRatherNot, .open { ratherNot(seat) }))
        }
        let words = OwnTelling.brief(of: role, for: view.name(seat))
        options.append(Offer(.rolePlayReadAll, key: "i", isMinor: true, .say(words)))
        return Question(
            to: .seat(seat),
            about: role.id.text,
            privacy: .hand,
            foreword: briefing,
            context: words,
            prompt: .rolePlayHaveRead(who: view.name(seat)),
            options: options
        )
    }

    /// What the facilitator says in a briefing, before anybody reads.
    private var briefing: [Message] {
        guard case .rolePlay(let play) = session.view(for: .facilitator).scene, let phase = play.phase,
            phase.kind == .briefing, play.ready.isEmpty, !play.script.isEmpty
        else { return [] }
        return [Message.rolePlayScript(text: play.script)]
    }

    private func ratherNot(_ seat: ID<Seat>) -> Question {
        aside(
            .rolePlayConfirmRatherNot,
            to: .seat(seat),
            privacy: .hand,
            [
                Offer(.rolePlayConfirmRatherNotYes, .rolePlay(.optOut(seat), by: .seat(seat)))
            ]
        )
    }

    /// A brief and the cards that came, read again by the player alone.
    func reading(_ seat: ID<Seat>) -> @Sendable () -> Question {
        {
            let view = session.view(for: .seat(seat))
            guard case .rolePlay(let play) = view.scene, let own = play.own else { return rolePlayMenu() }
            let brief = own.role.map { OwnTelling.brief(of: $0, for: view.name(seat)) } ?? []
            return Question(
                to: .seat(seat),
                privacy: .hand,
                context: brief + own.received.map(OwnTelling.card),
                prompt: .rolePlayReadPrompt(who: view.name(seat)),
                options: [Offer(.rolePlayDoneReading, .done)],
                blank: .done
            )
        }
    }
}
