internal import Assessment
internal import Display
internal import Reports
internal import Text

/// Reading pages of text about what is under review: why a figure is what it is, or an item's history.
struct PageScreen: Screen {
  let page: Page
  private(set) var scroll = Scroll()

  enum Page: Equatable, Sendable {
    case why(String)
    /// What the model holds of it.
    case history(Decision.Subject)
  }

  init(_ page: Page) {
    self.page = page
  }

  func hints(_ model: Model) -> [KeyHint] {
    [KeyHint([.escape, .character("q")], model.phrases.backHint)]
      + KeyHint.scrolling(model.phrases)
  }

  mutating func handle(_ key: Key, _ model: Model) -> Effect {
    switch key {
    case .escape, .character("q"): return .back
    default:
      _ = scroll.handle(key, count: lines(model).count, rows: rows(model))
      return .stay
    }
  }

  private func rows(_ model: Model) -> Int {
    model.size.rows - 2
  }

  private func lines(_ model: Model) -> [String] {
    let document =
      switch page {
      case .why(let id):
        WhyReport.document(
          of: id, in: [model.reviewed].compactMap(\.self), phrases: model.phrases)
      case .history(let subject): history(of: subject, model)
      }
    return document.map { PlainText($0).lines(width: min(80, model.size.columns)) } ?? []
  }

  private func history(of subject: Decision.Subject, _ model: Model) -> ReportDocument? {
    guard let score = model.reviewed, let history = model.history else { return nil }
    return HistoryReport.document(
      history, of: score.finding(of: subject)?.item, in: score.instrument, phrases: model.phrases)
  }

  func draw(on canvas: inout Canvas, _ model: Model) {
    let lines = lines(model)
    let visible = scroll.visible(count: lines.count, rows: rows(model))
    canvas.putTitle(
      title(model), right: lines.isEmpty ? "" : "\(visible.upperBound)/\(lines.count)")
    for (offset, index) in visible.enumerated() {
      canvas.put(lines[index], row: 1 + offset, column: 0)
    }
    if lines.isEmpty {
      canvas.put(model.phrases.nothingToShow, row: 2, column: 1, style: .muted)
    }
  }

  private func title(_ model: Model) -> String {
    switch page {
    case .why(let id): model.phrases.why(id)
    case .history(let subject): "\(model.phrases.historyName): \(model.name(of: subject))"
    }
  }
}
