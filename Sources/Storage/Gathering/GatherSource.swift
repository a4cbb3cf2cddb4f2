internal import Assessment

/// What a stick, a folder or a single log has to bring in, by name; nothing was opened yet.
struct GatherSource {
  let folder: AssessmentFolder
  /// Names of files that may be logs, in any case of letters, as FAT gives them back.
  private var logs: [String] = []
  private var signatures: [String] = []
  private(set) var files: [AssessmentFolder.Part: [HashName]] = [:]
  private(set) var problems: [GatherProblem] = []

  /// The folders that travel with the logs; drafts stay with whoever types them.
  static let parts: [AssessmentFolder.Part] = [.instruments, .confidential, .evidence]

  init(_ path: String) {
    if FileSystem.isFolder(path) {
      self.init(folder: AssessmentFolder(path: path))
    } else {
      self.init(log: path)
    }
  }

  private init(folder: AssessmentFolder) {
    self.folder = folder
    let names = list(folder.path).filter { !$0.hasPrefix(".") }
    logs = names.filter { $0.lowercased().hasSuffix(".jsonl") }
    signatures = names.filter { $0.lowercased().hasSuffix(".jsonl.sig") }
    for part in Self.parts { list(part) }
    if isEmpty, problems.isEmpty { problems = [.nothing(folder.path)] }
  }

  /// One log, with what it names of the folder it lies in.
  private init(log path: String) {
    folder = AssessmentFolder(path: FileSystem.parent(of: path))
    guard FileSystem.exists(path) else {
      problems = [.missing(path)]
      return
    }
    let name = FileSystem.name(of: path)
    logs = [name]
    if FileSystem.exists("\(path).sig") { signatures = ["\(name).sig"] }
    guard let contents = try? LogFile.read(path: path) else { return }
    let wanted = Self.names(in: contents)
    for part in Self.parts {
      files[part] = wanted.compactMap { HashName($0, in: part) }.filter { name in
        (try? FileSystem.status(of: folder.path(of: name.text, in: part))) != nil
      }
    }
  }

  var logPaths: [String] { logs.map { "\(folder.path)/\($0)" } }

  var signaturePaths: [String] { signatures.map { "\(folder.path)/\($0)" } }

  var isEmpty: Bool {
    logs.isEmpty && signatures.isEmpty && files.values.allSatisfy(\.isEmpty)
  }

  private mutating func list(_ path: String) -> [String] {
    do throws(IOFault) {
      return try FileSystem.names(in: path)
    } catch {
      problems.append(.unreadable(path, error))
      return []
    }
  }

  private mutating func list(_ part: AssessmentFolder.Part) {
    let path = folder.path(of: part)
    guard let status = try? FileSystem.status(of: path) else { return }
    guard status.isDirectory else { return problems.append(.unreadable(path, .noFolder)) }
    let names = list(path).filter { !$0.hasPrefix(".") }
    files[part] = names.compactMap { HashName($0, in: part) }
    let others = names.filter { HashName($0, in: part) == nil }
    if let first = others.first {
      problems.append(.notNamedByHash(path, count: others.count, first: first))
    }
  }

  /// The files that a log names, whatever folder they are in.
  private static func names(in contents: LogContents) -> Set<String> {
    let head = contents.visit.map(\.head)
    let copies = [head?.instrument].compactMap(\.self) + (head?.checklists ?? [])
    let named = contents.entries.compactMap { entry -> String? in
      switch entry.event {
      case .evidence(_, let evidence): evidence.file?.storedName
      case .note(_, .confidential(let digest)): "\(digest.hex).json"
      default: nil
      }
    }
    return Set(copies.map { "\($0.sha256.hex).yaml" } + named)
  }
}
