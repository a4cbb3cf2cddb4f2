/// How far each pending item of one place can move the total, together with what depends on it there.
struct PlaceSwings {
  /// By item: the points of the total between its lowest and its highest.
  private var own: [String: Fraction] = [:]
  /// By item: those that are pending because it is.
  private var dependents: [String: [String]] = [:]

  init(_ findings: [PlaceFinding], _ leverages: Leverages) {
    let pending = findings.filter(\.finding.isPending)
    for finding in pending {
      let width = finding.finding.range.map { $0.highest - $0.lowest } ?? .zero
      own[finding.item.id, default: .zero] += leverages.of(finding) * width
    }
    for finding in pending where finding.finding.reasons.contains(.parent) {
      for parent in Set(finding.item.parents) where own[parent] != nil {
        dependents[parent, default: []].append(finding.item.id)
      }
    }
  }

  /// In points out of 100; an item that hangs on it in two ways counts once.
  func swing(of item: String) -> Fraction {
    var seen: Set<String> = [item]
    var rest = [item]
    var sum = Fraction.zero
    while let next = rest.popLast() {
      sum += own[next] ?? .zero
      rest += (dependents[next] ?? []).filter { seen.insert($0).inserted }
    }
    return sum
  }
}
