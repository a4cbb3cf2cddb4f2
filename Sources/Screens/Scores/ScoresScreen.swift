internal import Assessment
internal import Display
internal import Text

/// Reading the scores: the total and its verdict, and what they are made of, down to single entries.
struct ScoresScreen: Screen {
  /// Which assessment is looked at, when the folder has several.
  private(set) var index: Int
  /// The pages gone into, the present one last; empty: the overview.
  private(set) var trail: [ScoreLevel] = []
  private(set) var overview = ScoreLevel(.overview)
  /// Where to go once the lead's log is open.
  private var goal: Destination?
  /// Whether the lead's log was opened here, and is to be let go on leaving.
  private var isOwner = false

  /// Of the assessment under review, if there is one.
  init(_ model: Model) {
    index = model.review?.assessment ?? 0
  }

  var level: ScoreLevel {
    get { trail.last ?? overview }
    set {
      if trail.isEmpty { overview = newValue } else { trail[trail.count - 1] = newValue }
    }
  }

  mutating func handle(_ key: Key, _ model: Model) -> Effect {
    switch key {
    case .escape, .character("q"): leave()
    case .tab where hasOthers(model): showNext(model)
    case .enter where !level.isText: goInto(chosen(model)?.page)
    case .character("w") where !level.isText: goInto((chosen(model)?.id).map(ScorePage.why))
    case .character("P") where score(model) != nil: go(.plenary(), model)
    case .character("m") where score(model) != nil: go(.course, model)
    default: move(key, model)
    }
  }

  mutating func performed(_ action: Action, _ model: Model) -> Effect {
    switch action {
    case .openReview: opened()
    case .closeReview: .back
    default: .stay
    }
  }

  private mutating func leave() -> Effect {
    if trail.popLast() != nil { return .stay }
    return isOwner ? .perform(.closeReview) : .back
  }

  private mutating func goInto(_ page: ScorePage?) -> Effect {
    if let page { trail.append(ScoreLevel(page)) }
    return .stay
  }

  /// Goes there with the lead's log of this assessment at hand.
  private mutating func go(_ destination: Destination, _ model: Model) -> Effect {
    if model.review?.assessment == index { return .go(destination) }
    goal = destination
    return .perform(.openReview(assessment: index))
  }

  private mutating func opened() -> Effect {
    isOwner = true
    guard let goal else { return .stay }
    self.goal = nil
    return .go(goal)
  }

  /// While somebody else reviews one assessment, only that one is shown.
  func hasOthers(_ model: Model) -> Bool {
    (model.scores?.count ?? 0) > 1 && (model.review == nil || isOwner)
  }

  private mutating func showNext(_ model: Model) -> Effect {
    index = (index + 1) % (model.scores?.count ?? 1)
    trail = []
    overview = ScoreLevel(.overview)
    return .stay
  }

  private mutating func move(_ key: Key, _ model: Model) -> Effect {
    level.move(key, lines(model), rows: rows(model))
    return .stay
  }
}

extension ScoresScreen {
  func score(_ model: Model) -> Score? {
    guard let scores = model.scores, !scores.isEmpty else { return nil }
    return scores[min(index, scores.count - 1)]
  }

  private func lines(_ model: Model) -> [ScoreLine] {
    score(model).map { ScoreLines($0, model).lines(of: level.page) } ?? []
  }

  private func chosen(_ model: Model) -> ScoreSubject? {
    let lines = lines(model)
    return level.chosenLine(of: lines).flatMap { lines[$0].subject }
  }

  private func rows(_ model: Model) -> Int {
    model.size.rows - 3
  }

  func hints(_ model: Model) -> [KeyHint] {
    let phrases = model.phrases
    let back = KeyHint([.escape, .character("q")], phrases.backHint)
    guard score(model) != nil else { return [back] }
    let lead = [
      KeyHint(.character("P"), phrases.plenaryHint), KeyHint(.character("m"), phrases.courseHint),
    ]
    let next = hasOthers(model) ? [KeyHint(.tab, phrases.nextScoreHint)] : []
    if level.isText { return [back] + lead + next + KeyHint.scrolling(phrases) }
    return [
      KeyHint(.enter, phrases.openHint), KeyHint(.character("w"), phrases.whyHint),
    ] + lead + [back] + next + KeyHint.listing(phrases)
  }

  func draw(on canvas: inout Canvas, _ model: Model) {
    let phrases = model.phrases
    let score = score(model)
    let place = hasOthers(model) ? "(\(index + 1)/\(model.scores?.count ?? 1))" : nil
    canvas.putTitle(
      [phrases.scoresName, score?.region].compactMap(\.self).joined(separator: ": "),
      right: [score?.period, place].compactMap(\.self).joined(separator: " "))
    let lines = lines(model)
    let chosen = level.chosenLine(of: lines)
    for (offset, index) in level.visible(lines, rows: rows(model)).enumerated() {
      lines[index].line.put(on: &canvas, row: 2 + offset, column: 0)
      guard index == chosen else { continue }
      canvas.put(">", row: 2 + offset, column: 0)
      canvas.fill(row: 2 + offset, style: .selected)
    }
    if lines.isEmpty { canvas.put(phrases.nothingToShow, row: 2, column: 1, style: .muted) }
  }
}
