import Assessment
import Text

extension ScoreJSON {
  /// `mark` and `predicate` are null where there is none; `gate` and `knockouts` may be empty.
  func judgement(of score: Score) -> [JSONText.Member] {
    let judgement = score.judgement
    return [
      .init("mark", judgement.mark.map { .string($0.rawValue) } ?? .null),
      .init("verdict", .string(judgement.verdict.rawValue)),
      .init("predicate", judgement.predicate.map { .string($0.title[language]) } ?? .null),
      .init("state", .string(judgement.state.rawValue)),
      .init("marks", .array(judgement.marks.map(mark))),
      .init("gate", .array((judgement.gate?.criteria ?? []).map(criterion))),
      .init("knockouts", .array(judgement.knockouts.map(knockout))),
    ]
  }

  private func mark(_ standing: MarkStanding) -> JSONText {
    .object([
      .init("id", .string(standing.mark.id)), .init("state", .string(standing.state.rawValue)),
    ])
  }

  private func criterion(_ criterion: Criterion) -> JSONText {
    .object([
      .init("item", .string(criterion.item.id)),
      .init("text", .string(criterion.item.text[language])),
      .init("state", .string(criterion.state.rawValue)),
      .init(
        "answers", .array(audience == .city ? [] : criterion.answers.map { JSONText($0) })),
    ])
  }

  private func knockout(_ knockout: Knockout) -> JSONText {
    .object([
      .init("item", .string(knockout.item.id)), .init("place", .string(knockout.place)),
      .init("venue", .string(knockout.venue)), .init("state", .string(knockout.state.rawValue)),
    ])
  }
}
