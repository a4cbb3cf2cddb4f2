import Assessment
import Text

/// Who was where and when, with what: the head that report and receipt share.
struct VisitHeading {
  let worksheet: Worksheet
  let wording: Wording

  private var visit: Visit { worksheet.visit }
  private var head: VisitHead { visit.head }
  private var phrases: any Phrases { wording.phrases }

  /// What forbids taking the page at its word, the worst first.
  func alerts(damage: String?) -> [ReportDocument.Block] {
    let alerts = [
      visit.voidReason.map(phrases.voidVisit), damage.map(phrases.damagedLog),
      visit.isSealed ? nil : phrases.notSealedYet,
    ]
    return alerts.compactMap { $0.map(ReportDocument.Block.alert) }
  }

  var who: [ReportDocument.Row] {
    let place = worksheet.instrument.place(head.place)
    return rows([
      (phrases.region, head.region), (phrases.period, head.period),
      (phrases.place, place.map { "\($0.title[phrases.language]) (\($0.id))" } ?? head.place),
      (phrases.venue, head.venue), (phrases.assessor, head.assessor),
      (phrases.institution, head.institution), (phrases.letter, head.letter),
      (phrases.role, wording.word(head.role)),
    ])
  }

  var when: [ReportDocument.Row] {
    let first = visit.entries[0]
    let last = "\(wording.moment(visit.last.at)), n = \(visit.last.n)"
    return rows([
      (phrases.visit, head.visit), (phrases.continues, head.continues),
      (phrases.opened, wording.moment(first.at)), (phrases.lastEntry, last),
      (phrases.seal, seal), (phrases.witness, visit.seal?.witness),
      (phrases.key, visit.seal?.key), (phrases.lastHash, hash),
    ])
  }

  var what: [ReportDocument.Row] {
    let instrument = worksheet.instrument
    let title = instrument.title[phrases.language]
    let checklists = head.checklists.map { (phrases.checklist, Optional(checklist($0))) }
    return rows(
      [
        (phrases.instrument, "\(title)\n\(wording.reference(head.instrument))"),
        (phrases.weights, wording.weights(of: instrument)),
      ] + checklists)
  }

  private func checklist(_ reference: Reference) -> String {
    let checklist = worksheet.checklists.first { $0.id == reference.id }
    let title = checklist.map { "\($0.title[phrases.language]) (\(wording.word($0.stage)))" }
    return "\(title ?? phrases.checklistMissing)\n\(wording.reference(reference))"
  }

  private var seal: String {
    guard let seal = visit.seal, let entry = visit.entries.last(where: \.isSeal) else {
      return phrases.notSealed
    }
    let counts = phrases.sealedWith(
      answered: seal.answered, open: seal.open, pending: seal.pending)
    return "\(wording.moment(entry.at))\n\(counts)"
  }

  /// Numbered, so that two people can compare it aloud.
  private var hash: String {
    let groups = visit.last.hash.groups.enumerated().map { "\($0 + 1)) \($1)" }
    return groups.prefix(4).joined(separator: "  ") + "\n"
      + groups.dropFirst(4).joined(separator: "  ")
  }

  var signatures: [ReportDocument.Signature] {
    let assessor = rows([
      (phrases.name, head.assessor), (phrases.institution, head.institution), (phrases.date, ""),
    ])
    let city = rows([
      (phrases.name, ""), (phrases.position, ""), (phrases.date, ""), (phrases.stamp, ""),
    ])
    return [
      .init(role: wording.label(phrases.assessor), fields: assessor),
      .init(role: wording.label(phrases.city), fields: city),
    ]
  }

  private func rows(_ pairs: [(String, String?)]) -> [ReportDocument.Row] {
    pairs.compactMap { term, value in
      value.map { ReportDocument.Row(wording.label(term), $0) }
    }
  }
}

extension Entry {
  fileprivate var isSeal: Bool {
    guard case .seal = event else { return false }
    return true
  }
}
