internal import Assessment
internal import Display

/// One field of the form that an answer is typed into.
struct FormField: Equatable, Sendable {
  /// What the field stands for in the answer.
  enum Role: Equatable, Sendable {
    case number
    case part
    case whole
    case found
    case examined
    case day
    case text
    case floor
    case source
  }

  let role: Role
  var isOptional = false
  private var editor: LineEditor
  /// What a number means that could be read in two ways; forgotten when the text changes.
  private var settled: ExactDecimal?

  init(_ role: Role, isOptional: Bool = false, _ text: String = "") {
    self.role = role
    self.isOptional = isOptional
    editor = LineEditor(text)
  }

  /// A field that holds a number already, as it is written in `text`.
  init(_ role: Role, isOptional: Bool = false, _ value: ExactDecimal, _ text: String) {
    self.init(role, isOptional: isOptional, text)
    settled = value
  }

  var text: String { editor.text }
  var isEmpty: Bool { text.trimmed.isEmpty }
  /// Bytes that the last insertion had too many.
  var excess: Int? { editor.typed.excess }

  var isText: Bool { role == .text || role == .source }
  var isDay: Bool { role == .day }

  var number: NumberReading {
    settled.map { .number($0) } ?? NumberReading(text)
  }

  var day: DateReading {
    DateReading(text)
  }

  mutating func handle(_ key: Key) {
    let before = text
    _ = editor.handle(key)
    if text != before { settled = nil }
  }

  mutating func paste(_ pasted: String) {
    editor.paste(pasted)
    settled = nil
  }

  /// Puts a text in place of what was typed, and says what number it is, if it is one.
  mutating func set(_ text: String, meaning value: ExactDecimal? = nil) {
    editor = LineEditor(text)
    settled = value
  }

  /// Returns the column behind the field.
  func draw(on canvas: inout Canvas, row: Int, label: String, isActive: Bool) -> Int {
    editor.drawField(
      on: &canvas, row: row, label: label, width: isText ? nil : 20, isActive: isActive)
  }
}
