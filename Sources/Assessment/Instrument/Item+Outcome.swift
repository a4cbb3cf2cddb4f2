/// What an answer is worth.
public enum Outcome: Equatable, Hashable, Sendable {
  /// In 0...1.
  case points(Fraction)
  /// Given for an item that is recorded and has nothing to be scored by.
  case recorded
  case notApplicable

  /// The class of outcome: met is 1 point, unmet is 0, partial lies between.
  public var tick: Tick? {
    guard case .points(let points) = self else { return nil }
    return points == .one ? .met : points == .zero ? .unmet : .partial
  }
}

extension Item {
  /// The points of an answer that `problem(with:)` accepts; `day` is the visit's local date, which a
  /// date answer is compared with.
  public func outcome(of given: Answer, on day: CalendarDate) -> Outcome {
    switch (answer, given) {
    case (_, .notApplicable): .notApplicable
    case (_, .tick(let tick)): .points(tick.points)
    case (_, .points(let points)): .points(Fraction(points))
    case (.grade(let levels), .grade(let key)):
      .points(levels.first { $0.key == key }?.points ?? .zero)
    case (.number(let rule), .number(let value)):
      rule.bands.isEmpty ? .recorded : .points(rule.bands.points(for: Fraction(value)))
    case (.ratio(let bands, let isDecrease), .ratio(let part, let whole)):
      .points(
        Self.share(
          isDecrease ? Self.decrease(Fraction(part), Fraction(whole)) : Fraction(part),
          of: Fraction(whole), bands))
    case (.count(let options, let bands), .count(let found)):
      .points(
        bands.isEmpty
          ? Self.share(Fraction(found.count), of: Fraction(options.count), [])
          : bands.points(for: Fraction(found.count)))
    case (.sample(_, let bands), .sample(let found, let examined)):
      .points(Self.share(Fraction(found), of: Fraction(examined), bands))
    case (.date(let days), .date(let date)):
      .points(Self.isCurrent(date, on: day, within: days) ? .one : .zero)
    case (.index(_, let max, let bands), .index(let figure)):
      .points(bands.points(for: Fraction(figure.value), outOf: Fraction(max)))
    case (.text, .text): .points(.one)
    default: .points(.zero)
    }
  }

  /// By how much a part falls short of its whole; more than before is no decrease.
  private static func decrease(_ part: Fraction, _ whole: Fraction) -> Fraction {
    max(whole - part, .zero)
  }

  /// A band over the percentage, or the share itself, at most 1.
  private static func share(_ part: Fraction, of whole: Fraction, _ bands: [Band]) -> Fraction {
    guard whole > .zero else { return .zero }
    let share = part / whole
    return bands.isEmpty ? min(share, .one) : bands.points(for: share * Fraction(100))
  }

  private static func isCurrent(
    _ date: CalendarDate, on day: CalendarDate, within days: Int?
  ) -> Bool {
    guard let days else { return true }
    return date <= day && day.dayNumber - date.dayNumber <= days
  }
}

extension Tick {
  var points: Fraction {
    switch self {
    case .met: .one
    case .partial: .half
    case .unmet: .zero
    }
  }
}
