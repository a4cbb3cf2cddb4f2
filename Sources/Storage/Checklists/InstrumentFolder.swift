public import Assessment

/// A folder with an instrument.yaml and its checklists, read as a whole and checked.
public struct InstrumentFolder: Sendable {
  static let instrumentName = "instrument.yaml"

  /// As it was given.
  public let path: String
  /// Nil when its file has errors; it may still name checklists that are not here.
  public let instrument: Instrument?
  /// Those without errors, by file name; none without the instrument.
  public let checklists: [Checklist]
  /// By file, line and column.
  public let diagnostics: [Diagnostic]

  /// Reads every `.yaml` of the folder, `last` after all others, so that an id which it shares with
  /// another file is told of this one.
  public init(at path: String, last: String? = nil) {
    let names = FolderListing(of: path)?.names ?? []
    var yaml = names.filter { $0.hasSuffix(".yaml") && $0 != Self.instrumentName }
    if let last, last != Self.instrumentName {
      yaml.removeAll { $0 == last }
      yaml.append(last)
    }
    self.init(
      path: path, folderName: FolderListing.realName(of: path),
      instrumentFile: SourceFile(at: FolderListing.path(Self.instrumentName, in: path)),
      checklistFiles: yaml.map { SourceFile(at: FolderListing.path($0, in: path)) },
      unread: names.filter { $0.hasSuffix(".yml") }.map { FolderListing.path($0, in: path) })
  }

  /// Checks files that were read already; `unread` are paths whose ending keeps them from it.
  init(
    path: String, folderName: String?, instrumentFile: SourceFile, checklistFiles: [SourceFile],
    unread: [String] = []
  ) {
    self.path = path
    let findings = Findings(file: instrumentFile.path)
    let reading = Self.reading(of: instrumentFile, in: folderName, findings)
    let parts = checklistFiles.map { ChecklistFile($0, terms: reading?.terms) }
    FolderRules(instrument: reading, instrumentFindings: findings, checklists: parts).check()
    let sound = parts.filter { !$0.findings.hasErrors }.compactMap { $0.reading?.checklist }
    instrument = reading?.instrument
    checklists = instrument == nil ? [] : sound
    let unread = unread.map { path in
      Diagnostic(
        severity: .warning, place: SourcePlace(file: path, line: 1, column: 1),
        fault: .file(.endsInYml))
    }
    diagnostics =
      (findings.diagnostics + parts.flatMap(\.findings.diagnostics) + unread).sorted()
  }

  private static func reading(
    of file: SourceFile, in folderName: String?, _ findings: Findings
  ) -> InstrumentReading? {
    if case .failure(.notFound) = file.content {
      findings.add(FileFault.missingInstrument)
      return nil
    }
    guard let bytes = file.bytes(findings) else { return nil }
    let reading = InstrumentReader.read(bytes, findings: findings)
    if let folderName, let id = reading?.id, id.value != folderName {
      findings.add(.file(.folderDiffers(id: id.value)), at: id.spot)
    }
    return reading
  }
}
