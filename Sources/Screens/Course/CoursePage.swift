internal import Assessment
internal import Display
internal import Reports
internal import Text

/// How the course looks: how far it is, what was said so far, and what can be said now.
struct CoursePage {
  private let screen: CourseScreen
  private let model: Model
  private let score: Score?

  init(_ screen: CourseScreen, _ model: Model) {
    self.screen = screen
    self.model = model
    score = model.reviewed
  }

  private var phrases: any Phrases { model.phrases }
  private var wording: Wording { model.wording }
  private var width: Int { model.size.columns - 2 }

  var rows: Int {
    model.size.rows - 3
  }

  func draw(on canvas: inout Canvas) {
    canvas.putTitle(phrases.courseName, of: score, right: model.leadName ?? "")
    let visible = screen.scroll.visible(count: lines.count, rows: rows)
    for (offset, index) in visible.enumerated() {
      lines[index].put(on: &canvas, row: 2 + offset, column: 1)
    }
  }

  var lines: [StyledLine] {
    guard let score else { return [StyledLine(phrases.nothingToReview, .muted)] }
    let blank = StyledLine("")
    return standing(of: score) + [blank, StyledLine(phrases.stepsSoFar, .heading)]
      + said(of: score) + [blank] + (refusal ?? steps(of: score))
  }

  /// Why the lead's log takes no step, in place of the steps.
  private var refusal: [StyledLine]? {
    model.review?.refusal.map { wrapped($0, style: .warning) }
  }

  private func standing(of score: Score) -> [StyledLine] {
    let course = score.course
    let total = phrases.total(
      wording.figure(score.total.running), lowest: wording.figure(score.total.lowest),
      highest: wording.figure(score.total.highest))
    let pending = score.agenda.pending.count
    return labelled(phrases.state, wording.word(course.state))
      + labelled(phrases.verdict, wording.verdict(of: score.judgement))
      + labelled(phrases.score, total)
      + (pending == 0 ? [] : labelled(phrases.pending, String(pending)))
      + (course.deadline.map { labelled(phrases.deadline, wording.day($0)) } ?? [])
      + (course.isFinalHeld
        ? wrapped(phrases.finalWaits(pending: course.awaited), style: .warning) : [])
      + course.doubtful.flatMap { wrapped(wording.words($0), style: .warning) }
  }

  private func labelled(_ label: String, _ text: String) -> [StyledLine] {
    wrapped("\(Wrapping.padded(wording.label(label), to: 16)) \(text)", indent: 17)
  }

  private func wrapped(
    _ text: String, indent: Int = 0, style: Style = .plain
  ) -> [StyledLine] {
    StyledLine.wrapped(text, width: width, indent: indent, style: style)
  }

  private func said(of score: Score) -> [StyledLine] {
    let steps = score.course.steps
    if steps.isEmpty { return wrapped(phrases.noStepsYet, style: .muted) }
    return steps.flatMap { said in
      let text = said.value.text.map { ". \($0)" } ?? ""
      let by = " — \(wording.name(said.by))"
      return wrapped(
        "\(wording.day(said.day)): \(wording.word(ofStep: said.value.state))\(text)\(by)",
        indent: 2)
    }
  }

  /// Every step, with its key or why it has to wait.
  private func steps(of score: Score) -> [StyledLine] {
    let next = NextSteps(score)
    let keys = [Step.announce: "a", .declareFinal: "f", .revoke: "x"]
    return [StyledLine(phrases.stepsNow, .heading)]
      + Step.allCases.flatMap { step in
        let refusal = step.refusal(step.permission(in: next), phrases)
        let name = step.name(phrases)
        if let refusal { return wrapped("-  \(name): \(refusal)", indent: 3, style: .muted) }
        let rule =
          step == .announce
          ? ", \(phrases.deadlineRule(days: score.instrument.deadlineDays ?? Course.deadlineDays))"
          : ""
        return wrapped("\(keys[step] ?? " ")  \(name)\(rule)", indent: 3)
      }
  }
}
