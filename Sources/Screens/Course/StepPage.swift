internal import Assessment
internal import Display
internal import Reports
internal import Text

/// How a step looks while its day and words are typed, with what follows from the day.
struct StepPage {
  private let screen: StepScreen
  private let model: Model

  init(_ screen: StepScreen, _ model: Model) {
    self.screen = screen
    self.model = model
  }

  private var phrases: any Phrases { model.phrases }

  func draw(on canvas: inout Canvas) {
    canvas.putTitle(
      model.wording.label(screen.step.name(phrases)), right: model.leadName ?? "")
    for (offset, line) in standing.enumerated() {
      line.put(on: &canvas, row: 2 + offset, column: 1)
    }
    let row = 3 + standing.count
    let words = screen.step == .revoke ? phrases.reason : phrases.textLabel
    screen.date.drawField(
      on: &canvas, row: row, label: phrases.date, width: 12, isActive: !screen.isInText)
    screen.text.drawField(on: &canvas, row: row + 1, label: words, isActive: screen.isInText)
    for (offset, line) in below.enumerated() {
      line.put(on: &canvas, row: row + 3 + offset, column: 1)
    }
  }

  private var standing: [StyledLine] {
    guard let score = model.reviewed else { return [] }
    let wording = model.wording
    let total = phrases.total(
      wording.figure(score.total.running), lowest: wording.figure(score.total.lowest),
      highest: wording.figure(score.total.highest))
    return [
      StyledLine("\(score.region) \(score.period)", .heading),
      StyledLine("\(total) · \(wording.verdict(of: score.judgement))"),
    ]
  }

  /// The deadline that the day means, a fault, and where the words go.
  private var below: [StyledLine] {
    let width = model.size.columns - 2
    let optional = screen.step == .revoke ? "" : "\(phrases.stepTextOptional) "
    return [deadline, fault].compactMap(\.self)
      + StyledLine.wrapped(optional + phrases.stepIsPrinted, width: width, style: .muted)
  }

  private var deadline: StyledLine? {
    guard screen.step == .announce, let day = screen.day, let score = model.reviewed,
      let end = day.deadline(of: score.instrument)
    else { return nil }
    return StyledLine("\(model.wording.label(phrases.deadline)): \(model.wording.day(end))")
  }

  private var fault: StyledLine? {
    switch screen.fault {
    case nil: nil
    case .reason: StyledLine(phrases.stepReasonMissing, .alert)
    case .early(let day):
      StyledLine(phrases.stepTooEarly(model.wording.day(day)), .alert)
    case .late: StyledLine(phrases.stepTooLate(model.wording.day(model.now.localDate)), .alert)
    case .date(.empty), .date(.date): StyledLine(phrases.missingField, .alert)
    case .date(.refused(let fault)): StyledLine(fault.words(phrases), .alert)
    }
  }
}
