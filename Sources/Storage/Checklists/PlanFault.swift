public import Text

/// Why a plan was not written; what was there is untouched.
public enum PlanFault: Error, Equatable, Sendable {
  /// What is wrong with the file that is there, or with what was to be written.
  case faulty([Diagnostic])
  /// The file is not what the plan was begun from, because someone else wrote it meanwhile.
  case changed(path: String)
  case folder(FolderFault)

  /// Place, fault and remedy, a line each.
  public func lines(in phrases: any Phrases) -> [String] {
    switch self {
    case .faulty(let diagnostics): diagnostics.map { $0.line(in: phrases) }
    case .changed(let path): ["\(path): \(phrases.planChanged)"]
    case .folder(let fault): [fault.message(phrases)]
    }
  }
}
