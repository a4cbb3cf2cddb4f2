import Assessment
import Storage
import Text

/// The logs that some paths lead to, as far as they can be read.
struct Archive {
  private(set) var logs: [Log] = []
  /// Every log that was named or found, whether it could be read or not.
  private(set) var paths: [(path: String, folder: AssessmentFolder)] = []
  /// Folders among the paths, and those that named logs lie in.
  private(set) var folders: [AssessmentFolder] = []
  /// Paths that lead nowhere.
  private(set) var missing: [String] = []
  /// What could not be read, a line each: folders, then logs.
  var faults: [String] { folderFaults + logFaults }
  private(set) var folderFaults: [String] = []
  private(set) var logFaults: [String] = []
  private let phrases: any Phrases

  /// A log with the folder it lies in.
  struct Log {
    let path: String
    let folder: AssessmentFolder
    let contents: LogContents
  }

  init(_ paths: [String], phrases: any Phrases) {
    self.phrases = phrases
    for path in paths { add(path) }
  }

  private mutating func add(_ path: String) {
    switch PathKind(of: path) {
    case .missing: missing.append(path)
    case .folder: addFolder(AssessmentFolder(path: path))
    case .other:
      let folder = AssessmentFolder(holding: path)
      if !folders.contains(folder) { folders.append(folder) }
      read(path, in: folder)
    }
  }

  private mutating func addFolder(_ folder: AssessmentFolder) {
    folders.append(folder)
    do {
      for name in try folder.logs() { read("\(folder.path)/\(name)", in: folder) }
    } catch {
      folderFaults.append(error.message(phrases))
    }
  }

  private mutating func read(_ path: String, in folder: AssessmentFolder) {
    paths.append((path, folder))
    do {
      logs.append(Log(path: path, folder: folder, contents: try LogFile.read(path: path)))
    } catch {
      logFaults.append(error.message(phrases))
    }
  }

  var merged: MergedLogs {
    MergedLogs(logs.compactMap(\.contents.chain))
  }

  /// Damage of the logs, a line each.
  var damages: [String] {
    logs.compactMap { log in
      log.contents.damage.map {
        LogFault(path: log.path, .damaged($0, readable: log.contents.entries.count))
          .message(phrases)
      }
    }
  }

  /// What all logs were filled by.
  func definitions(_ catalogue: Catalogue?) -> DefinitionLoader {
    var loader = DefinitionLoader(folders: folders, catalogue: catalogue, phrases: phrases)
    for log in logs {
      if let visit = log.contents.visit { loader.load(for: visit.head) }
    }
    return loader
  }
}
