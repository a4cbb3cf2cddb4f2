internal import Assessment

extension Event {
  /// The event with all free text in NFC.
  var normalized: Event {
    switch self {
    case .open(let head): .open(head.normalized)
    case .answer(let item, let answer): .answer(item: item, answer.normalized)
    case .note(let item, .text(let text)): .note(item: item, .text(NormalForm.composed(text)))
    case .flag(let item, let text): .flag(item: item, text: composed(text))
    case .evidence(let item, let evidence): .evidence(item: item, evidence.normalized)
    case .void(let reason): .void(reason: NormalForm.composed(reason))
    case .seal(let seal): .seal(seal.normalized)
    case .decide(let decision): .decide(decision.normalized)
    case .giveBack(let question): .giveBack(question.normalized)
    case .accept(let acceptance): .accept(acceptance.normalized)
    case .verdict(let announcement): .verdict(announcement.normalized)
    case .note(_, .confidential), .retract, .recover, .unknown: self
    }
  }
}

private func composed(_ text: String?) -> String? {
  text.map(NormalForm.composed)
}

extension VisitHead {
  fileprivate var normalized: VisitHead {
    VisitHead(
      visit: visit, role: role, region: NormalForm.composed(region),
      period: NormalForm.composed(period), place: place, venue: NormalForm.composed(venue),
      instrument: instrument, checklists: checklists, assessor: NormalForm.composed(assessor),
      institution: NormalForm.composed(institution), letter: composed(letter),
      continues: composed(continues))
  }
}

extension Answer {
  fileprivate var normalized: Answer {
    switch self {
    case .text(let text): return .text(NormalForm.composed(text))
    case .notApplicable(let reason, let text):
      return .notApplicable(reason: reason, text: composed(text))
    case .index(var figure):
      figure.source = composed(figure.source)
      return .index(figure)
    case .tick, .grade, .number, .ratio, .count, .sample, .date, .points: return self
    }
  }
}

extension Evidence {
  fileprivate var normalized: Evidence {
    var evidence = self
    evidence.text = composed(text)
    if let name = file?.name { evidence.file?.name = NormalForm.composed(name) }
    return evidence
  }
}

extension Seal {
  fileprivate var normalized: Seal {
    var seal = self
    seal.witness = composed(witness)
    seal.key = composed(key)
    return seal
  }
}

extension Decision {
  fileprivate var normalized: Decision {
    var decision = self
    if case .item(let item, let place, let venue) = subject {
      decision.subject = .item(item, place: place, venue: NormalForm.composed(venue))
    }
    decision.value = value.normalized
    decision.reason = NormalForm.composed(reason)
    decision.dissent = dissent.map(NormalForm.composed)
    return decision
  }
}

extension Question {
  fileprivate var normalized: Question {
    Question(visit: visit, item: item, text: NormalForm.composed(text))
  }
}

extension Acceptance {
  fileprivate var normalized: Acceptance {
    Acceptance(visit: visit, n: n, head: head, reason: NormalForm.composed(reason))
  }
}

extension Announcement {
  fileprivate var normalized: Announcement {
    Announcement(state: state, text: composed(text), date: date)
  }
}
