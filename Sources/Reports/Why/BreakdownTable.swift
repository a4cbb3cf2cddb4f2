import Assessment
import Text

/// The parts of a figure in columns that add up to it as printed.
///
/// What parts give has four decimals, the figure two; the difference that rounding makes has a row of
/// its own, so that who adds the column up comes to the figure.
struct BreakdownTable {
  private let breakdown: Breakdown
  private let wording: Wording
  private var groups: [[[String]]] = []

  private static let decimals = 4

  init(_ breakdown: Breakdown, _ wording: Wording) {
    self.breakdown = breakdown
    self.wording = wording
  }

  private var phrases: any Phrases { wording.phrases }

  mutating func add(_ part: Breakdown.Part, label: String? = nil, title: String, mean: String) {
    groups.append([
      [label ?? part.id ?? "—", title],
      ["", mean] + cells(part.mean),
      [
        "", phrases.share(ofWeight: wording.points(part.weight)),
        ratio(part.runningWeight, breakdown.runningWeight),
        ratio(part.lowestWeight, breakdown.lowestWeight),
        ratio(part.highestWeight, breakdown.highestWeight),
      ],
      ["", phrases.gives] + cells(breakdown.contribution(of: part)),
    ])
  }

  /// With the difference that rounding makes, and the figure as it is printed elsewhere.
  func closed(by figures: Figures, decimals: Int = 2) -> Table {
    let gives = breakdown.parts.map { breakdown.contribution(of: $0) }
    let sums = [figures.running, figures.lowest, figures.highest]
    let columns = [gives.map(\.running), gives.map(\.lowest), gives.map(\.highest)]
    let rests = zip(sums, columns).map { sum, parts -> Fraction? in
      guard let sum else { return nil }
      let printed = parts.compactMap(\.self).map { $0.rounded(decimals: Self.decimals) }
      return sum.rounded(decimals: decimals) - printed.reduce(.zero, +)
    }
    let isEven = rests.allSatisfy { $0 == nil || $0 == .zero }
    let rounding = ["", phrases.rounding] + rests.map(cell)
    let sum = ["", phrases.sum] + sums.map { figure($0, decimals) }
    return open(adding: [(isEven ? [] : [rounding]) + [sum]])
  }

  /// The parts alone.
  func open(adding groups: [[[String]]] = []) -> Table {
    let headings = [phrases.running, phrases.lowest, phrases.highest]
    return Table(
      columns: [.init(""), .init("")] + headings.map { .init(wording.label($0), .trailing) },
      groups: self.groups + groups)
  }

  private func cells(_ figures: Figures) -> [String] {
    [figures.running, figures.lowest, figures.highest].map(cell)
  }

  private func cell(_ value: Fraction?) -> String {
    figure(value, Self.decimals)
  }

  private func figure(_ value: Fraction?, _ decimals: Int) -> String {
    value.map { phrases.decimal($0.text(decimals: decimals)) } ?? "—"
  }

  private func ratio(_ part: Fraction, _ whole: Fraction) -> String {
    part == .zero ? "—" : "\(wording.points(part)) : \(wording.points(whole))"
  }
}
