/// A figure taken apart into what it is the weighted mean of.
///
/// Running values are weighed among the parts that have one, lows and highs among all parts but those that
/// may not apply and would keep the figure from its end; so a part may have another share of each.
public struct Breakdown: Equatable, Sendable {
  /// What the figure is when every part has all its points.
  public let whole: Fraction
  public let parts: [Part]

  /// One of the values of a mean.
  public struct Part: Equatable, Sendable {
    /// The id of a component, an indicator or an item; of a kind of place where an item is taken apart;
    /// nil for what an indicator may become when none of its items applies, or another word on it holds.
    public let id: String?
    /// In 0...1.
    public let mean: Figures
    public let weight: Fraction
    /// The weight of what has a running value.
    public let runningWeight: Fraction
    /// The weight where the figure is lowest; 0 for what does not apply there.
    public let lowestWeight: Fraction
    /// The weight where the figure is highest; 0 for what does not apply there.
    public let highestWeight: Fraction

    init(
      _ id: String?, _ mean: Figures, weight: Fraction, runningWeight: Fraction? = nil,
      lowestWeight: Fraction? = nil, highestWeight: Fraction? = nil
    ) {
      self.id = id
      self.mean = mean
      self.weight = weight
      self.runningWeight = runningWeight ?? (mean.running == nil ? .zero : weight)
      self.lowestWeight = lowestWeight ?? weight
      self.highestWeight = highestWeight ?? weight
    }
  }

  public var runningWeight: Fraction {
    parts.map(\.runningWeight).reduce(.zero, +)
  }

  public var lowestWeight: Fraction {
    parts.map(\.lowestWeight).reduce(.zero, +)
  }

  public var highestWeight: Fraction {
    parts.map(\.highestWeight).reduce(.zero, +)
  }

  /// What a part adds to the figure; all of them together are the figure.
  public func contribution(of part: Part) -> Figures {
    Figures(
      running: part.mean.running.map { $0 * part.runningWeight / runningWeight * whole },
      lowest: part.mean.lowest * part.lowestWeight / lowestWeight * whole,
      highest: part.mean.highest * part.highestWeight / highestWeight * whole)
  }
}

extension Breakdown {
  typealias Item = (id: String, mean: (figures: Figures, weight: Fraction, mayLeave: Bool))

  /// A mean of what may turn out not applicable; `mayBeAnything` where all of it may, or where the whole
  /// may be decided otherwise.
  init(whole: Fraction, _ items: [Item], mayBeAnything: Bool = false) {
    guard let interval = MeanInterval(items.map(\.mean)) else {
      self.init(whole: whole, parts: [])
      return
    }
    let figures = interval.figures
    let isAnything =
      mayBeAnything && (figures.lowest > .zero || figures.highest < .one)
    let parts = items.enumerated().map { index, item in
      let (figures, weight, _) = item.mean
      return Part(
        item.id, figures, weight: weight,
        lowestWeight: !isAnything && interval.lowest.stays[index] ? weight : .zero,
        highestWeight: !isAnything && interval.highest.stays[index] ? weight : .zero)
    }
    let anything = Part(
      nil, Figures(running: nil, lowest: .zero, highest: .one), weight: .zero, lowestWeight: .one,
      highestWeight: .one)
    self.init(whole: whole, parts: parts + (isAnything ? [anything] : []))
  }
}
