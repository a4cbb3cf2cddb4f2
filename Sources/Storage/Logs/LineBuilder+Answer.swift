internal import Assessment

/// The value of an answer or of a decision.
extension LineBuilder {
  mutating func answer(_ answer: Answer) {
    object("value") { $0.member(of: answer) }
  }

  private mutating func member(of answer: Answer) {
    switch answer {
    case .tick(let tick): text("tick", tick.rawValue)
    case .grade(let level): text("grade", level)
    case .number(let number): text("number", number.text)
    case .ratio(let part, let whole): object("ratio") { $0.ratio(part, whole) }
    case .count(let options): array("count", options) { $0.string($1) }
    case .sample(let found, let examined): object("sample") { $0.sample(found, examined) }
    case .date(let date): text("date", date.text)
    case .text(let text): self.text("text", text)
    case .index(let figure): object("index") { $0.figure(figure) }
    case .notApplicable(let reason, let text):
      object("not_applicable") { $0.notApplicable(reason, text) }
    case .points(let points): text("points", points.text)
    }
  }

  private mutating func ratio(_ part: ExactDecimal, _ whole: ExactDecimal) {
    text("part", part.text)
    text("whole", whole.text)
  }

  private mutating func sample(_ found: Int, _ examined: Int) {
    number("found", found)
    number("of", examined)
  }

  private mutating func figure(_ figure: IndexFigure) {
    text("value", figure.value.text)
    text("state", figure.state.rawValue)
    text("floor", unlessEmpty: figure.floor?.text)
    text("source", unlessEmpty: figure.source)
    text("date", unlessEmpty: figure.date?.text)
  }

  private mutating func notApplicable(_ reason: String, _ text: String?) {
    self.text("reason", reason)
    self.text("text", unlessEmpty: text)
  }
}
