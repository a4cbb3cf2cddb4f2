import Assessment
import Text

extension ScoreJSON {
  /// `value` is as in a log; what a parent settled names it: `{"points":"0","parent":"asi-01"}`.
  func agenda(of score: Score) -> [JSONText.Member] {
    let agenda = score.agenda
    return [
      .init("if_not_applicable_unmet", figure(score.ifNotApplicableUnmet)),
      .init("pending_items", .array(agenda.pending.map(pending))),
      .init("critical", .array(agenda.critical.map(critical))),
      .init("disputes", .array(agenda.disputes.map(dispute))),
      .init(
        "integrity",
        .array(
          agenda.integrity.map(distrusted) + score.inputs.filter(\.isCut).map(cut) + plan(score))),
    ]
  }

  /// `place` and `venue` are null where a whole indicator is pending.
  private func pending(_ pending: PendingItem) -> JSONText {
    let subject: [JSONText.Member] =
      switch pending.subject {
      case .item(let item, let place, let venue): located(item, place, venue)
      case .indicator(let indicator):
        [
          .init("indicator", .string(indicator.id)), .init("place", .null), .init("venue", .null),
        ]
      }
    return .object(
      subject + [
        .init("reasons", .array(pending.reasons.map { .string($0.rawValue) })),
        .init("swing", figure(pending.swing)),
      ])
  }

  private func critical(_ rated: RatedItem) -> JSONText {
    .object(
      located(rated.item, rated.place, rated.venue) + [
        .init("text", .string(rated.item.text[language]))
      ])
  }

  private func dispute(_ rated: RatedItem) -> JSONText {
    .object(
      located(rated.item, rated.place, rated.venue)
        + (audience == .city ? [] : [.init("answers", .array(rated.answers.map(answer)))]))
  }

  func located(_ item: Item, _ place: String, _ venue: String) -> [JSONText.Member] {
    [
      .init("item", .string(item.id)), .init("place", .string(place)),
      .init("venue", .string(venue)),
    ]
  }

  private func answer(_ answer: RaterAnswer) -> JSONText {
    .object([
      .init("assessor", answer.rater.map { .string($0.assessor.written) } ?? .null),
      .init("institution", answer.rater.map { .string($0.institution.written) } ?? .null),
      .init("value", value(answer.standing)),
    ])
  }

  func value(_ standing: Standing) -> JSONText {
    switch standing {
    case .open: .null
    case .given(let answer, _): JSONText(answer)
    case .settled(.points(let points), let parent):
      .object([.init("points", .string(points.exactText)), .init("parent", .string(parent))])
    case .settled(_, let parent):
      .object([.init("not_applicable", .object([.init("parent", .string(parent))]))])
    }
  }

  /// `after` counts the entries that are common to all copies of a fork, `line` those of the file from 1.
  private func distrusted(_ visit: DistrustedVisit) -> JSONText {
    let fault: [JSONText.Member] =
      switch visit.fault {
      case .fork(let count): [.init("fault", .string("fork")), .init("after", .integer(count))]
      case .damage(let line): [.init("fault", .string("damage")), .init("line", .integer(line))]
      }
    return .object(
      [.init("visit", .string(visit.head.visit))]
        + named(visit.head.assessor, visit.head.institution) + fault + [
          .init("items", .array(visit.items.map { .string($0) }))
        ] + speaking(of: visit))
  }

  /// What a lead's log speaks of beyond items; left out where there is none.
  private func speaking(of visit: DistrustedVisit) -> [JSONText.Member] {
    [("indicators", visit.indicators), ("verdicts", visit.states)].filter { !$0.1.isEmpty }.map {
      .init($0.0, .array($0.1.map { .string($0) }))
    }
  }

  /// Of a plan that could not be taken as it stands.
  private func plan(_ score: Score) -> [JSONText] {
    guard score.isPlanFaulty else { return [] }
    return [
      .object([
        .init("file", .string("assessment.yaml")), .init("fault", .string("not_counted")),
      ])
    ]
  }

  /// A sound log of which the lead left something out: `after` counts the entries that count.
  private func cut(_ input: VisitInput) -> JSONText {
    let acceptance = input.acceptance?.value
    return .object(
      [.init("visit", .string(input.head.visit))]
        + named(input.head.assessor, input.head.institution) + [
          .init("fault", .string("cut")), .init("after", .integer((acceptance?.n ?? -1) + 1)),
          .init("items", .array(input.leftOut.map { .string($0) })),
          .init("reason", .string(acceptance?.reason ?? "")),
        ])
  }
}
