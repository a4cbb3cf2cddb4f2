/// A checklist's file in its folder: what came of it, and what is wrong with it.
struct ChecklistFile {
  let findings: Findings
  /// Nil when not even its keys could be read.
  let reading: ChecklistReading?

  /// The file is named for the id, so that a checklist is found without reading all of them.
  init(_ file: SourceFile, terms: InstrumentTerms?) {
    let findings = Findings(file: file.path)
    self.findings = findings
    reading = file.bytes(findings).flatMap {
      ChecklistReader.read($0, terms: terms, findings: findings)
    }
    let name = file.path.split(separator: "/").last.map(String.init)
    if let id = reading?.id, name != id.value + ".yaml" {
      findings.add(.file(.nameDiffers(id: id.value)), at: id.spot)
    }
  }
}
