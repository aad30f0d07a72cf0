import RecordFormat
import Workshop

extension SessionRow {
    /// What a list shows.
    var summary: SessionSummary {
        let reading = Result(catching: readHeader)
        let damage: Damage? =
            switch reading {
            case .success: nil
            case .failure(let damage): damage
            }
        return SessionSummary(
            id: id,
            header: try? reading.get(),
            openedAt: openedAt,
            lastEventAt: lastAt,
            events: events,
            standing: standing,
            damage: damage
        )
    }

    /// The header, if it can be trusted and its events can be read.
    func checkedHeader() throws(JournalError) -> SessionHeader {
        let header: SessionHeader
        do throws(Damage) {
            header = try readHeader()
        } catch {
            throw .unreadable(id, error)
        }
        guard header.format == EntryCodec.format else { throw .unknownFormat(id, format: header.format) }
        return header
    }

    private func readHeader() throws(Damage) -> SessionHeader {
        let header: SessionHeader
        do throws(RecordFault) {
            header = try HeaderCodec.header(from: self.header)
        } catch {
            throw .header(error)
        }
        guard header.id == id else { throw .headerChanged }
        return header
    }
}
