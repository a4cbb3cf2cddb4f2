public import Assessment

/// An instrument, and exactly the file that it was read from.
public struct LoadedInstrument: Equatable, Sendable {
  public let instrument: Instrument
  /// Id, revision and the SHA-256 of `bytes`.
  public let reference: Reference
  public let bytes: [UInt8]

  /// Reads the content of an instrument.yaml; `file` is the name for messages, which
  /// `CatalogueError.faulty` carries.
  public init(bytes: [UInt8], file: String) throws(CatalogueError) {
    let findings = Findings(file: file)
    let reading = InstrumentReader.read(bytes, findings: findings)
    guard let instrument = reading?.instrument else {
      throw .faulty(findings.diagnostics.sorted())
    }
    self.instrument = instrument
    self.bytes = bytes
    reference = Reference(
      id: instrument.id, revision: instrument.revision, sha256: Digest(of: bytes))
  }
}
