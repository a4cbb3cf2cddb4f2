internal import Assessment
internal import Display

/// What a person works with: a value with its own small state over the model it only reads.
protocol Screen: Equatable, Sendable {
  /// Whether letters are text here, so that `?` is one too.
  var isTyping: Bool { get }
  /// Unfinished text that must outlive the program.
  var draft: Draft? { get }

  /// The keys that `handle` answers now, the most useful first.
  func hints(_ model: Model) -> [KeyHint]
  mutating func handle(_ key: Key, _ model: Model) -> Effect
  mutating func paste(_ text: String, _ model: Model) -> Effect

  /// An entry is durably in the log and in the model's worksheet: told to every screen of the stack,
  /// and only the effect of the topmost is followed.
  mutating func recorded(_ entry: Entry, _ model: Model) -> Effect

  /// An action other than a record was done and the model holds what it brought: told to every screen
  /// of the stack, and only the effect of the topmost is followed.
  mutating func performed(_ action: Action, _ model: Model) -> Effect

  /// Draws onto all rows but the last, which shows the hints or a notice.
  func draw(on canvas: inout Canvas, _ model: Model)
}

extension Screen {
  var isTyping: Bool { false }
  var draft: Draft? { nil }
  mutating func paste(_ text: String, _ model: Model) -> Effect { .stay }
  mutating func recorded(_ entry: Entry, _ model: Model) -> Effect { .stay }
  mutating func performed(_ action: Action, _ model: Model) -> Effect { .stay }
}
