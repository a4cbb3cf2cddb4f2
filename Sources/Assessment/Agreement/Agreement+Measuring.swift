extension Agreement {
  /// The heads of visits come in the order of their ids: people and institutions are named as in the
  /// first that names them.
  init(_ shared: [SharedItem], heads: [VisitHead]) {
    let items = Self.named(shared, as: heads)
    self.init(
      disagreements: items.filter(\.isDisagreement).sorted(by: Self.precedes),
      overall: AgreementFigures(items), checklists: Self.checklists(of: items),
      pairs: Self.pairs(of: items))
  }

  private static func named(_ shared: [SharedItem], as heads: [VisitHead]) -> [SharedItem] {
    let assessors = firsts(heads.map { Name($0.assessor) })
    let institutions = firsts(heads.map { Name($0.institution) })
    return shared.map { item in
      var item = item
      for (index, rater) in item.replies.map(\.rater).enumerated() {
        item.replies[index].rater = Rater(
          assessor: (assessors[rater.assessor] ?? rater.assessor).written,
          institution: (institutions[rater.institution] ?? rater.institution).written)
      }
      return item
    }
  }

  private static func firsts(_ names: [Name]) -> [Name: Name] {
    Dictionary(names.map { ($0, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func precedes(_ left: SharedItem, _ right: SharedItem) -> Bool {
    if left.difference != right.difference { return left.difference > right.difference }
    if left.item.id != right.item.id { return left.item.id < right.item.id }
    if left.place != right.place { return left.place < right.place }
    return Name(left.venue) < Name(right.venue)
  }

  private static func checklists(of items: [SharedItem]) -> [ChecklistAgreement] {
    let grouped = Dictionary(grouping: items) { $0.checklist.id }
    var seen: Set<String> = []
    let names = items.map(\.checklist).filter { seen.insert($0.id).inserted }
    return names.map {
      ChecklistAgreement(checklist: $0, figures: AgreementFigures(grouped[$0.id] ?? []))
    }
  }

  private static func pairs(of items: [SharedItem]) -> [InstitutionAgreement] {
    let names = Set(items.flatMap { $0.replies.map(\.rater.institution) }).sorted()
    return names.enumerated().flatMap { index, first in
      names[(index + 1)...].compactMap { second in
        let both = items.compactMap { $0.outcomes(of: first, and: second) }
        return both.isEmpty
          ? nil
          : InstitutionAgreement(
            first: first.written, second: second.written, figures: AgreementFigures(both))
      }
    }
  }
}

extension SharedItem {
  /// What the raters of both institutions say; nil unless both have one who answered.
  fileprivate func outcomes(of first: Name, and second: Name) -> [Outcome]? {
    let institutions = Set(replies.map(\.rater.institution))
    guard institutions.contains(first), institutions.contains(second) else { return nil }
    return replies.filter { [first, second].contains($0.rater.institution) }.map(\.outcome)
  }
}
