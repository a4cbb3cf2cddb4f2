internal import Assessment
internal import Text

/// What `laik check` finds in the paths it is given: everything that is wrong, at once.
public struct Inspection: Sendable {
  /// The instruments that were read, each once, in the order in which they were named.
  public private(set) var folders: [InstrumentFolder] = []
  /// By file, line and column; of a single file only its own and the instrument's errors.
  public private(set) var diagnostics: [Diagnostic] = []
  /// Paths that lead nowhere; each has a diagnostic, too.
  public private(set) var missing: [String] = []
  private let catalogue: Catalogue?

  /// Reads files and folders: a folder with an instrument.yaml is one instrument, a folder of such
  /// folders is several.
  ///
  /// A checklist is checked against the instrument.yaml beside it; a plan (assessment.yaml), named or
  /// in a folder without an instrument, against the catalogue.
  public static func check(paths: [String], catalogue: Catalogue? = nil) -> Inspection {
    var inspection = Inspection(catalogue: catalogue)
    for path in paths { inspection.add(path) }
    inspection.diagnostics = inspection.diagnostics.sorted()
    return inspection
  }

  private init(catalogue: Catalogue?) {
    self.catalogue = catalogue
  }

  private mutating func add(_ path: String) {
    if let plan = Self.plan(at: path) {
      diagnostics += faults(ofPlan: plan)
    } else if FileSystem.isFolder(path) {
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

  /// The plan that a path is, or that the folder of an assessment holds; nil when there is none.
  private static func plan(at path: String) -> String? {
    if FileSystem.isFolder(path) {
      let plan = FolderListing.path(Plan.fileName, in: path)
      let instrument = FolderListing.path(InstrumentFolder.instrumentName, in: path)
      return FileSystem.exists(plan) && !FileSystem.exists(instrument) ? plan : nil
    }
    return FileSystem.name(of: path) == Plan.fileName && FileSystem.exists(path) ? path : nil
  }

  /// An instrument that is not in the catalogue is told where the file begins.
  private func faults(ofPlan path: String) -> [Diagnostic] {
    let findings = Findings(file: path)
    guard let bytes = SourceFile(at: path).bytes(findings),
      let plan = Plan.read(bytes, nil, findings), let catalogue
    else { return findings.diagnostics }
    do {
      let instrument = try catalogue.instrument(plan.instrument).instrument
      return Plan.read(from: path, instrument: instrument).diagnostics
    } catch {
      return findings.diagnostics + Self.faults(error, in: path)
    }
  }

  private static func faults(_ error: CatalogueError, in path: String) -> [Diagnostic] {
    let start = SourcePlace(file: path, line: 1, column: 1)
    return switch error {
    case .noInstrument(let id, let suggestion):
      [Diagnostic(place: start, fault: .rule(.noSuch(.instrument, id, suggestion)))]
    case .noChecklist(let id, let suggestion):
      [Diagnostic(place: start, fault: .rule(.noSuch(.checklist, id, suggestion)))]
    case .faulty(let faults): faults
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
