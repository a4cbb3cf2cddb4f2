public import Assessment

/// The instruments in a folder that holds one `<instrument>/instrument.yaml` for each.
///
/// Reads only what is asked for: a checklist costs milliseconds, and start-up has few.
public struct Catalogue: Sendable {
  public let root: String

  public init(root: String) {
    self.root = root
  }

  /// The ids of the instruments that are there, by their folders' names; no file is opened.
  public func instrumentIds() -> [String] {
    (FolderListing(of: root)?.names ?? []).filter {
      $0.isId
        && FileSystem.exists(
          FolderListing.path(InstrumentFolder.instrumentName, in: folder(of: $0)))
    }
  }

  /// - Throws: `.noInstrument`, or `.faulty` with what is wrong in its file.
  public func instrument(_ id: String) throws(CatalogueError) -> LoadedInstrument {
    let known = instrumentIds()
    guard known.contains(id) else { throw .noInstrument(id, Suggestion(for: id, among: known)) }
    let path = FolderListing.path(InstrumentFolder.instrumentName, in: folder(of: id))
    let loaded = try LoadedInstrument(bytes: Self.bytes(of: path), file: path)
    guard loaded.instrument.id == id else {
      throw Self.faulty(.folderDiffers(id: loaded.instrument.id), path)
    }
    return loaded
  }

  /// - Throws: `.noChecklist`, or `.faulty` with what is wrong in its file.
  public func checklist(
    _ id: String, of instrument: Instrument
  ) throws(CatalogueError) -> LoadedChecklist {
    let path = FolderListing.path("\(id).yaml", in: folder(of: instrument.id))
    guard id.isId, FileSystem.exists(path) else {
      let named = instrument.places.flatMap(\.checklists) + [instrument.gate].compactMap(\.self)
      throw .noChecklist(id, Suggestion(for: id, among: named))
    }
    let loaded = try LoadedChecklist(
      bytes: Self.bytes(of: path), file: path, instrument: instrument)
    guard loaded.checklist.id == id else {
      throw Self.faulty(.nameDiffers(id: loaded.checklist.id), path)
    }
    return loaded
  }

  private func folder(of id: String) -> String {
    FolderListing.path(id, in: root)
  }

  private static func bytes(of path: String) throws(CatalogueError) -> [UInt8] {
    switch SourceFile(at: path).content {
    case .success(let bytes): return bytes
    case .failure(let fault): throw faulty(fault, path)
    }
  }

  private static func faulty(_ fault: FileFault, _ path: String) -> CatalogueError {
    let place = SourcePlace(file: path, line: 1, column: 1)
    return .faulty([Diagnostic(place: place, fault: .file(fault))])
  }
}
