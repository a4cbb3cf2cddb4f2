/// An item at a place with what each rater says of it.
public struct RatedItem: Equatable, Sendable {
  public var item: Item
  /// The id of the kind of place.
  public var place: String
  /// As written in the visit with the smallest id.
  public var venue: String
  /// Without raters for whom it is open; the lead's alone where it was decided.
  public var answers: [RaterAnswer]

  public init(item: Item, place: String, venue: String, answers: [RaterAnswer]) {
    self.item = item
    self.place = place
    self.venue = venue
    self.answers = answers
  }

  init(_ finding: Finding, at place: JudgedPlace) {
    let raters: [Rater?] = finding.isDecided ? [nil] : place.raters
    self.init(
      item: finding.item, place: place.kind, venue: place.venue,
      answers: zip(raters, finding.standings).filter { $0.1 != .open }.map {
        RaterAnswer(rater: $0, standing: $1)
      })
  }
}

/// What an item comes to for one rater, or by the lead's decision.
public struct RaterAnswer: Equatable, Sendable {
  /// Nil: the lead decided it.
  public var rater: Rater?
  public var standing: Standing

  public init(rater: Rater?, standing: Standing) {
    self.rater = rater
    self.standing = standing
  }
}

extension [RatedItem] {
  /// Critical items that at least one rater found unmet; where the lead decided, the decision alone says.
  init(criticalAt places: [JudgedPlace]) {
    self.init(places) { finding in
      finding.item.isCritical && finding.standings.contains(where: \.isZero)
    }
  }

  /// Items that wait for the lead because raters differ.
  init(disputedAt places: [JudgedPlace]) {
    self.init(places) { $0.reasons.contains(.disputed) }
  }

  private init(_ places: [JudgedPlace], where isListed: (Finding) -> Bool) {
    self = places.flatMap { place in
      place.findings.filter(isListed).map { RatedItem($0, at: place) }
    }
  }
}
