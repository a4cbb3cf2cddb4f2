internal import CCurses
internal import Display

/// The real screen: `init` starts curses, `deinit` ends it.
///
/// There is one at a time. While it lives, SIGTERM, SIGHUP, SIGINT and SIGQUIT arrive as events, SIGTSTP and Ctrl-Z suspend,
/// and a trap leaves the terminal usable.
struct CursesTerminal: ~Copyable, Terminal {
  private let looks: [Style: Look]
  private var pending: TerminalEvent?

  /// - Parameters:
  ///   - input: a terminal descriptor.
  ///   - output: a terminal descriptor.
  ///   - term: the terminal type, `$TERM`; an unknown or empty one is taken for xterm-256color.
  ///   - colored: whether colours are welcome; they are used where the terminal has them.
  /// - Throws: `TerminalError`, and leaves the terminal as it was.
  init(input: Int32 = 0, output: Int32 = 1, term: String, colored: Bool) throws(TerminalError) {
    let code = unsafe cc_open(input, output, term)
    switch Int(code) {
    case 0: break
    case CC_NOT_A_TERMINAL: throw .notATerminal
    case CC_UNUSABLE: throw .unusable(term: term)
    default: throw .failed(code)
    }
    looks = Self.looks(colored: colored && cc_colors() >= 8)
  }

  deinit { cc_close() }

  var size: Size {
    Size(rows: Int(cc_rows()), columns: Int(cc_columns()))
  }

  mutating func present(_ canvas: Canvas) {
    let size = size
    cc_erase()
    for row in 0..<min(canvas.size.rows, size.rows) {
      let columns = min(canvas.size.columns, size.columns)
      let cells = (0..<columns).map { converted(canvas[row, $0]) }
      unsafe cells.withUnsafeBufferPointer { buffer in
        guard let start = buffer.baseAddress else { return }
        unsafe cc_put_row(Int32(row), start, Int32(buffer.count))
      }
    }
    let cursor = canvas.cursor ?? Position(row: 0, column: 0)
    cc_place_cursor(
      Int32(clamping: cursor.row), Int32(clamping: cursor.column), canvas.cursor != nil)
    cc_refresh()
  }

  /// Keys without a meaning are passed over, and start the timeout anew.
  mutating func nextEvent(timeoutMilliseconds: Int?) -> TerminalEvent {
    if let event = pending.take() { return event }
    let timeout = timeoutMilliseconds.map { Int32(clamping: max(0, $0)) } ?? -1
    while true {
      if let event = event(for: cc_wait(timeout)) { return event }
    }
  }

  mutating func suspend() {
    cc_suspend()
  }

  mutating func lend(_ body: () -> Void) {
    cc_leave()
    body()
    cc_return()
  }

  private mutating func event(for event: cc_event) -> TerminalEvent? {
    switch Int(event.kind) {
    case CC_IDLE: .idle
    case CC_RESIZED: .resized
    case CC_SIGNAL: .ended(Int32(clamping: event.value))
    case CC_GONE: .ended(nil)
    case CC_STOP: suspended()
    case CC_PASTE_BEGIN: .pasted(collectPaste())
    case CC_KEY: Key(code: event.value).map(TerminalEvent.key)
    case CC_CHARACTER: typed(event.value)
    default: nil
    }
  }

  private mutating func typed(_ value: UInt32) -> TerminalEvent? {
    let key = Unicode.Scalar(value).flatMap(Key.init(typed:))
    return key == .control("z") ? suspended() : key.map(TerminalEvent.key)
  }

  private mutating func suspended() -> TerminalEvent {
    suspend()
    return .resized
  }

  /// Reads up to the end mark; half a second of silence ends a paste whose mark is missing.
  private mutating func collectPaste() -> String {
    var paste = Paste()
    while true {
      let event = cc_wait(500)
      switch Int(event.kind) {
      case CC_CHARACTER: paste.append(event.value)
      case CC_RESIZED: pending = .resized
      case CC_STOP: pending = suspended()
      case CC_SIGNAL, CC_GONE:
        pending = self.event(for: event)
        return paste.text
      case CC_IDLE, CC_PASTE_END: return paste.text
      default: break
      }
    }
  }

  private func converted(_ cell: Cell) -> cc_cell {
    var scalars = cell.text.unicodeScalars.lazy.map(\.value).makeIterator()
    var next: UInt32 { scalars.next() ?? 0 }
    let look = looks[cell.style] ?? Look()
    return cc_cell(
      scalars: (next, next, next, next, next), attributes: UInt16(look.attributes),
      pair: look.color?.rawValue ?? 0)
  }

  private static func looks(colored: Bool) -> [Style: Look] {
    if colored {
      for color in Look.Color.allCases {
        cc_define_pair(Int32(color.rawValue), Int32(color.rawValue), -1)
      }
    }
    return Dictionary(
      uniqueKeysWithValues: Style.allCases.map { style in
        (style, colored ? style.look : Look(attributes: style.look.attributes))
      })
  }
}
