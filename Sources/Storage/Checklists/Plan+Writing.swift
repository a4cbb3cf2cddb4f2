public import Assessment

extension Plan {
  /// Puts the whole assessment.yaml in place, durably, or leaves what was there; mode 0600.
  ///
  /// `before` is the plan that this one was made from, nil when there was no file. A file that has
  /// faults or holds another plan is never overwritten, and nothing is written that the reader would
  /// refuse.
  public func write(
    to path: String, after before: Plan?, instrument: Instrument
  ) throws(PlanFault) {
    let known = Plan.read(from: path)
    guard !known.diagnostics.hasErrors else { throw .faulty(known.diagnostics) }
    guard known.plan == before else { throw .changed(path: path) }
    let bytes = Array(yaml.utf8)
    let findings = Findings(file: path)
    _ = Plan.read(bytes, instrument, findings)
    guard !findings.hasErrors else { throw .faulty(findings.diagnostics.sorted()) }
    do {
      try FolderFault.at(path) { () throws(IOFault) in
        try FileSystem.makeFolder(FileSystem.parent(of: path))
        try FileSystem.replace(path, with: bytes)
      }
    } catch {
      throw .folder(error)
    }
  }

  /// The file's content, every text in double quotes.
  var yaml: String {
    let head = [("region", region), ("period", period), ("instrument", instrument)]
    return (head.map { "\($0): \(YAMLText.quoted($1))" } + placeLines + teamLines)
      .map { "\($0)\n" }.joined()
  }

  private var placeLines: [String] {
    let lines = places.flatMap { place in
      ["  - id: \(YAMLText.quoted(place.id))", "    venues:"]
        + place.venues.map { "      - \(YAMLText.quoted($0))" }
    }
    return lines.isEmpty ? [] : ["places:"] + lines
  }

  private var teamLines: [String] {
    let lines = team.flatMap { member in
      let ids = member.places.map(YAMLText.quoted).joined(separator: ", ")
      return [
        "  - assessor: \(YAMLText.quoted(member.assessor))",
        "    institution: \(YAMLText.quoted(member.institution))",
      ] + (ids.isEmpty ? [] : ["    places: [\(ids)]"])
    }
    return lines.isEmpty ? [] : ["team:"] + lines
  }
}
