public import Assessment
public import Text

/// The component scores for other programs, as one line of JSON.
///
/// Figures and weights are strings with two decimals and a point, counts are integers; a figure that
/// does not exist yet is null. Member names and their order are a promise.
public struct ScoreJSON {
  let language: Language
  var audience = Audience.all

  /// One object with the member `assessments`, and a line feed; titles in `language`.
  public static func text(_ scores: [Score], language: Language) -> String {
    let json = ScoreJSON(language: language)
    return JSONText.object([
      .init("assessments", .array(scores.map { .object(json.members(of: $0)) }))
    ]).text + "\n"
  }

  func members(of score: Score) -> [JSONText.Member] {
    let head: [JSONText.Member] = [
      .init("region", .string(score.region)), .init("period", .string(score.period)),
      .init("instrument", .string(score.instrument.id)),
      .init("revision", .string(score.instrument.revision)),
      .init("weights", .string(score.instrument.weights.rawValue)),
    ]
    let tail: [JSONText.Member] = [
      .init("items", .integer(score.counts.items)),
      .init("answered", .integer(score.counts.answered)),
      .init("pending", .integer(score.counts.pending)),
      .init("components", .array(score.components.map(component))),
    ]
    return head + figures(score.total) + tail + judgement(of: score) + agenda(of: score)
      + agreement(of: score)
  }

  private func component(_ score: ComponentScore) -> JSONText {
    let component = score.component
    return .object(
      named(component.id, component.title, component.weight) + figures(score.figures)
        + [.init("indicators", .array(score.indicators.map(indicator)))])
  }

  private func indicator(_ score: IndicatorScore) -> JSONText {
    let indicator = score.indicator
    return .object(
      named(indicator.id, indicator.title, indicator.weight) + figures(score.figures) + [
        .init("items", .integer(score.counts.items)),
        .init("answered", .integer(score.counts.answered)),
      ])
  }

  private func named(
    _ id: String, _ title: Bilingual, _ weight: ExactDecimal
  ) -> [JSONText.Member] {
    [
      .init("id", .string(id)), .init("title", .string(title[language])),
      .init("weight", figure(Fraction(weight))),
    ]
  }

  private func figures(_ figures: Figures) -> [JSONText.Member] {
    [
      .init("running", figure(figures.running)), .init("lowest", figure(figures.lowest)),
      .init("highest", figure(figures.highest)),
    ]
  }

  func figure(_ value: Fraction?) -> JSONText {
    value.map { .string($0.text) } ?? .null
  }
}
