import Assessment
import Text

extension ScoreJSON {
  /// The scores with what the report has beyond them; the members of the first come first.
  static func report(
    _ scores: [Score], language: Language, version: String, for audience: Audience
  ) -> String {
    let json = ScoreJSON(language: language, audience: audience)
    let members: [JSONText.Member] = [
      .init("format", .string(AssessmentReport.format)),
      .init("made_by", .string("laik \(version)")), .init("for", .string(audience.rawValue)),
      .init("assessments", .array(scores.map { .object(json.members(of: $0) + json.extra($0)) })),
    ]
    return JSONText.object(members).text + "\n"
  }

  private func extra(_ score: Score) -> [JSONText.Member] {
    [
      .init("inputs", .array(score.inputs.map(input))), .init("coverage", coverage(of: score)),
      .init("claims", claims(of: score)), .init("decisions", .array(score.rulings.map(ruling))),
      .init("corrections", corrections(of: score)), .init("course", course(of: score)),
      .init("beside", .array(score.beside.map(other))),
    ]
  }

  /// `n` is the number of the last sound entry, `head` its hash.
  private func input(_ input: VisitInput) -> JSONText {
    let head = input.head
    let ends = input.ends.map { end in
      JSONText.object([
        .init("n", .integer(end.entries - 1)), .init("head", .string(end.hash.hex)),
        .init("sealed", .boolean(end.isSealed)),
        .init("damaged_line", end.damagedLine.map { .integer($0) } ?? .null),
      ])
    }
    let accepted = input.acceptance.map { said in
      JSONText.object([
        .init("n", .integer(said.value.n)), .init("head", .string(said.value.head.hex)),
        .init("reason", .string(said.value.reason)),
      ])
    }
    return .object(
      [
        .init("visit", .string(head.visit)), .init("role", .string(head.role.rawValue)),
        .init("place", .string(head.place)), .init("venue", .string(head.venue)),
      ] + named(head.assessor, head.institution) + [
        .init("void", input.voidReason.map { .string($0) } ?? .null),
        .init("logs", .array(ends)), .init("accepted", accepted ?? .null),
      ])
  }

  private func coverage(of score: Score) -> JSONText {
    let lists = score.coverage.checklists.map { one in
      JSONText.object([.init("id", .string(one.checklist.id))] + seen(one.counts))
    }
    return .object(seen(score.coverage.overall) + [.init("checklists", .array(lists))])
  }

  private func seen(_ counts: SeenCounts) -> [JSONText.Member] {
    [
      .init("none", .integer(counts.none)), .init("one", .integer(counts.once)),
      .init("more", .integer(counts.more)),
    ]
  }

  private func claims(of score: Score) -> JSONText {
    let counts = Claim.Comparison.allCases.map { kind in
      JSONText.Member(
        kind.rawValue, .integer(score.claims.count { $0.comparison == kind }))
    }
    let items = score.claims.map { claim in
      JSONText.object(
        located(claim.item, claim.place, claim.venue) + [
          .init("claimed", value(claim.claimed)),
          .init("found", points(claim.found?.running)),
          .init("comparison", .string(claim.comparison.rawValue)),
        ])
    }
    return .object([.init("counts", .object(counts)), .init("items", .array(items))])
  }

  /// In 0...1 with four decimals.
  private func points(_ value: Fraction?) -> JSONText {
    value.map { .string($0.text(decimals: 4)) } ?? .null
  }
}

extension ScoreJSON {
  /// `indicator` instead of `item`, `place` and `venue` where a whole indicator was decided.
  private func ruling(_ ruling: Ruling) -> JSONText {
    let decision = ruling.decision.value
    let subject: [JSONText.Member] =
      switch decision.subject {
      case .item(let item, let place, let venue):
        [
          .init("item", .string(item)), .init("place", .string(place)),
          .init("venue", .string(venue)),
        ]
      case .indicator(let id): [.init("indicator", .string(id))]
      }
    let dissent: [JSONText.Member] =
      audience == .city
      ? [] : [.init("dissent", .array(decision.dissent.map { .string($0) }))]
    return .object(
      subject + [
        .init("value", JSONText(decision.value)), .init("reason", .string(decision.reason)),
      ] + dissent + said(ruling.decision) + [.init("holds", .boolean(ruling.holds))])
  }

  private func corrections(of score: Score) -> JSONText {
    let items = score.findings.filter(\.finding.isShort).map { found in
      let notes = found.finding.sayings.flatMap(\.notes).compactMap { said -> JSONText? in
        guard case .text(let text) = said.value, !text.isEmpty else { return nil }
        return .string(text)
      }
      return JSONText.object(
        located(found.item, found.place, found.venue) + [
          .init("found", points(found.finding.running)), .init("notes", .array(notes)),
        ])
    }
    return .object([.init("deadline", day(score.course.deadline)), .init("items", .array(items))])
  }

  /// `awaited` counts what was pending when it was declared final, and is still.
  private func course(of score: Score) -> JSONText {
    let steps = score.course.steps.map { step in
      JSONText.object(
        [
          .init("state", .string(step.value.state)), .init("date", day(step.day)),
          .init("text", step.value.text.map { .string($0) } ?? .null),
        ] + said(step))
    }
    let revoked = score.course.revocation.map { said in
      JSONText.object([
        .init("date", day(said.day)),
        .init("reason", said.value.text.map { .string($0) } ?? .null),
      ])
    }
    return .object([
      .init("state", .string(score.course.state.rawValue)),
      .init("deadline", day(score.course.deadline)), .init("revoked", revoked ?? .null),
      .init("awaited", .integer(score.course.awaited)), .init("steps", .array(steps)),
    ])
  }

  private func other(_ other: OtherAssessment) -> JSONText {
    .object([
      .init("instrument", .string(other.instrument)), .init("revision", .string(other.revision)),
      .init("period", .string(other.period)), .init("visits", .integer(other.visits)),
    ])
  }

  private func day(_ date: CalendarDate?) -> JSONText {
    date.map { .string($0.text) } ?? .null
  }

  /// The entry, so that the log bears it out; the city does not learn who made it.
  private func said<Value>(_ said: Said<Value>) -> [JSONText.Member] {
    [
      .init("at", .string(said.source.at.text)), .init("visit", .string(said.source.visit)),
      .init("n", .integer(said.source.n)),
    ] + named(said.by.assessor.written, said.by.institution.written)
  }

  /// Nothing for the city, which is told no names.
  func named(_ assessor: String, _ institution: String) -> [JSONText.Member] {
    audience == .city
      ? []
      : [.init("assessor", .string(assessor)), .init("institution", .string(institution))]
  }
}
