/// A finding with where it was made, and where its points go.
public struct PlaceFinding: Equatable, Sendable {
  /// The id of the kind of place.
  public var place: String
  /// As written in the visit with the smallest id, or in the plan.
  public var venue: String
  /// The id of the indicator in whose mean it is; nil for what is recorded only or judged apart.
  public var feeds: String?
  public var finding: Finding

  public init(place: String, venue: String, feeds: String?, finding: Finding) {
    self.place = place
    self.venue = venue
    self.feeds = feeds
    self.finding = finding
  }

  public var item: Item { finding.item }
}

extension [JudgedPlace] {
  /// Those of each place; knock-outs and the items of the gate feed nothing.
  var findings: [[PlaceFinding]] {
    let gate = reduce(into: Set<String>()) { $0.formUnion($1.gateItems) }
    return map { place in
      place.findings.map { finding in
        let isApart = finding.item.isKnockout || gate.contains(finding.item.id)
        return PlaceFinding(
          place: place.kind, venue: place.venue, feeds: isApart ? nil : finding.item.indicator,
          finding: finding)
      }
    }
  }
}
