internal import Assessment
internal import Display
internal import Reports
internal import Text

/// The picture of the review: the total above, the list, and the chosen line with all its assessors.
struct ReviewPage {
  let detail: [DetailLine]
  private let screen: ReviewScreen
  private let list: ReviewList
  private let model: Model
  private let head: [StyledLine]
  private let chosen: ReviewRow?

  init(_ screen: ReviewScreen, _ list: ReviewList, _ model: Model) {
    self.screen = screen
    self.list = list
    self.model = model
    chosen = screen.row(list)
    head = ReviewHead(list, screen.filter, model).lines
    let isWide = Self.isWide(model)
    let width = isWide ? model.size.columns - Self.listWidth(model) - 4 : model.size.columns - 2
    detail =
      chosen.map {
        ReviewDetail($0, list.score, model, width: width).lines(isFull: screen.isFull)
      } ?? [DetailLine(StyledLine(model.phrases.nothingShown, .muted))]
  }

  private static func isWide(_ model: Model) -> Bool {
    model.size.columns >= 110
  }

  private static func listWidth(_ model: Model) -> Int {
    isWide(model) ? model.size.columns / 2 : model.size.columns
  }

  private var isWide: Bool { Self.isWide(model) }
  private var listWidth: Int { Self.listWidth(model) }
  private var firstRow: Int { 1 + head.count }

  /// The row after the last one of list and detail.
  private var endRow: Int {
    model.size.rows - (screen.isTyping ? 2 : 1)
  }

  private var listRows: Int {
    let rows = endRow - firstRow
    return isWide ? rows : min(max(3, rows / 3), max(1, list.shown.count))
  }

  private var detailRow: Int { isWide ? firstRow : firstRow + listRows + 1 }
  private var detailColumn: Int { isWide ? listWidth + 3 : 1 }
  var detailRows: Int { endRow - detailRow }

  func draw(on canvas: inout Canvas) {
    let count = model.scores?.count ?? 0
    let place = count > 1 ? model.review.map { (number: $0.assessment + 1, of: count) } : nil
    canvas.putTitle(model.phrases.reviewName, of: list.score, place: place, right: leader)
    for (offset, line) in head.enumerated() { line.put(on: &canvas, row: 1 + offset, column: 0) }
    drawList(on: &canvas)
    drawRule(on: &canvas)
    drawDetail(on: &canvas)
    if case .search(let search) = screen.mode { draw(search, on: &canvas) }
  }

  private var leader: String {
    model.leadName.map { "\(model.phrases.lead): \($0)" } ?? model.phrases.nobodyLeads
  }

  private func drawList(on canvas: inout Canvas) {
    let current = list.index(of: chosen?.subject) ?? 0
    let columns = ReviewColumns(list, width: listWidth)
    let visible = Scroll.window(around: current, count: list.shown.count, rows: listRows)
    for (offset, index) in visible.enumerated() {
      let row = firstRow + offset
      columns.put(list.shown[index], row: row, on: &canvas, model)
      guard index == current else { continue }
      canvas.put(">", row: row, column: 0)
      canvas.fill(row: row, columns: 0..<listWidth, style: .selected)
    }
  }

  private func drawRule(on canvas: inout Canvas) {
    guard isWide else { return canvas.putRule(row: detailRow - 1) }
    for row in firstRow..<endRow {
      canvas.put("│", row: row, column: listWidth + 1, style: .muted)
    }
  }

  private func drawDetail(on canvas: inout Canvas) {
    let visible = screen.scroll.visible(count: detail.count, rows: detailRows)
    for (offset, index) in visible.enumerated() {
      for cell in detail[index].cells {
        cell.line.put(on: &canvas, row: detailRow + offset, column: detailColumn + cell.column)
      }
    }
    let hidden = detail.count - visible.upperBound
    guard hidden > 0 else { return }
    let room = model.size.columns - detailColumn
    canvas.put(
      Wrapping.padded(model.phrases.moreDetail(hidden + 1), to: room),
      row: detailRow + detailRows - 1, column: detailColumn, style: .muted)
  }

  private func draw(_ search: ReviewSearch, on canvas: inout Canvas) {
    let hits = list.shown.count { !search.line.isEmpty && $0.matches(search.line.text, model) }
    let right = search.line.isEmpty ? "" : model.phrases.found(hits)
    let end = canvas.size.columns - Columns.width(of: right)
    let width = canvas.put(
      model.phrases.searchPrompt, row: endRow, column: 0, style: .heading)
    search.line.draw(
      on: &canvas, row: endRow, column: width + 1, width: end - width - 2, isActive: true)
    canvas.put(right, row: endRow, column: end, style: .muted)
  }
}
