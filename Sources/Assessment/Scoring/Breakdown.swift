/// A figure taken apart into what it is the weighted mean of.
///
/// Running values are weighed among the parts that have one, lows and highs among all parts; so a part
/// may have another share of the running figure than of the interval.
public struct Breakdown: Equatable, Sendable {
  /// What the figure is when every part has all its points.
  public let whole: Fraction
  public let parts: [Part]

  /// One of the values of a mean.
  public struct Part: Equatable, Sendable {
    /// The id of a component, an indicator or an item; of a kind of place where an item is taken apart.
    public let id: String
    /// In 0...1.
    public let mean: Figures
    public let weight: Fraction
    /// The weight of what has a running value.
    public let runningWeight: Fraction

    init(_ id: String, _ mean: Figures, weight: Fraction, runningWeight: Fraction? = nil) {
      self.id = id
      self.mean = mean
      self.weight = weight
      self.runningWeight = runningWeight ?? (mean.running == nil ? .zero : weight)
    }
  }

  public var weight: Fraction {
    parts.map(\.weight).reduce(.zero, +)
  }

  public var runningWeight: Fraction {
    parts.map(\.runningWeight).reduce(.zero, +)
  }

  /// What a part adds to the figure; all of them together are the figure.
  public func contribution(of part: Part) -> Figures {
    let share = part.weight / weight * whole
    return Figures(
      running: part.mean.running.map { $0 * part.runningWeight / runningWeight * whole },
      lowest: part.mean.lowest * share, highest: part.mean.highest * share)
  }
}
