internal import Assessment
internal import Reports
internal import Text

/// What is about to be settled, in words: its title, the item, and how.
struct SettlementWords {
  private let settlement: Settlement
  private let model: Model

  init(_ settlement: Settlement, _ model: Model) {
    self.settlement = settlement
    self.model = model
  }

  private var phrases: any Phrases { model.phrases }

  /// Nil for a log.
  var item: Item? {
    switch settlement {
    case .decision(let subject, _, _): model.reviewed?.question(of: subject)
    case .question(let visit, let id):
      model.reviewed?.findings.first { found in
        found.item.id == id && found.finding.sayings.contains { $0.visits.contains(visit) }
      }?.item
    case .acceptance: nil
    }
  }

  var title: String {
    switch settlement {
    case .decision(let subject, _, _): "\(phrases.decisionName): \(model.name(of: subject))"
    case .acceptance(let visit, _, _): "\(phrases.acceptanceName): \(visit.prefix(8))"
    case .question(_, let id): "\(phrases.questionName): \(id)"
    }
  }

  /// What will stand in the log besides the text, a label before each.
  func facts(dissent: [String], width: Int) -> [StyledLine] {
    switch settlement {
    case .decision(let subject, let answer, _):
      [line(phrases.decision, words(answer, subject), width)]
        + [line(phrases.dissent, dissent.joined(separator: "; "), width)]
        .filter { _ in !dissent.isEmpty }
    case .acceptance(let visit, let n, _):
      [line(phrases.logTrust, log(visit), width), line(phrases.decision, ending(n), width)]
    case .question(let visit, _): [line(phrases.toLabel, assessor(of: visit), width)]
    }
  }

  private func line(_ label: String, _ value: String, _ width: Int) -> StyledLine {
    let label = Wrapping.padded(label, to: max(ItemFace.valueColumn, Columns.width(of: label) + 2))
    return StyledLine(Wrapping.cut(label + Harmless.line(value), width: width))
  }

  /// The answer, and who gave the same one: `sesuai (BPKP, KPK)`.
  private func words(_ answer: Answer, _ subject: Decision.Subject) -> String {
    guard let score = model.reviewed, let finding = score.finding(of: subject)?.finding else {
      return model.wording.answer(answer)
    }
    let same = finding.sayings.filter { $0.given?.answer == answer }
    let words = model.wording.answer(answer, to: finding.item, in: score.instrument)
    let by = same.map(\.rater.institution.written).uniqued().joined(separator: ", ")
    return by.isEmpty ? words : "\(words) (\(by))"
  }

  private func ending(_ n: Int) -> String {
    n < 0 ? phrases.acceptedNone : phrases.accepted(through: n)
  }

  private func log(_ visit: String) -> String {
    let head = model.reviewed?.agenda.integrity.first { $0.head.visit == visit }?.head
    return head.map { "\($0.venue), \($0.assessor) (\($0.institution))" } ?? visit
  }

  private func assessor(of visit: String) -> String {
    let saying = model.reviewed?.findings.lazy.flatMap(\.finding.sayings).first {
      $0.visits.contains(visit)
    }
    return saying.map { model.wording.name($0.rater) } ?? visit
  }
}

extension Model {
  /// `asi-02 · MPP Kota Contoh`, or the id of an indicator.
  func name(of subject: Decision.Subject) -> String {
    switch subject {
    case .item(let id, let place, let venue):
      "\(id) · \(venue.isEmpty ? title(ofPlace: place) : venue)"
    case .indicator(let id): id
    }
  }

  func title(ofPlace id: String) -> String {
    reviewed?.instrument.place(id)?.title[phrases.language] ?? id
  }

  /// `Dewi Anggraini (KPK)`.
  var leadName: String? {
    review?.lead.map { "\($0.assessor) (\($0.institution))" }
  }
}
