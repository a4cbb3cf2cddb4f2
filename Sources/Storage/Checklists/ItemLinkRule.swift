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

  /// Follows the parents of each item; a circle is told once, at the link that closes it.
  private func checkCircles(_ links: [ItemLink]) {
    var parents: [String: [Located<String>]] = [:]
    for link in links {
      if let child = link.child { parents[child, default: []].append(link.parent) }
    }
    var finished: Set<String> = []
    for item in items { walk(from: item, parents, path: [], &finished) }
  }

  private func walk(
    from item: String, _ parents: [String: [Located<String>]], path: [String],
    _ finished: inout Set<String>
  ) {
    guard !finished.contains(item) else { return }
    let path = path + [item]
    for parent in parents[item] ?? [] {
      guard let start = path.firstIndex(of: parent.value) else {
        walk(from: parent.value, parents, path: path, &finished)
        continue
      }
      findings.add(RuleFault.circle(path[start...] + [parent.value]), at: parent.spot)
    }
    finished.insert(item)
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
