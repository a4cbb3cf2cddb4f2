import Assessment

extension RandomCase {
  /// The instrument and checklists: `m`, and `g` for the gate.
  var city: City {
    City(
      items.filter { !gate.contains($0.id) }, lists: ["g": items.filter { gate.contains($0.id) }],
      gate: "g")
  }

  /// One log for each rater at each place, and one of the lead.
  var logs: [Log] {
    var logs: [Log] = []
    var lead = Log.lead()
    for (number, place) in places.enumerated() {
      for (rater, said) in place.raters.enumerated() {
        logs.append(log("v\(number)\(rater)", by: "Rater \(rater)", place, said))
      }
      for item in items {
        guard let reply = place.decisions[item.id] else { continue }
        lead = lead.decide(item.id, reply.answer, place: place.kind, venue: place.venue)
      }
    }
    for (id, points) in indicators.sorted(by: { $0.key < $1.key }) {
      lead = lead.decide(indicator: id, points: points.text)
    }
    return logs + [lead]
  }

  private func log(_ id: String, by rater: String, _ place: Seen, _ said: Sayings) -> Log {
    var log = Log(id, by: rater, at: place.kind, venue: place.venue, lists: ["m", "g"])
    for item in items {
      if let reply = said.replies[item.id] { log = log.answer(item.id, reply.answer) }
      if said.flags.contains(item.id) { log = log.flag(item.id) }
      if said.evidence.contains(item.id) { log = log.evidence(item.id) }
    }
    return log
  }

  func score() throws -> Score {
    try city.score(of: logs.map(\.chain))
  }
}
