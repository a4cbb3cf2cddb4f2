internal import Assessment

/// The first line of a log.
extension LineScanner {
  static let format = "laik/1"

  mutating func head() throws(Misfit) -> VisitHead {
    let start = position
    let format = try text("format")
    guard format == Self.format else { throw misfit(.unknownFormat(format), at: start) }
    let visit = try visit("visit")
    let role = try value("role") { Role(rawValue: $0) }
    return VisitHead(
      visit: visit, role: role, region: try text("region"), period: try text("period"),
      place: try value("place") { role == .lead && $0.isEmpty ? $0 : Self.id($0) },
      venue: try text("venue"), instrument: try reference("instrument"),
      checklists: try references("checklists"), assessor: try text("assessor"),
      institution: try text("institution"), letter: try optionalText("letter"),
      continues: try optionalValue("continues", Self.visitID))
  }

  private mutating func reference(_ member: String) throws(Misfit) -> Reference {
    try need(member)
    return try reference()
  }

  private mutating func references(_ member: String) throws(Misfit) -> [Reference] {
    try need(member)
    return try array { (scanner) throws(Misfit) in try scanner.reference() }
  }

  private mutating func reference() throws(Misfit) -> Reference {
    try object { (scanner) throws(Misfit) in
      Reference(
        id: try scanner.id("id"), revision: try scanner.text("revision"),
        sha256: try scanner.digest("sha256"))
    }
  }
}
