internal import Assessment
internal import Display
internal import Text

/// The sections with their progress and the items with their marks, around the chosen one.
struct VisitList {
  let worksheet: Worksheet
  let chosen: Int
  let phrases: any Phrases

  private enum Line {
    case section(title: String, progress: VisitProgress)
    case item(Int)
  }

  private var lines: [Line] {
    var lines: [Line] = []
    var index = 0
    for checklist in worksheet.checklists {
      for section in checklist.sections {
        let progress = VisitProgress(worksheet, section.items)
        lines.append(.section(title: title(of: section, in: checklist), progress: progress))
        lines += section.items.indices.map { .item(index + $0) }
        index += section.items.count
      }
    }
    return lines
  }

  private func title(of section: Section, in checklist: Checklist) -> String {
    let title = section.title[phrases.language]
    return worksheet.checklists.count > 1
      ? "\(checklist.title[phrases.language]) › \(title)" : title
  }

  func draw(on canvas: inout Canvas, row: Int, rows: Int, width: Int) {
    let lines = lines
    let current = lines.firstIndex { if case .item(chosen) = $0 { true } else { false } } ?? 0
    let ids = worksheet.items.map(\.id.utf8.count).max() ?? 0
    let visible = Scroll.window(around: current, count: lines.count, rows: rows)
    for (offset, index) in visible.enumerated() {
      switch lines[index] {
      case .section(let title, let progress):
        put(title, progress, on: &canvas, row: row + offset, width: width)
      case .item(let item):
        put(item, ids: min(ids, 12), on: &canvas, row: row + offset, width: width)
      }
    }
  }

  private func put(
    _ title: String, _ progress: VisitProgress, on canvas: inout Canvas, row: Int, width: Int
  ) {
    let right = "\(progress.answered)/\(progress.items)"
    let end = width - Columns.width(of: right)
    canvas.put(title, row: row, column: 0, width: end - 1, style: .heading)
    canvas.put(right, row: row, column: end, style: .heading)
  }

  private func put(_ index: Int, ids: Int, on canvas: inout Canvas, row: Int, width: Int) {
    let item = worksheet.items[index]
    let mark = ItemMark(item, worksheet)
    canvas.put("\(mark.outcome)\(mark.pending)", row: row, column: 2, style: mark.style)
    canvas.put(item.id, row: row, column: 5, width: ids)
    canvas.put(item.text[phrases.language], row: row, column: 7 + ids, width: width - 7 - ids)
    guard index == chosen else { return }
    canvas.put(">", row: row, column: 0)
    canvas.fill(row: row, columns: 0..<width, style: .selected)
  }
}

extension ItemMark {
  fileprivate var style: Style {
    switch (outcome, pending) {
    case (_, "!"), (_, "P"), (_, "?"), ("½", _): .warning
    case ("✓", _): .success
    case ("✗", _): .alert
    case ("·", _), ("^", _), ("–", _): .muted
    default: .plain
    }
  }
}
