internal import Assessment
internal import Display
internal import Text

/// The picture of the plan: its head, every kind of place with its venues, and the team.
struct PlanPage {
  let model: Model
  let screen: PlanScreen

  private enum Line {
    case heading(String, right: String)
    case row(PlanRow)
  }

  private var phrases: any Phrases {
    model.phrases
  }

  private var form: PlanForm {
    screen.form
  }

  /// The rows between the title and the typed line or the hints.
  var listRows: Int {
    model.size.rows - (screen.entry == nil ? 2 : 3)
  }

  var choiceRows: Int {
    model.size.rows - 3
  }

  private var lines: [Line] {
    let rows = form.rows(model.offers).map(Line.row)
    let team = form.team.count + 1
    let venues = form.places(model.offers).reduce(0) { $0 + form.venues(of: $1.id).count }
    return rows[..<3]
      + [.heading(phrases.plannedPlaces, right: phrases.plannedVenues(venues))]
      + rows[3..<(rows.count - team)]
      + [.heading(phrases.team, right: String(form.team.count))] + rows.suffix(team)
  }

  func draw(on canvas: inout Canvas) {
    if let choice = screen.choice {
      return choice.draw(on: &canvas, row: 2, rows: choiceRows, phrases)
    }
    canvas.putTitle(phrases.planTitle, right: Harmless.line(model.folder))
    let lines = lines
    let chosen = screen.row(model)
    let current =
      lines.firstIndex { if case .row(chosen) = $0 { true } else { false } } ?? 0
    let visible = Scroll.window(around: current, count: lines.count, rows: listRows)
    for (offset, index) in visible.enumerated() {
      draw(lines[index], row: 1 + offset, on: &canvas)
      guard index == current else { continue }
      canvas.put(">", row: 1 + offset, column: 0)
      canvas.fill(row: 1 + offset, style: .selected)
    }
    drawEntry(on: &canvas)
  }

  private func draw(_ line: Line, row: Int, on canvas: inout Canvas) {
    switch line {
    case .heading(let title, let right):
      let end = canvas.size.columns - Columns.width(of: right) - 1
      canvas.put(title, row: row, column: 1, width: end - 2, style: .heading)
      canvas.put(right, row: row, column: end, style: .heading)
    case .row(.region): put(phrases.region, form.region, row, on: &canvas)
    case .row(.period): put(phrases.period, form.period, row, on: &canvas)
    case .row(.instrument): put(phrases.instrument, instrument, row, on: &canvas)
    case .row(.place(let place, let venue)): put(place, venue, row, on: &canvas)
    case .row(.member(let index)): put(form.team[index], row, on: &canvas)
    case .row(.newMember): canvas.put(phrases.addMember, row: row, column: 2, style: .muted)
    }
  }

  private var instrument: String {
    let offer = model.offers.instruments.first { $0.id == form.instrument }
    return offer?.title[phrases.language] ?? ""
  }

  private func put(_ label: String, _ text: String, _ row: Int, on canvas: inout Canvas) {
    let labels = [phrases.region, phrases.period, phrases.instrument]
    let column = 4 + (labels.map { Columns.width(of: $0) }.max() ?? 0)
    canvas.put(
      label.prefix(1).uppercased() + label.dropFirst(), row: row, column: 2, style: .muted)
    canvas.put(text, row: row, column: column)
  }

  /// The right half of the page begins here: venues, and the places of the team.
  private var half: Int {
    model.size.columns / 2
  }

  private func put(_ place: Place, _ venue: Int, _ row: Int, on canvas: inout Canvas) {
    let box = venue < 0 ? "[ ]" : "[x]"
    let title = venue > 0 ? "" : place.title[phrases.language]
    canvas.put("\(box) \(title)", row: row, column: 2, width: half - 3)
    if venue >= 0 { canvas.put(form.venues(of: place.id)[venue], row: row, column: half) }
  }

  private func put(_ member: Member, _ row: Int, on canvas: inout Canvas) {
    canvas.put(
      "\(member.assessor) · \(member.institution)", row: row, column: 2, width: half - 3)
    let places = form.places(of: member, model.offers)
    let titles = places.map { $0.map { $0.title[phrases.language] }.joined(separator: ", ") }
    let isNone = titles == ""
    canvas.put(
      isNone ? phrases.noPlace : titles ?? phrases.allPlaces, row: row, column: half,
      style: isNone ? .warning : places == nil ? .muted : .plain)
  }

  private func drawEntry(on canvas: inout Canvas) {
    guard let entry = screen.entry else { return }
    let row = canvas.bottomRow - 1
    let label = prompt(of: entry.subject)
    let width = canvas.put(
      label, row: row, column: 0, width: canvas.size.columns / 2, style: .heading)
    entry.line.draw(
      on: &canvas, row: row, column: width + 1, width: canvas.size.columns - width - 1,
      isActive: true)
  }

  private func prompt(of subject: PlanEntry.Subject) -> String {
    guard case .venue(let id, _) = subject else {
      let label = subject.label(phrases)
      return "\(label.prefix(1).uppercased())\(label.dropFirst()):"
    }
    let place = form.kinds(model.offers).first { $0.id == id }
    return phrases.venue(of: place?.title[phrases.language] ?? id)
  }
}
