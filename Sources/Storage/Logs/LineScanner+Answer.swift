internal import Assessment

/// The value of an answer or of a decision.
extension LineScanner {
  mutating func answer(
    _ member: String, inDecision: Bool = false
  ) throws(Misfit) -> Answer {
    try need(member)
    return try object { (scanner) throws(Misfit) in
      let start = scanner.position
      if let answer = try scanner.plainAnswer() { return answer }
      if let answer = try scanner.compositeAnswer() { return answer }
      if inDecision, scanner.take("points") {
        return .points(try scanner.value(of: "points") { ExactDecimal($0) })
      }
      throw scanner.misfit(.invalidValue(of: member), at: start)
    }
  }

  /// An answer of one text.
  private mutating func plainAnswer() throws(Misfit) -> Answer? {
    if take("tick") { return .tick(try value(of: "tick") { Tick(rawValue: $0) }) }
    if take("grade") { return .grade(try string()) }
    if take("number") { return .number(try value(of: "number") { ExactDecimal($0) }) }
    if take("date") { return .date(try value(of: "date") { CalendarDate($0) }) }
    if take("text") { return .text(try string()) }
    return nil
  }

  private mutating func compositeAnswer() throws(Misfit) -> Answer? {
    if take("ratio") { return try object { (scanner) throws(Misfit) in try scanner.ratio() } }
    if take("count") { return .count(try options()) }
    if take("sample") { return try object { (scanner) throws(Misfit) in try scanner.sample() } }
    if take("index") { return try object { (scanner) throws(Misfit) in try scanner.figure() } }
    if take("not_applicable") {
      return try object { (scanner) throws(Misfit) in try scanner.notApplicable() }
    }
    return nil
  }

  private mutating func ratio() throws(Misfit) -> Answer {
    .ratio(part: try decimal("part"), whole: try decimal("whole"))
  }

  private mutating func options() throws(Misfit) -> [String] {
    try array { (scanner) throws(Misfit) in try scanner.value(of: "count", Self.id) }
  }

  private mutating func sample() throws(Misfit) -> Answer {
    .sample(found: try count("found"), of: try count("of"))
  }

  private mutating func figure() throws(Misfit) -> Answer {
    .index(
      IndexFigure(
        value: try decimal("value"), state: try value("state") { .init(rawValue: $0) },
        floor: try optionalValue("floor") { ExactDecimal($0) },
        source: try optionalText("source"),
        date: try optionalValue("date") { CalendarDate($0) }))
  }

  private mutating func notApplicable() throws(Misfit) -> Answer {
    .notApplicable(reason: try id("reason"), text: try optionalText("text"))
  }
}
