import Testing

@testable import Assessment

extension City {
  /// What one item at the service mall comes to: `1.00 [0.00, 1.00] flagged evidence`.
  func finding(_ item: String, _ logs: Log...) throws -> String {
    try finding(item, of: logs.map(\.chain))
  }

  func finding(_ item: String, of chains: [Chain]) throws -> String {
    try #require(findings(of: chains).first { $0.item.id == item }).text
  }

  func findings(of chains: [Chain]) -> [Finding] {
    let visits = MergedLogs(chains).visits()
    let leads = visits.filter { $0.head.role == .lead }
    var scope = PlaceScope()
    for merged in visits where merged.head.role == .assessor && merged.head.place == "mpp" {
      let named = merged.head.checklists.map(\.id)
      scope.add(merged, checklists.filter { named.contains($0.id) })
    }
    let decisions = Decisions(leads.compactMap(\.visit), instrument)
    let key = PlaceKey(kind: "mpp", venue: "", in: instrument)
    return scope.findings(of: scope.records, decisions.items[key] ?? [:])
  }
}

extension Finding {
  var text: String {
    let span = range.map { "[\($0.lowest.text), \($0.highest.text)]" } ?? "none"
    return ([running?.text ?? "none", span] + reasons.map(\.rawValue)).joined(separator: " ")
  }
}
