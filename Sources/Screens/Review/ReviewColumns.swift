internal import Assessment
internal import Display
internal import Reports
internal import Text

/// Where the columns of the list stand: id, swing, place, why it waits, and as much text as fits.
struct ReviewColumns {
  private let id: Int
  private let venue: Int
  private let reasons: Int
  private let width: Int

  init(_ list: ReviewList, width: Int) {
    self.width = width
    let ids = list.shown.map { Columns.width(of: $0.label) }.max() ?? 0
    id = min(max(ids, 2), 10)
    venue = width < 70 ? 12 : 16
    reasons = width < 70 ? 14 : 19
  }

  func put(_ line: ReviewRow, row: Int, on canvas: inout Canvas, _ model: Model) {
    let swing = line.swing.map { model.wording.figure($0) } ?? ""
    let style: Style = line.isPending ? .warning : .muted
    var column = 2
    canvas.put(line.label, row: row, column: column, width: id)
    column += id + 1
    canvas.put(swing, row: row, column: column + 6 - Columns.width(of: swing))
    column += 7
    canvas.put(line.venue(model), row: row, column: column, width: venue)
    column += venue + 1
    canvas.put(line.state(model), row: row, column: column, width: reasons, style: style)
    column += reasons + 1
    guard column < width else { return }
    canvas.put(line.text(model), row: row, column: column, width: width - column)
  }
}

extension ReviewRow {
  /// The id, as short as it is still known by.
  var label: String {
    switch subject {
    case .decision(.item(let id, _, _)), .decision(.indicator(let id)): id
    case .log(let visit): String(visit.prefix(8))
    }
  }

  func venue(_ model: Model) -> String {
    switch matter {
    case .item(let found): found.venue.isEmpty ? model.title(ofPlace: found.place) : found.venue
    case .log(let log): log.head.venue
    case .indicator: model.phrases.indicator
    }
  }

  func text(_ model: Model) -> String {
    switch matter {
    case .item(let found): found.item.text[model.phrases.language]
    case .indicator(let indicator, _): indicator.title[model.phrases.language]
    case .log(let log): "\(log.head.assessor) (\(log.head.institution))"
    }
  }

  /// Why it waits, or what became of it, in short words.
  func state(_ model: Model) -> String {
    let phrases = model.phrases
    let words = reasons.map { phrases.short($0) }
    let became =
      (decision == nil ? [] : [phrases.decided]) + (isReturned ? [phrases.shortReturned] : [])
    let all = words + became
    return all.isEmpty ? phrases.nothingPending : all.joined(separator: ", ")
  }
}
