import Text

/// A terminal as far as ncurses uses one under xterm-256color: turns the bytes it sends into rows.
struct VirtualScreen {
  struct Rendition: Equatable {
    var isBold = false
    var isDim = false
    var isUnderlined = false
    var isReversed = false
    var color: Int?
  }

  struct Cell: Equatable {
    var text = " "
    var rendition = Rendition()
  }

  private(set) var cells: [[Cell]]
  private(set) var row = 0
  private(set) var column = 0
  private(set) var modes: Set<String> = ["?25"]
  private(set) var title = ""
  private var rendition = Rendition()
  private var pending: [UInt8] = []
  private var last = " "

  var isAlternate: Bool { modes.contains("?1049") }
  var isCursorVisible: Bool { modes.contains("?25") }
  var isPasteBracketed: Bool { modes.contains("?2004") }

  var lines: [String] {
    cells.map { row in
      let line = row.map(\.text).joined()
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }

  var text: String { lines.joined(separator: "\n") }

  init(rows: Int, columns: Int) {
    cells = Array(repeating: Array(repeating: Cell(), count: columns), count: rows)
  }

  /// The text of all cells that have a rendition, row after row.
  func text(where isShown: (Rendition) -> Bool) -> String {
    cells.joined().filter { isShown($0.rendition) }.map(\.text).joined()
  }

  /// Takes any piece of the stream; a sequence cut off at its end is kept for the next piece.
  mutating func feed(_ bytes: some Sequence<UInt8>) {
    pending += bytes
    var rest = pending[...]
    while let used = consume(rest), used > 0 { rest = rest.dropFirst(used) }
    pending = Array(rest)
  }

  /// How many bytes the first thing in `bytes` takes; nil when it is not whole yet.
  private mutating func consume(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.first else { return nil }
    switch first {
    case 0x1B: return consumeEscape(bytes)
    case 0x0D: column = 0
    case 0x0A: row = min(row + 1, cells.count - 1)
    case 0x08: column = max(0, column - 1)
    case ..<0x20: break
    default: return consumeScalar(bytes)
    }
    return 1
  }

  private mutating func consumeScalar(_ bytes: ArraySlice<UInt8>) -> Int? {
    let first = bytes[bytes.startIndex]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard bytes.count >= length else { return nil }
    for scalar in String(decoding: bytes.prefix(length), as: UTF8.self).unicodeScalars {
      write(scalar)
    }
    return length
  }

  private mutating func consumeEscape(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let kind = bytes.dropFirst().first else { return nil }
    switch kind {
    case UInt8(ascii: "["):
      guard let end = bytes.dropFirst(2).firstIndex(where: { (0x40...0x7E).contains($0) }) else {
        return nil
      }
      let body = String(decoding: bytes[(bytes.startIndex + 2)..<end], as: UTF8.self)
      control(Character(Unicode.Scalar(bytes[end])), body)
      return end - bytes.startIndex + 1
    case UInt8(ascii: "]"):
      guard let end = bytes.firstIndex(of: 0x07) else { return nil }
      title = String(decoding: bytes[..<end].dropFirst(4), as: UTF8.self)
      return end - bytes.startIndex + 1
    case UInt8(ascii: "("), UInt8(ascii: ")"): return bytes.count < 3 ? nil : 3
    default: return 2
    }
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    let columns = Columns.width(of: scalar)
    guard columns > 0 else {
      let base = cells[row][max(0, column - 1)].text.isEmpty ? column - 2 : column - 1
      if base >= 0 { cells[row][base].text.unicodeScalars.append(scalar) }
      return
    }
    if column + columns > cells[row].count { wrap() }
    last = String(scalar)
    cells[row][column] = Cell(text: last, rendition: rendition)
    if columns == 2 { cells[row][column + 1] = Cell(text: "", rendition: rendition) }
    column += columns
  }

  private mutating func wrap() {
    column = 0
    row = min(row + 1, cells.count - 1)
  }

  private mutating func control(_ final: Character, _ body: String) {
    let numbers = body.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    let count = max(1, numbers.first ?? 1)
    switch final {
    case "H", "f": move(to: count, numbers.count > 1 ? numbers[1] : 1)
    case "G": move(to: row + 1, count)
    case "d": move(to: count, column + 1)
    case "A": move(to: row + 1 - count, column + 1)
    case "B": move(to: row + 1 + count, column + 1)
    case "C": move(to: row + 1, column + 1 + count)
    case "D": move(to: row + 1, column + 1 - count)
    case "J": eraseDisplay(numbers.first ?? 0)
    case "K": eraseLine(numbers.first ?? 0)
    case "X": blank(column..<(column + count))
    case "P": deleteCells(count)
    case "@": insertCells(count)
    case "b": for _ in 0..<count { for scalar in last.unicodeScalars { write(scalar) } }
    case "m": render(numbers[...])
    case "h": setMode(body)
    case "l": modes.remove(body)
    default: break
    }
  }

  private mutating func move(to row: Int, _ column: Int) {
    self.row = min(max(0, row - 1), cells.count - 1)
    self.column = min(max(0, column - 1), cells[0].count - 1)
  }

  private mutating func setMode(_ mode: String) {
    modes.insert(mode)
    if mode == "?1049" { eraseDisplay(2) }
  }

  private mutating func blank(_ range: Range<Int>) {
    for column in range.clamped(to: 0..<cells[row].count) { cells[row][column] = Cell() }
  }

  private mutating func eraseLine(_ part: Int) {
    let end = cells[row].count
    blank(part == 0 ? column..<end : part == 1 ? 0..<(column + 1) : 0..<end)
  }

  private mutating func eraseDisplay(_ part: Int) {
    let here = row
    for other in cells.indices where part == 2 || (part == 0 ? other > here : other < here) {
      row = other
      eraseLine(2)
    }
    row = here
    eraseLine(part)
  }

  private mutating func deleteCells(_ count: Int) {
    let count = min(count, cells[row].count - column)
    cells[row].removeSubrange(column..<(column + count))
    cells[row] += Array(repeating: Cell(), count: count)
  }

  private mutating func insertCells(_ count: Int) {
    let count = min(count, cells[row].count - column)
    cells[row].removeLast(count)
    cells[row].insert(contentsOf: Array(repeating: Cell(), count: count), at: column)
  }

  private mutating func render(_ codes: ArraySlice<Int>) {
    guard let code = codes.first else { return }
    switch code {
    case 0: rendition = Rendition()
    case 1: rendition.isBold = true
    case 2: rendition.isDim = true
    case 4: rendition.isUnderlined = true
    case 7: rendition.isReversed = true
    case 22: (rendition.isBold, rendition.isDim) = (false, false)
    case 24: rendition.isUnderlined = false
    case 27: rendition.isReversed = false
    case 30...37: rendition.color = code - 30
    case 39: rendition.color = nil
    default: break
    }
    render(codes.dropFirst())
  }
}
