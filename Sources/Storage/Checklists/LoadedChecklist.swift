public import Assessment

/// A checklist, and exactly the file that it was read from.
public struct LoadedChecklist: Equatable, Sendable {
  public let checklist: Checklist
  /// Id, revision and the SHA-256 of `bytes`.
  public let reference: Reference
  public let bytes: [UInt8]

  /// Reads a checklist that names indicators, reasons and scales of the instrument; `file` is the
  /// name for messages, which `CatalogueError.faulty` carries.
  public init(bytes: [UInt8], file: String, instrument: Instrument) throws(CatalogueError) {
    let findings = Findings(file: file)
    let reading = ChecklistReader.read(
      bytes, terms: InstrumentTerms(instrument), findings: findings)
    guard let checklist = reading?.checklist else {
      throw .faulty(findings.diagnostics.sorted())
    }
    self.checklist = checklist
    self.bytes = bytes
    reference = Reference(
      id: checklist.id, revision: checklist.revision, sha256: Digest(of: bytes))
  }
}
