import Assessment
import Storage

/// Takes what counts in one visit over into a new one that continues it.
struct Carrying {
  let visit: Visit

  /// The answers that count, all notes, evidence and marks for the lead, in the order of the log.
  var events: [Event] {
    visit.entries.compactMap { entry in
      guard visit.isLive(entry.n) else { return nil }
      switch entry.event {
      case .answer(let item, _):
        return visit.record(of: item).answers.last?.n == entry.n ? entry.event : nil
      case .note, .evidence, .flag: return entry.event
      default: return nil
      }
    }
  }

  func record(in writer: LogWriter) throws(LogFault) {
    for event in events { try writer.append(event, at: Clock.now()) }
  }
}
