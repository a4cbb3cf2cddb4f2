import Assessment
import Text

extension Item {
  /// An item of indicator `i1`, by default a tick that may be partial and not applicable.
  static func sample(
    _ id: String, _ answer: AnswerKind = .tick(partial: true), indicator: String? = "i1",
    isCriterion: Bool = false, weight: String = "1", isKnockout: Bool = false,
    evidence: EvidenceDemand = .after([]),
    follows: String? = nil, appliesWhen: Condition? = nil, notApplicable: [String] = ["none-here"]
  ) -> Item {
    Item(
      id: id, text: .blank, answer: answer, indicator: indicator, isCriterion: isCriterion,
      weight: decimal(weight),
      isKnockout: isKnockout, evidenceRequired: evidence, follows: follows,
      appliesWhen: appliesWhen, notApplicable: notApplicable)
  }
}

extension AnswerKind {
  /// Levels `5` = 1, `3` = 0.6 and `0` = 0.
  static let grades = AnswerKind.grade(
    [("5", "1"), ("3", "0.6"), ("0", "0")].map {
      Level(key: $0, text: .blank, points: Fraction(decimal($1)))
    })

  /// Options named `a`, `b`, `c` ...
  static func count(_ ids: String, bands: [Band] = []) -> AnswerKind {
    .count(of: ids.map { CountOption(id: String($0), text: .blank) }, bands: bands)
  }

  /// An outside figure out of 100, such as MCSP.
  static let outside = AnswerKind.index(max: decimal("100"))

  /// One that falls where it goes on rising: 0 up to 30, 1 between 60 and 75, 4/5 from 90, else 7/15.
  static let banded = AnswerKind.index(
    max: decimal("100"),
    bands: [
      .atLeast("90", points: "0.8"),
      Band(
        lower: .init(decimal("60"), isIncluded: false),
        upper: .init(decimal("75"), isIncluded: false), points: .one),
      Band(lower: .init(decimal("30"), isIncluded: false), points: Fraction(7, 15)),
      Band(points: .zero),
    ])
}

extension Band {
  static func atLeast(_ limit: String, points: String) -> Band {
    Band(lower: Limit(decimal(limit), isIncluded: true), points: Fraction(decimal(points)))
  }
}

extension Answer {
  static let met = Answer.tick(.met)
  static let partial = Answer.tick(.partial)
  static let unmet = Answer.tick(.unmet)
  static let none = Answer.notApplicable(reason: "none-here", text: nil)

  static func number(_ text: String) -> Answer {
    .number(decimal(text))
  }

  static func ratio(_ part: String, _ whole: String) -> Answer {
    .ratio(part: decimal(part), whole: decimal(whole))
  }

  static func final(_ value: String) -> Answer {
    .index(IndexFigure(value: decimal(value), state: .final))
  }

  static func provisional(_ value: String, floor: String? = nil) -> Answer {
    .index(IndexFigure(value: decimal(value), state: .provisional, floor: floor.map(decimal)))
  }
}
