import Storage
import Text

/// Who is who, folder by folder, each file read once.
struct KnownSigners {
  private var signers: [String: AllowedSigners] = [:]
  /// Lines that are not trusted and files that cannot be read, a line each.
  private(set) var warnings: [String] = []
  /// Whether a file could not be read, so that nobody in its folder is known.
  private(set) var hasFailed = false

  init(_ folders: [AssessmentFolder], _ phrases: any Phrases) {
    for folder in folders {
      do throws(FolderFault) {
        guard let known = try folder.allowedSigners() else { continue }
        signers[folder.path] = known
        warnings += known.faults.map { $0.message(in: folder, phrases) }
      } catch {
        warnings.append(error.message(phrases))
        hasFailed = true
      }
    }
  }

  func check(_ path: String, in folder: AssessmentFolder) -> LogCheck {
    LogCheck.check(path: path, folder: folder, signers: signers[folder.path])
  }
}
