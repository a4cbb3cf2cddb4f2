/// What `laik check` finds in the paths it is given: everything that is wrong, at once.
public struct Inspection: Sendable {
  /// The instruments that were read, each once, in the order in which they were named.
  public private(set) var folders: [InstrumentFolder] = []
  /// By file, line and column; of a single file only its own and the instrument's errors.
  public private(set) var diagnostics: [Diagnostic] = []
  /// Paths that lead nowhere; each has a diagnostic, too.
  public private(set) var missing: [String] = []

  /// Reads files and folders: a folder with an instrument.yaml is one instrument, a folder of such
  /// folders is several, and a checklist is checked against the instrument.yaml beside it.
  public static func check(paths: [String]) -> Inspection {
    var inspection = Inspection()
    for path in paths { inspection.add(path) }
    inspection.diagnostics = inspection.diagnostics.sorted()
    return inspection
  }

  private mutating func add(_ path: String) {
    if FileSystem.isFolder(path) {
      for folder in Self.instruments(in: path) { add(InstrumentFolder(at: folder)) }
    } else if FileSystem.exists(path) {
      addFile(path)
    } else {
      missing.append(path)
      diagnostics.append(
        Diagnostic(
          place: SourcePlace(file: path, line: 1, column: 1), fault: .file(.notFound)))
    }
  }

  private mutating func add(_ folder: InstrumentFolder) {
    folders.append(folder)
    diagnostics += folder.diagnostics
  }

  private mutating func addFile(_ path: String) {
    let slash = path.lastIndex(of: "/")
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    let parent = slash.map { String(path[...$0]) } ?? "."
    let folder = InstrumentFolder(at: parent, last: name)
    folders.append(folder)
    let instrument = FolderListing.path(InstrumentFolder.instrumentName, in: parent)
    diagnostics += folder.diagnostics.filter {
      let isOwn = $0.place.file == FolderListing.path(name, in: parent)
      return isOwn || ($0.place.file == instrument && $0.severity == .error)
    }
  }

  /// The folders below that hold YAML files, unless the folder itself does.
  private static func instruments(in path: String) -> [String] {
    if holdsYAML(path) { return [path] }
    let names = FolderListing(of: path)?.names ?? []
    let folders = names.map { FolderListing.path($0, in: path) }.filter(holdsYAML)
    return folders.isEmpty ? [path] : folders
  }

  private static func holdsYAML(_ folder: String) -> Bool {
    FolderListing(of: folder)?.names.contains { $0.hasSuffix(".yaml") } ?? false
  }
}
