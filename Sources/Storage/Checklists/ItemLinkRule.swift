import Assessment
import Text

/// Parents are items of the same checklist, can be answered so, and are not their own children.
struct ItemLinkRule {
  let items: [String]
  let answers: [String: AnswerKind]
  let findings: Findings

  func check(_ links: [ItemLink]) {
    for link in links {
      guard items.contains(link.parent.value) else {
        let suggestion = Suggestion(for: link.parent.value, among: items)
        findings.add(RuleFault.noSuch(.item, link.parent.value, suggestion), at: link.parent.spot)
        continue
      }
      checkAnswers(of: link)
    }
    checkCircles(links)
  }

  private func checkAnswers(of link: ItemLink) {
    guard let kind = answers[link.parent.value], kind != .grade([]) else { return }
    let known = kind.conditionWords
    for word in link.answers where !known.contains(word.value) {
      findings.add(
        RuleFault.conditionNeverFits(
          word.value, parent: link.parent.value, Suggestion(oneOf: known)),
        at: word.spot)
    }
  }

  /// Items above one another; nobody can follow more, and the program does not have to.
  private static let limit = 16

  /// Follows the parents of each item; a circle is told once, at the link that closes it.
  private func checkCircles(_ links: [ItemLink]) {
    var parents: [String: [Located<String>]] = [:]
    for link in links {
      if let child = link.child { parents[child, default: []].append(link.parent) }
    }
    var heights: [String: Int] = [:]
    for item in items { _ = walk(from: item, parents, path: [], &heights) }
  }

  /// - Returns: how many items stand above one another up to this one, itself counted.
  private func walk(
    from item: String, _ parents: [String: [Located<String>]], path: [String],
    _ heights: inout [String: Int]
  ) -> Int {
    if let known = heights[item] { return known }
    let path = path + [item]
    var height = 1
    for parent in parents[item] ?? [] {
      if let start = path.firstIndex(of: parent.value) {
        findings.add(RuleFault.circle(path[start...] + [parent.value]), at: parent.spot)
      } else if path.count > Self.limit
        || walk(from: parent.value, parents, path: path, &heights) >= Self.limit
      {
        findings.add(RuleFault.chainTooLong(limit: Self.limit), at: parent.spot)
      } else {
        height = max(height, 1 + (heights[parent.value] ?? 0))
      }
    }
    heights[item] = height
    return height
  }
}

extension AnswerKind {
  /// What `applies_when` can name: a tick, a level, and "there is none" of the other kinds.
  fileprivate var conditionWords: [String] {
    switch self {
    case .tick(let partial): Tick.allCases.filter { $0 != .partial || partial }.map(\.rawValue)
    case .grade(let levels): levels.map(\.key) + [Tick.unmet.rawValue]
    default: [Tick.unmet.rawValue]
    }
  }
}
