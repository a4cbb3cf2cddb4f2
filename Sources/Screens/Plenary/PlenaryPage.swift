internal import Assessment
internal import Display
internal import Reports
internal import Text

/// How the plenary looks: the total and what moved it on top, one thing to settle below, much room around.
struct PlenaryPage {
  let body: [StyledLine]
  private let screen: PlenaryScreen
  private let model: Model

  /// The widest a line of text gets, so that it is read from the back of the room.
  private static let widest = 60

  init(_ screen: PlenaryScreen, _ model: Model) {
    self.screen = screen
    self.model = model
    let width = Self.width(model)
    if let score = model.reviewed {
      let gap = model.size.rows >= 36 ? 2 : 1
      let refusal = model.review?.refusal.map {
        StyledLine.wrapped($0, width: width, style: .warning) + [StyledLine("")]
      }
      let matter =
        screen.row.map {
          PlenaryMatter($0, score, model.wording, width: width, gap: gap).lines
        } ?? PlenaryVerdict(score, model.wording, width: width).lines
      body = (refusal ?? []) + matter
    } else {
      body = [StyledLine(model.phrases.nothingToReview, .muted)]
    }
  }

  private static func width(_ model: Model) -> Int {
    min(widest, model.size.columns - 4)
  }

  private var phrases: any Phrases { model.phrases }
  private var isTall: Bool { model.size.rows >= 36 }
  private var column: Int { (model.size.columns - Self.width(model)) / 2 }
  private var firstRow: Int { 1 + head.count + (isTall ? 3 : 1) }

  /// What is left for the thing to settle; the last row but one stays free above the hints.
  var bodyRows: Int {
    max(1, model.size.rows - 2 - firstRow)
  }

  func draw(on canvas: inout Canvas) {
    canvas.putTitle(phrases.plenaryName, of: model.reviewed, right: count)
    for (offset, line) in head.enumerated() { line.put(on: &canvas, row: 1 + offset, column: 0) }
    let visible = screen.scroll.visible(count: body.count, rows: bodyRows)
    for (offset, index) in visible.enumerated() {
      body[index].put(on: &canvas, row: firstRow + offset, column: column)
    }
    let hidden = body.count - visible.upperBound
    if hidden > 0 {
      canvas.put(
        phrases.moreLines(hidden), row: canvas.bottomRow - 1, column: column, style: .muted)
    }
  }

  /// Which one of how many is shown, and whether they are only some.
  private var count: String {
    if screen.rows.isEmpty { return "" }
    let count = phrases.outOf("\(screen.position + 1)", "\(screen.rows.count)")
    return screen.filter.isEmpty ? count : "\(count) · \(phrases.filterName.lowercased())"
  }

  /// The bar, thicker where there is room, its marks, and the interval as it was and is.
  private var head: [StyledLine] {
    guard let score = model.reviewed else { return [] }
    let bar = ScoreBar(score.total, of: Fraction(100), width: model.size.columns - 4)
    let marks = score.judgement.marks.map(\.mark)
    let bars = Array(repeating: StyledLine(" \(bar.text)", .heading), count: isTall ? 3 : 1)
    let above = [StyledLine("")] + (isTall ? [StyledLine("")] : [])
    return above + bars + [
      StyledLine(marks.isEmpty ? "" : " \(bar.ticks(marks, phrases))"), figures(of: score),
    ]
  }

  /// `24,00–100,00 → 54,00–100,00`, and the verdict so far.
  private func figures(of score: Score) -> StyledLine {
    let wording = model.wording
    let verdict = score.judgement.isEmpty ? "" : wording.verdict(of: score.judgement)
    let left = Wrapping.padded(
      " \(interval(score.total))", to: model.size.columns - 1 - Columns.width(of: verdict))
    return StyledLine(left + verdict, .heading)
  }

  private func interval(_ total: Figures) -> String {
    let now = words(total)
    guard let movement = screen.movement else { return now }
    return movement.isNone ? "\(now) (\(phrases.unmoved))" : "\(words(movement.before)) → \(now)"
  }

  private func words(_ figures: Figures) -> String {
    let ends = [figures.lowest, figures.highest].map { model.wording.figure($0) }
    return ends[0] == ends[1] ? ends[0] : ends.joined(separator: "–")
  }
}
