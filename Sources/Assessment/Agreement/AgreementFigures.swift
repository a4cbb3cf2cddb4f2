/// How far raters agree over some shared items: raw and corrected for chance.
public struct AgreementFigures: Equatable, Sendable {
  /// With fewer shared items than this nothing is computed.
  public static let leastItems = 10

  /// How many items at places at least two of the raters answered.
  public var items: Int
  /// In 0...1: the share of pairs of answers with the same points, as a mean over the items.
  public var raw: Figure
  /// Krippendorff's alpha, ordinal.
  public var alpha: Figure
  /// Gwet's AC1.
  public var ac1: Figure

  /// A measure of agreement, or why there is none.
  public enum Figure: Equatable, Sendable {
    case value(Fraction)
    /// Fewer than `leastItems` can be compared.
    case tooFew
    /// All answers have the same points, so that there is nothing by which chance could be told.
    case noVariation

    public var value: Fraction? {
      guard case .value(let value) = self else { return nil }
      return value
    }
  }

  public init(
    items: Int = 0, raw: Figure = .tooFew, alpha: Figure = .tooFew, ac1: Figure = .tooFew
  ) {
    self.items = items
    self.raw = raw
    self.alpha = alpha
    self.ac1 = ac1
  }
}

extension AgreementFigures {
  init(_ shared: [SharedItem]) {
    self.init(shared.map(\.outcomes))
  }

  /// One list of outcomes for each shared item, with one of each rater.
  ///
  /// Not applicable has no place in the order of points: it is a category of its own for raw agreement
  /// and AC1, and a missing answer for alpha, which is then over fewer items, and too few of its own.
  init(_ outcomes: [[Outcome]]) {
    let nominal = Ratings(outcomes)
    let ordinal = Ratings(outcomes.map { $0.compactMap(\.worth) })
    self.init(
      items: nominal.pairableCount,
      raw: Figure(nominal.rawAgreement, over: nominal.pairableCount),
      alpha: Figure(ordinal.ordinalAlpha, over: ordinal.pairableCount),
      ac1: Figure(nominal.ac1, over: nominal.pairableCount))
  }
}

extension AgreementFigures.Figure {
  fileprivate init(_ value: Fraction?, over items: Int) {
    if items < AgreementFigures.leastItems {
      self = .tooFew
    } else {
      self = value.map { .value($0) } ?? .noVariation
    }
  }
}
