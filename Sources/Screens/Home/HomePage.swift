internal import Assessment
internal import Display
internal import Reports
internal import Text

/// The picture of the home screen: the list, and below it all that is known of the chosen visit.
struct HomePage {
  var model: Model
  var chosen: Int

  private static let detailRows = 5

  private var phrases: any Phrases {
    model.phrases
  }

  /// How many visits are in sight at once.
  var listRows: Int {
    model.size.rows - 4 - Self.detailRows - (reception == nil ? 0 : 1)
  }

  private var reception: String? {
    model.reception?.text(width: model.size.columns - 2)
  }

  func draw(on canvas: inout Canvas) {
    canvas.putTitle(
      "laik · \(Harmless.line(model.folder))", right: phrases.visitCount(model.visits.count))
    if model.visits.isEmpty {
      drawEmpty(on: &canvas)
      drawReception(on: &canvas, row: canvas.bottomRow - 1)
    } else {
      drawList(on: &canvas)
      drawReception(on: &canvas, row: canvas.bottomRow - Self.detailRows - 2)
      drawDetail(of: model.visits[chosen], on: &canvas)
    }
  }

  private func drawReception(on canvas: inout Canvas, row: Int) {
    if let reception { canvas.put(reception, row: row, column: 1) }
  }

  private func drawEmpty(on canvas: inout Canvas) {
    var row = 2
    for paragraph in [phrases.noVisits, phrases.noVisitsBegin, phrases.noVisitsDemo] {
      for line in Wrapping.lines(paragraph, width: canvas.size.columns - 4) {
        canvas.put(line, row: row, column: 2)
        row += 1
      }
      row += 1
    }
  }

  private func drawList(on canvas: inout Canvas) {
    let states = model.visits.map { Columns.width(of: word(of: $0)) }
    let columns = HomeColumns(width: canvas.size.columns, state: states.max() ?? 0)
    columns.put(
      [phrases.dateColumn, phrases.venue, phrases.assessor, phrases.answered, phrases.stateColumn],
      row: 1,
      on: &canvas, style: .muted)
    let visible = Scroll.window(around: chosen, count: model.visits.count, rows: listRows)
    for (row, index) in visible.enumerated() {
      columns.put(cells(of: model.visits[index]), row: row + 2, on: &canvas)
      if index == chosen {
        canvas.put(">", row: row + 2, column: 0)
        canvas.fill(row: row + 2, style: .selected)
      }
    }
  }

  private func cells(of visit: VisitSummary) -> [String] {
    if case .unreadable = visit.state { return ["", visit.file, "", "", phrases.unreadable] }
    if visit.role == .lead {
      return [
        visit.date?.text ?? "", phrases.lead, visit.assessor, String(visit.decisions),
        word(visit.state),
      ]
    }
    return [
      visit.date?.text ?? "", visit.venue, own(visit) + visit.assessor,
      "\(visit.progress.answered)/\(visit.progress.items)", word(of: visit),
    ]
  }

  /// What sets the city's own assessment apart.
  private func own(_ visit: VisitSummary) -> String {
    visit.role == .own ? "\(phrases.selfAssessment) · " : ""
  }

  private func word(of visit: VisitSummary) -> String {
    visit.questions > 0 ? phrases.returned(visit.questions) : word(visit.state)
  }

  private func word(_ state: VisitSummary.State) -> String {
    switch state {
    case .inProgress: phrases.inProgress
    case .sealed: phrases.sealed
    case .void: phrases.void
    case .damaged: phrases.damaged
    case .unreadable: phrases.unreadable
    }
  }

  private func drawDetail(of visit: VisitSummary, on canvas: inout Canvas) {
    let first = canvas.bottomRow - Self.detailRows - 1
    canvas.putRule(row: first)
    var lines = [Harmless.line(visit.file)]
    if case .unreadable(let why) = visit.state {
      lines += Wrapping.lines(Harmless.line(why), width: canvas.size.columns - 2)
    } else {
      lines =
        [
          [visit.region, visit.period].filter { !$0.isEmpty }.joined(separator: " · "),
          [visit.place, visit.venue].filter { !$0.isEmpty }.joined(separator: " · "),
          own(visit)
            + [visit.assessor, visit.institution].filter { !$0.isEmpty }.joined(separator: " · "),
          said(of: visit),
        ].map(Harmless.line) + lines
    }
    for (row, line) in lines.prefix(Self.detailRows).enumerated() {
      canvas.put(line, row: first + 1 + row, column: 1, style: row == 0 ? .heading : .plain)
    }
  }

  private func said(of visit: VisitSummary) -> String {
    let given = visit.questions > 0 ? " · \(phrases.returned(visit.questions))" : ""
    let progress =
      visit.role == .lead
      ? phrases.leadLog(visit.decisions) : phrases.progress(visit.progress) + given
    switch visit.state {
    case .damaged(let line): return "\(progress) · \(phrases.damagedAt(line: line))"
    case .void: return "\(progress) · \(phrases.void)"
    case .sealed: return "\(progress) · \(phrases.sealed)"
    case .inProgress, .unreadable: return progress
    }
  }
}

extension Phrases {
  /// `37/92 terjawab, 2 tertunda`.
  func progress(_ progress: VisitProgress) -> String {
    let done = "\(progress.answered)/\(progress.items) \(answered)"
    return progress.waiting == 0 ? done : "\(done), \(progress.waiting) \(pending)"
  }
}
