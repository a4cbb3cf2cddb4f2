import Assessment

/// Every band is the first that fits some possible value, and every possible value has a band.
///
/// Bands change only at their limits, so the values between two neighbouring limits behave alike:
/// one of each stretch, and each limit itself, stand for all values.
struct BandRule {
  let range: Range
  let findings: Findings

  /// The values that bands are compared with.
  enum Range {
    /// Nil is an end without a limit.
    case decimals(low: ExactDecimal?, high: ExactDecimal?)
    /// 0, 1 ... up to so many.
    case wholes(upTo: Int)

    /// Percent of a whole that a part may exceed.
    static let share = Range.decimals(low: ExactDecimal(0), high: nil)

    static let percentage = Range.decimals(low: ExactDecimal(0), high: ExactDecimal(100))
  }

  /// Values that no band tells apart.
  private struct Stretch {
    let example: Fraction
    let low: ExactDecimal?
    let high: ExactDecimal?
  }

  func check(_ bands: [Located<Band>], at spot: Spot) {
    let stretches = stretches(of: bands.map(\.value))
    let first = stretches.map { stretch in
      bands.firstIndex { $0.value.contains(stretch.example) }
    }
    for (index, band) in bands.enumerated() where !first.contains(index) {
      findings.add(fault(of: band.value, among: stretches), at: band.spot)
    }
    guard let gap = first.firstIndex(of: nil) else { return }
    let end = first[gap...].firstIndex { $0 != nil } ?? first.endIndex
    findings.add(
      RuleFault.bandGap(low: stretches[gap].low?.text, high: stretches[end - 1].high?.text),
      at: spot)
  }

  private func fault(of band: Band, among stretches: [Stretch]) -> RuleFault {
    if let lower = band.lower, let upper = band.upper {
      let isPoint = lower.value == upper.value && lower.isIncluded && upper.isIncluded
      if lower.value >= upper.value, !isPoint { return .bandEmpty }
    }
    return stretches.contains { band.contains($0.example) } ? .bandShadowed : .bandOutside
  }

  private func stretches(of bands: [Band]) -> [Stretch] {
    switch range {
    case .wholes(let most):
      (0...most).map {
        Stretch(example: Fraction($0), low: ExactDecimal($0), high: ExactDecimal($0))
      }
    case .decimals(let low, let high):
      stretches(from: low, to: high, limits: bands.flatMap { [$0.lower?.value, $0.upper?.value] })
    }
  }

  private func stretches(
    from low: ExactDecimal?, to high: ExactDecimal?, limits: [ExactDecimal?]
  ) -> [Stretch] {
    let limits = Set((limits + [low, high]).compactMap(\.self)).filter {
      (low ?? $0) <= $0 && $0 <= (high ?? $0)
    }.sorted()
    guard let least = limits.first, let most = limits.last else {
      return [Stretch(example: .zero, low: nil, high: nil)]
    }
    var stretches: [Stretch] = []
    if low == nil {
      let example = Fraction(least) - .one
      stretches.append(Stretch(example: example, low: nil, high: least))
    }
    for (limit, next) in zip(limits, limits.dropFirst().map(Optional.some) + [nil]) {
      stretches.append(Stretch(example: Fraction(limit), low: limit, high: limit))
      guard let next else { break }
      let middle = (Fraction(limit) + Fraction(next)) * .half
      stretches.append(Stretch(example: middle, low: limit, high: next))
    }
    if high == nil {
      stretches.append(Stretch(example: Fraction(most) + .one, low: most, high: nil))
    }
    return stretches
  }
}
