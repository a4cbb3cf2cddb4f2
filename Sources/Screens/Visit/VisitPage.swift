internal import Assessment
internal import Display
internal import Text

/// The picture of a visit: its items on the left or on top, and the chosen one in full.
struct VisitPage {
  let model: Model
  let visit: OpenVisit
  let chosen: Int
  let scroll: Scroll
  let prompt: VisitPrompt?

  private var phrases: any Phrases {
    model.phrases
  }

  private var isWide: Bool {
    model.size.columns >= 100
  }

  /// The first row below the title, and below the line that says why nothing can be recorded.
  private var firstRow: Int {
    banner == nil ? 1 : 2
  }

  /// Why nothing can be recorded, or what is to be done first.
  private var banner: String? {
    let questions = model.returns.open(on: visit.worksheet.visit)
    if !questions.isEmpty { return phrases.returnedVisit(questions.count) }
    return visit.readOnly.map(phrases.said)
  }

  /// The row after the last one of items and detail.
  private var endRow: Int {
    model.size.rows - (prompt == nil ? 1 : 2)
  }

  private var listRows: Int {
    let rows = endRow - firstRow
    let sections = visit.worksheet.checklists.reduce(0) { $0 + $1.sections.count }
    return isWide ? rows : min(rows / 3, max(1, sections + visit.worksheet.items.count))
  }

  private var listWidth: Int {
    isWide ? model.size.columns * 2 / 5 : model.size.columns
  }

  private var detailRow: Int {
    isWide ? firstRow : firstRow + listRows + 1
  }

  private var detailColumn: Int {
    isWide ? listWidth + 3 : 1
  }

  var detailRows: Int {
    endRow - detailRow
  }

  var detailLines: [StyledLine] {
    guard visit.worksheet.items.indices.contains(chosen) else {
      return [StyledLine(phrases.noItems)]
    }
    let detail = ItemDetail(
      visit.worksheet.items[chosen], visit, model.returns, model.wording)
    return detail.lines(width: model.size.columns - detailColumn - 1, isRoomy: isWide)
  }

  func draw(on canvas: inout Canvas) {
    let head = visit.worksheet.visit.head
    canvas.putTitle(
      [head.role == .own ? phrases.selfAssessment : nil, head.region, head.venue]
        .compactMap(\.self).joined(separator: " · "),
      right: phrases.progress(VisitProgress(visit.worksheet)))
    if let banner { canvas.put(banner, row: 1, column: 0, style: .warning) }
    VisitList(worksheet: visit.worksheet, chosen: chosen, phrases: phrases)
      .draw(on: &canvas, row: firstRow, rows: listRows, width: listWidth)
    drawRule(on: &canvas)
    drawDetail(on: &canvas)
    drawPrompt(on: &canvas)
  }

  private func drawRule(on canvas: inout Canvas) {
    if isWide {
      for row in firstRow..<endRow {
        canvas.put("│", row: row, column: listWidth + 1, style: .muted)
      }
    } else {
      canvas.putRule(row: detailRow - 1)
    }
  }

  private func drawDetail(on canvas: inout Canvas) {
    let lines = detailLines
    let visible = scroll.visible(count: lines.count, rows: detailRows)
    let hidden = lines.count - visible.upperBound
    for (row, index) in visible.enumerated() {
      lines[index].put(on: &canvas, row: detailRow + row, column: detailColumn)
    }
    guard hidden > 0 else { return }
    let last = detailRow + detailRows - 1
    let room = model.size.columns - detailColumn
    canvas.put(
      Wrapping.padded(phrases.moreLines(hidden + 1), to: room), row: last, column: detailColumn,
      style: .muted)
  }

  private func drawPrompt(on canvas: inout Canvas) {
    guard let prompt else { return }
    let isSearch = prompt.purpose == .search
    let right = prompt.line.isEmpty ? "" : phrases.found(hits(of: prompt))
    let end = canvas.size.columns - Columns.width(of: right)
    let width = canvas.put(
      isSearch ? phrases.searchPrompt : phrases.goToPrompt, row: endRow, column: 0,
      style: .heading)
    prompt.line.draw(
      on: &canvas, row: endRow, column: width + 1, width: end - width - 2, isActive: true)
    canvas.put(right, row: endRow, column: end, style: .muted)
  }
  private func hits(of prompt: VisitPrompt) -> Int {
    let worksheet = visit.worksheet
    return switch prompt.purpose {
    case .search: ItemSearch(prompt.line.text, worksheet, model.wording).count
    case .goTo: worksheet.items.count { $0.id.hasPrefix(prompt.line.text.lowercased()) }
    }
  }
}
