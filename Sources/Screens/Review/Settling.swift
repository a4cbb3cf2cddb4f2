internal import Assessment
internal import Text

/// What the lead's keys come to for one row; the review and the plenary share it.
struct Settling {
  let row: ReviewRow
  let model: Model

  private var phrases: any Phrases { model.phrases }

  /// Whether `a` only tells what it would accept, because a log has several endings.
  var acceptanceAsksTwice: Bool {
    guard case .log(let log) = row.matter else { return false }
    return log.endings.count > 1
  }

  /// Takes the only answer that was given; of a log the longest ending, once that is `confirmed`.
  func accept(confirmed: Bool) -> Effect {
    switch row.matter {
    case .item(let found): accept(found)
    case .indicator: say(phrases.nothingToAccept)
    case .log(let log): accept(log, confirmed: confirmed)
    }
  }

  private func accept(_ found: PlaceFinding) -> Effect {
    if row.reasons == [.integrity] { return say(phrases.settleLogFirst) }
    let answers = found.finding.sayings.compactMap(\.given?.answer)
    guard let answer = answers.first else { return say(phrases.nothingToAccept) }
    guard answers.allSatisfy({ $0 == answer }) else { return say(phrases.answersDiffer) }
    if case .index(let figure) = answer, figure.state == .provisional {
      return say(phrases.figureIsProvisional)
    }
    let reason = answers.count > 1 ? phrases.agreedReason : phrases.acceptedReason
    return .settle(
      .decide(Decision(subject: found.subject, value: answer, reason: reason, dissent: [])), model)
  }

  private func accept(_ log: DistrustedVisit, confirmed: Bool) -> Effect {
    guard let ending = log.endings.first else { return say(phrases.noEnding) }
    if log.endings.count > 1, !confirmed { return say(phrases.severalEndings(log.endings.count)) }
    return .settle(
      .accept(
        Acceptance(
          visit: log.head.visit, n: ending.n, head: ending.hash, reason: phrases.endingReason)),
      model)
  }

  /// Whose answer holds, or which ending of a log (0: none of it counts).
  func choose(_ digit: Int) -> Effect {
    switch row.matter {
    case .item(let found): choose(digit, found)
    case .indicator: say(phrases.nothingToAccept)
    case .log(let log): choose(digit, log)
    }
  }

  private func choose(_ digit: Int, _ found: PlaceFinding) -> Effect {
    guard row.sayings.indices.contains(digit - 1) else { return say(phrases.noSuchRater(digit)) }
    let saying = row.sayings[digit - 1]
    guard let given = saying.given else {
      return say(phrases.gaveNoAnswer(saying.rater.institution.written))
    }
    return .open(.settle(.decision(found.subject, given.answer)), model)
  }

  private func choose(_ digit: Int, _ log: DistrustedVisit) -> Effect {
    let visit = log.head.visit
    if digit == 0 { return .open(.settle(.acceptance(visit: visit, n: -1, head: .zero)), model) }
    guard log.endings.indices.contains(digit - 1) else { return say(phrases.noSuchEnding(digit)) }
    let ending = log.endings[digit - 1]
    return .open(
      .settle(.acceptance(visit: visit, n: ending.n, head: ending.hash)), model)
  }

  private func say(_ text: String) -> Effect {
    .say(Notice(text))
  }
}

extension Settling {
  /// To another answer than was given, or to the figure of what nobody saw.
  func decideOtherwise() -> Effect {
    switch row.matter {
    case .item(let found):
      let isFormAlone = found.item.isTyped && found.item.notApplicable.isEmpty
      let subject = found.subject
      return .open(isFormAlone ? .decideByTyping(subject) : .decide(subject), model)
    case .indicator(let indicator, _):
      return .open(.decideByTyping(.indicator(indicator.id)), model)
    case .log: return say(phrases.logIsAccepted)
    }
  }

  /// To who dissents from what is decided.
  func dissent() -> Effect {
    guard case .decision(let subject) = row.subject, let decision = row.decision?.value else {
      return say(phrases.nothingDecided)
    }
    return .open(.settle(.decision(subject, decision.value, dissentFirst: true)), model)
  }

  /// The raters that the item can be given back to, by their digits.
  var returnable: [(digit: Int, saying: Saying)] {
    zip(1..., row.sayings).filter { !$0.1.visits.isEmpty }.map { (digit: $0.0, saying: $0.1) }
  }

  /// Gives the item back to a rater, named by a digit unless there is one alone.
  func giveBack(to digit: Int? = nil) -> Effect {
    guard let item = row.finding?.item else { return say(phrases.onlyItemsReturn) }
    if returnable.isEmpty { return say(phrases.nobodyToAsk) }
    let digit = digit ?? (returnable.count == 1 ? returnable[0].digit : nil)
    guard let chosen = returnable.first(where: { $0.digit == digit }),
      let visit = chosen.saying.given?.source.visit ?? chosen.saying.visits.last
    else { return say(digit.map(phrases.noSuchRater) ?? phrases.returnToWhom) }
    return .open(.settle(.question(visit: visit, item: item.id)), model)
  }

  /// Takes back the newest settling of this opening.
  static func undo(_ model: Model) -> Effect {
    guard let newest = model.review?.undoable else {
      return .say(Notice(model.phrases.nothingSettledYet))
    }
    return .settle(.retract(entry: newest), model)
  }
}
