import Assessment
import Text

extension VisitReport {
  /// What the log went through: changes, lines set aside, clocks set back, entries without effect.
  var history: [ReportDocument.Block] {
    let rows =
      [row(phrases.changed, changes)] + recoveries + clockSteps + withoutEffect
    return [.heading(phrases.history), .rows(rows)]
  }

  private var changes: String {
    let replaced = visit.records.values.reduce(0) { $0 + max(0, $1.answers.count - 1) }
    let retracted = visit.entries.count { entry in
      guard case .retract = entry.event else { return false }
      return !visit.ineffective.contains(entry.n)
    }
    return phrases.changes(answers: replaced, retracted: retracted)
  }

  private var recoveries: [ReportDocument.Row] {
    visit.entries.compactMap { entry in
      guard case .recover(let recovery) = entry.event else { return nil }
      return row(
        phrases.recoveredLine,
        phrases.recovered(entry: entry.n, bytes: recovery.bytes, file: recovery.file))
    }
  }

  private var clockSteps: [ReportDocument.Row] {
    zip(visit.entries, visit.entries.dropFirst()).compactMap { before, after in
      guard after.at.seconds < before.at.seconds else { return nil }
      return row(
        phrases.clockSteps,
        phrases.clockStep(
          entry: after.n, from: wording.moment(before.at), to: wording.moment(after.at)))
    }
  }

  private var withoutEffect: [ReportDocument.Row] {
    visit.entries.flatMap { entry in
      [ineffective(entry), unknownMembers(entry)].compactMap { text in
        text.map { row(phrases.withoutEffect, $0) }
      }
    }
  }

  private func ineffective(_ entry: Entry) -> String? {
    guard visit.ineffective.contains(entry.n) else { return nil }
    guard case .unknown(let kind, let item) = entry.event else {
      return phrases.withoutEffect(entry: entry.n)
    }
    return phrases.unknownKind(entry: entry.n, kind: kind, item: item)
  }

  private func unknownMembers(_ entry: Entry) -> String? {
    guard !entry.unknownMembers.isEmpty else { return nil }
    let names = entry.unknownMembers.joined(separator: ", ")
    return phrases.unknownMembers(entry: entry.n, names: names)
  }
}
