/// What depends on an item, directly or through others.
public struct Dependents: Equatable, Sendable {
  /// Have 0 points when it has 0, in the order of the checklist.
  public var followers: [SituatedItem] = []
  /// Apply only by some answer to it, or hang on such an item, in the order of the checklist.
  public var conditional: [SituatedItem] = []
}

extension Blueprint {
  /// Checklists are free of circles, and links stay within one: the reader sees to both.
  public func dependents(of item: SituatedItem) -> Dependents {
    let all = descendants(of: [item.item.id])
    let related = Set(all.map(\.item.id)).union([item.item.id])
    let first = all.filter { related.contains($0.item.appliesWhen?.item ?? "") }.map(\.item.id)
    let conditional = Set(first).union(descendants(of: first).map(\.item.id))
    return Dependents(
      followers: all.filter { !conditional.contains($0.item.id) },
      conditional: all.filter { conditional.contains($0.item.id) })
  }

  /// Points out of 100 that an item moves together with those that follow it.
  public func leverage(of item: SituatedItem, with followers: [SituatedItem]) -> Fraction {
    followers.reduce(leverage(of: item)) { $0 + leverage(of: $1) }
  }

  /// By any link, in the order of the checklist.
  private func descendants(of parents: [String]) -> [SituatedItem] {
    var seen = Set(parents)
    var found: Set<String> = []
    var rest = parents
    while let parent = rest.popLast() {
      for child in children(of: parent) where seen.insert(child.item.id).inserted {
        found.insert(child.item.id)
        rest.append(child.item.id)
      }
    }
    return ordered(found)
  }
}
