import Text

/// Notices an id that is given a second time, which is a fault.
struct IdRegister {
  private var first: [String: Spot] = [:]

  /// Whether the id is new.
  @discardableResult
  mutating func declare(
    _ id: Located<String>, as noun: CheckNoun, _ findings: Findings
  ) -> Bool {
    guard let spot = first[id.value] else {
      first[id.value] = id.spot
      return true
    }
    let place = "\(spot.line):\(spot.column)"
    findings.add(RuleFault.duplicate(noun, id.value, first: place), at: id.spot)
    return false
  }
}
