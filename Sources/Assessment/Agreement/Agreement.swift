/// How far the raters of one assessment say the same: a measure of the checklists and of the team, never
/// a verdict, and of no influence on any figure of the score.
///
/// It is over the items at places that at least two raters answered. Compared are the points of the
/// answers, as ordered categories: points mean the same in every item, from 0 for unmet to 1 for met,
/// so that ticks, grades and measured figures stand on one scale, and answers that differ only in words
/// (12 m² and 13 m² in one band) agree. Between points only their order counts, not their distance.
/// For not applicable see `AgreementFigures`.
///
/// Left out are items that are only recorded and texts, which have no points to compare; what an item's
/// parent settled for a rater, as that difference is the parent's and would be counted twice; and all
/// decisions of the lead: raters do not agree the more for being overruled.
public struct Agreement: Equatable, Sendable {
  /// Where raters differ: the farthest apart first, then by item, place and venue.
  public var disagreements: [SharedItem]
  public var overall: AgreementFigures
  /// Those with shared items, in the order in which the places have them.
  public var checklists: [ChecklistAgreement]
  /// Those with shared items, by name.
  ///
  /// All raters of both institutions are compared with each other, at the items that both answered.
  public var pairs: [InstitutionAgreement]

  public init(
    disagreements: [SharedItem] = [], overall: AgreementFigures = AgreementFigures(),
    checklists: [ChecklistAgreement] = [], pairs: [InstitutionAgreement] = []
  ) {
    self.disagreements = disagreements
    self.overall = overall
    self.checklists = checklists
    self.pairs = pairs
  }

  /// Whether there is not a single shared item.
  public var isEmpty: Bool {
    overall.items == 0
  }
}

/// The agreement over one checklist at all its places.
public struct ChecklistAgreement: Equatable, Sendable {
  public var checklist: ChecklistName
  public var figures: AgreementFigures

  public init(checklist: ChecklistName, figures: AgreementFigures) {
    self.checklist = checklist
    self.figures = figures
  }
}

/// The agreement of two institutions at all places.
public struct InstitutionAgreement: Equatable, Sendable {
  public var first: String
  public var second: String
  public var figures: AgreementFigures

  public init(first: String, second: String, figures: AgreementFigures) {
    self.first = first
    self.second = second
    self.figures = figures
  }
}
