extension Agreement {
  /// The heads of visits come in the order of their ids: people and institutions are named as in the
  /// first that names them.
  init(_ shared: [SharedItem], heads: [VisitHead]) {
    let items = Self.named(shared, as: heads)
    self.init(
      disagreements: Self.disagreements(of: items),
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
          assessor: assessors[rater.assessor] ?? rater.assessor,
          institution: institutions[rater.institution] ?? rater.institution)
      }
      return item
    }
  }

  private static func firsts(_ names: [Name]) -> [Name: Name] {
    Dictionary(names.map { ($0, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func disagreements(of items: [SharedItem]) -> [SharedItem] {
    let differing = items.filter(\.isDisagreement).map { (item: $0, difference: $0.difference) }
    let ordered = differing.sorted { left, right in
      left.difference == right.difference
        ? precedes(left.item, right.item) : left.difference > right.difference
    }
    return ordered.map(\.item)
  }

  private static func precedes(_ left: SharedItem, _ right: SharedItem) -> Bool {
    if left.item.id != right.item.id { return left.item.id < right.item.id }
    if left.place != right.place { return left.place < right.place }
    return Name(left.venue) < Name(right.venue)
  }

  private static func checklists(of items: [SharedItem]) -> [ChecklistAgreement] {
    let grouped = Dictionary(grouping: items) { $0.checklist.id }
    return items.map(\.checklist).uniqued(on: \.id).map {
      ChecklistAgreement(checklist: $0, figures: AgreementFigures(grouped[$0.id] ?? []))
    }
  }

  private static func pairs(of items: [SharedItem]) -> [InstitutionAgreement] {
    var outcomes: [Pair: [[Outcome]]] = [:]
    for item in items {
      let replies = Dictionary(grouping: item.replies, by: \.rater.institution)
        .mapValues { $0.map(\.outcome) }.sorted { $0.key < $1.key }
      for (index, first) in replies.enumerated() {
        for second in replies[(index + 1)...] {
          outcomes[Pair(first: first.key, second: second.key), default: []]
            .append(first.value + second.value)
        }
      }
    }
    return outcomes.sorted { $0.key < $1.key }.map { pair, outcomes in
      InstitutionAgreement(
        first: pair.first.written, second: pair.second.written, figures: AgreementFigures(outcomes))
    }
  }
}

/// Two institutions, the first by name before the second.
private struct Pair: Hashable, Comparable {
  let first: Name
  let second: Name

  static func < (left: Pair, right: Pair) -> Bool {
    left.first == right.first ? left.second < right.second : left.first < right.first
  }
}
