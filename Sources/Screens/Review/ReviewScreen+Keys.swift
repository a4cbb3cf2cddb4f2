internal import Assessment
internal import Display
internal import Text

/// Keys of the list: each settles something, asks for more, or looks elsewhere.
extension ReviewScreen {
  mutating func handleList(_ key: Key, _ model: Model, confirmed: Bool) -> Effect {
    guard let list else { return leave(key) }
    switch key {
    case .character("a"): return accept(list, model, confirmed: confirmed)
    case .character("0"..."9"): return choose(key, list, model)
    case .character("d"): return settling(list, model) { $0.decideOtherwise() }
    case .character("D"): return settling(list, model) { $0.dissent() }
    case .character("r"): return giveBack(list, model)
    case .character("u"): return Settling.undo(model)
    case .character("n"): return goPending(list, model, forward: true)
    case .character("N"): return goPending(list, model, forward: false)
    case .character("i"): isFull.toggle()
    case .character("f"): mode = .filter(ListCursor())
    case .character("F"): return clearFilter(model)
    case .character("/"): mode = .search(ReviewSearch(origin: chosen))
    case .character("h"): return history(list)
    case .character("w"): return why(list)
    case .character("v"): return .go(.scores)
    case .character("P"): return .go(.plenary(start(list)))
    case .character("m"): return .go(.course)
    case .character("S"): return seal(model)
    case .tab: return nextAssessment(model)
    default: return move(key, list, model)
    }
    return .stay
  }

  private func leave(_ key: Key) -> Effect {
    key == .escape || key == .character("q") ? .perform(.closeReview) : .stay
  }

  /// What a key comes to for the chosen line.
  private func settling(
    _ list: ReviewList, _ model: Model, _ body: (Settling) -> Effect
  ) -> Effect {
    row(list).map { body(Settling(row: $0, model: model)) }
      ?? .say(Notice(model.phrases.nothingShown))
  }

  private mutating func accept(
    _ list: ReviewList, _ model: Model, confirmed: Bool
  ) -> Effect {
    isConfirming =
      !confirmed && row(list).map { Settling(row: $0, model: model).acceptanceAsksTwice } == true
    return settling(list, model) { $0.accept(confirmed: confirmed) }
  }

  private func choose(_ key: Key, _ list: ReviewList, _ model: Model) -> Effect {
    key.digit.map { digit in settling(list, model) { $0.choose(digit) } } ?? .stay
  }

  private mutating func giveBack(_ list: ReviewList, _ model: Model) -> Effect {
    let isAsking = row(list).map { Settling(row: $0, model: model).returnable.count > 1 } == true
    if isAsking, model.review?.refusal == nil { mode = .askingWhom }
    return settling(list, model) { $0.giveBack() }
  }

  mutating func answerWhom(_ key: Key, _ model: Model) -> Effect {
    switch key {
    case .escape, .character("q"): mode = .list
    case .character("1"..."9"):
      mode = .list
      if let list { return settling(list, model) { $0.giveBack(to: key.digit) } }
    default: break
    }
    return .stay
  }

  private mutating func clearFilter(_ model: Model) -> Effect {
    if filter.isEmpty { return .say(Notice(model.phrases.noFilter)) }
    filter.clear()
    refresh(model)
    return .stay
  }

  private func history(_ list: ReviewList) -> Effect {
    guard case .decision(let subject) = row(list)?.subject else { return .stay }
    return .perform(.loadHistory(subject))
  }

  private func why(_ list: ReviewList) -> Effect {
    guard case .decision(let subject) = row(list)?.subject else { return .stay }
    switch subject {
    case .item(let id, _, _), .indicator(let id): return .go(.why(id))
    }
  }

  /// The plenary goes on where the review is, or at what is pending next, under the same filter.
  private func start(_ list: ReviewList) -> PlenaryStart {
    let chosen = row(list)
    let first =
      chosen?.isPending == true ? chosen?.subject : list.pending(from: chosen?.subject)
    return PlenaryStart(first: first, filter: filter)
  }

  private func seal(_ model: Model) -> Effect {
    if let refusal = model.review?.refusal { return .say(Notice(refusal)) }
    return model.review?.log == nil
      ? .say(Notice(model.phrases.nothingToSeal)) : .go(.sealReview)
  }

  private func nextAssessment(_ model: Model) -> Effect {
    guard let count = model.scores?.count, count > 1, let review = model.review else {
      return .stay
    }
    return .perform(.openReview(assessment: (review.assessment + 1) % count))
  }
}
