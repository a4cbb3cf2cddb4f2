/// Why the screen could not be started.
enum TerminalError: Error, Equatable {
  /// Input or output is a file, a pipe or nothing.
  case notATerminal
  /// The terminal type cannot place its cursor, as `dumb` cannot.
  case unusable(term: String)
  /// The system refused; an errno.
  case failed(Int32)
}
