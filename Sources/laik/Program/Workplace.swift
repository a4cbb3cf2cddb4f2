import Storage
import Text

/// Where the program works: its language, its settings, and where the instruments are.
struct Workplace {
  let surroundings: Surroundings
  private(set) var settings: Settings
  let phrases: any Phrases
  /// Nil when no folder of checklists was found.
  let catalogue: Catalogue?
  /// What is wrong with the settings, a line each.
  let warnings: [String]

  init(
    language: Language?, checklists: String?, surroundings: Surroundings = .current()
  ) {
    let read = Settings.read(from: surroundings.settingsPath)
    let phrases = (language ?? read.settings.language ?? .indonesian).phrases
    let root = ChecklistsFolder(surroundings: surroundings)
      .path(option: checklists, settings: read.settings.checklists)
    self.surroundings = surroundings
    self.phrases = phrases
    settings = read.settings
    catalogue = root.map(Catalogue.init)
    warnings = read.diagnostics.map { $0.line(in: phrases) }
  }

  /// The folder of the assessment, unless one is named.
  var folder: String {
    settings.folder ?? surroundings.defaultFolder
  }

  var inbox: String {
    settings.inbox ?? surroundings.inbox
  }

  /// Keeps who the assessor is for the next visit; a file that cannot be written is no reason to stop.
  ///
  /// Settings that have faults are left as they are, so that nothing in them is lost.
  mutating func remember(assessor: String, institution: String, letter: String?) -> String? {
    var changed = settings
    changed.assessor = assessor
    changed.institution = institution
    changed.letter = letter
    guard changed != settings else { return nil }
    guard warnings.isEmpty else {
      settings = changed
      return nil
    }
    do {
      try changed.write(to: surroundings.settingsPath)
      settings = changed
      return nil
    } catch {
      return error.message(phrases)
    }
  }

  /// Says that others can read what was just written, where the file system keeps no permissions.
  func warnUnlessPrivate(_ path: String) {
    if !FileModes.areKept(at: path) { Console.warn(phrases.modesNotKept(path)) }
  }

  /// Ends the command when a file that must not lie with the assessment would.
  func requireOutside(_ file: String, of folder: AssessmentFolder) throws(CommandFailure) {
    do throws(FolderFault) {
      guard try folder.contains(file) else { return }
    } catch {
      throw CommandFailure(error.message(phrases), error.status)
    }
    throw CommandFailure(phrases.mustLieOutside(file, folder: folder.path), .cannotCreate)
  }
}
