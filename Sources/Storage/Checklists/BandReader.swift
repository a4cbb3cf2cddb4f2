import Assessment
import Text

/// Reads the bands of an answer, and has them checked against the values that are possible.
struct BandReader {
  let findings: Findings

  func bands(_ value: YAMLValue, over range: BandRule.Range, at spot: Spot) -> [Band] {
    guard let values = value.filledList(findings) else { return [] }
    let bands = values.compactMap(band)
    if bands.count == values.count {
      BandRule(range: range, findings: findings).check(bands, at: spot)
    }
    return bands.map(\.value)
  }

  private func band(_ value: YAMLValue) -> Located<Band>? {
    let keys = ["at_least", "above", "at_most", "below", "points"]
    guard let fields = Fields(value, known: keys, findings) else { return nil }
    let given = (fields.oneOf(["at_least", "above"]), fields.oneOf(["at_most", "below"]))
    let lower = given.0.map { limit($0.value, isIncluded: $0.key == "at_least") }
    let upper = given.1.map { limit($0.value, isIncluded: $0.key == "at_most") }
    let points = fields.required("points")?.points(findings)
    if case .some(.none) = lower { return nil }
    if case .some(.none) = upper { return nil }
    return points.map {
      Located(
        value: Band(lower: lower?.flatMap(\.self), upper: upper?.flatMap(\.self), points: $0),
        spot: value.spot)
    }
  }

  private func limit(_ value: YAMLValue, isIncluded: Bool) -> Band.Limit? {
    value.decimal(findings).map { Band.Limit($0, isIncluded: isIncluded) }
  }
}
