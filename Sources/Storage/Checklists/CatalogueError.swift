public import Text

/// Why the catalogue cannot give an instrument or a checklist.
public enum CatalogueError: Error, Equatable, Sendable {
  case noInstrument(String, Suggestion)
  case noChecklist(String, Suggestion)
  /// All that is wrong with the file, errors among it.
  case faulty([Diagnostic])

  /// One line for each fault.
  public func lines(in phrases: any Phrases) -> [String] {
    switch self {
    case .noInstrument(let id, let suggestion):
      [Fault.rule(.noSuch(.instrument, id, suggestion)).words(in: phrases)]
    case .noChecklist(let id, let suggestion):
      [Fault.rule(.noSuch(.checklist, id, suggestion)).words(in: phrases)]
    case .faulty(let diagnostics):
      diagnostics.map { $0.line(in: phrases) }
    }
  }
}
