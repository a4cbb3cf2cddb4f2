import Display
import Testing

@testable import Screens

@Suite struct TextEditorTests {
  private let area = Size(rows: 4, columns: 10)

  private func edited(_ text: String, _ keys: Key...) -> TextEditor {
    var editor = TextEditor(text)
    for key in keys { _ = editor.handle(key, in: area) }
    return editor
  }

  /// The text with `|` where the cursor stands.
  private func shown(_ editor: TextEditor) -> String {
    "\(editor.typed.before)|\(editor.typed.after)"
  }

  private func drawn(_ editor: TextEditor) -> (lines: [String], cursor: Position?) {
    var canvas = Canvas(size: Size(rows: area.rows, columns: area.columns + 1))
    editor.draw(on: &canvas, row: 0, column: 0, area: area)
    return (canvas.lines, canvas.cursor)
  }

  @Test func wrapsAtBlanksAndInsideLongWordsOnly() {
    let (lines, cursor) = drawn(edited("Ruang ada namun sangatsempitsekali."))
    #expect(lines == ["Ruang ada", "namun", "sangatsemp", "itsekali."])
    #expect(cursor == Position(row: 3, column: 9))
  }

  @Test func aBlankAtTheEdgeHangsAndTheNextWordBeginsARow() {
    let full = drawn(edited("Ruang laki"))
    #expect(full.cursor == Position(row: 0, column: 10))
    let hanging = drawn(edited("Ruang laki "))
    #expect(hanging.cursor == Position(row: 0, column: 10))
    let next = drawn(edited("Ruang laki x"))
    #expect(next.lines == ["Ruang laki", "x", "", ""])
    #expect(next.cursor == Position(row: 1, column: 1))
  }

  @Test func wrapsByColumnsAndNeverCutsAWideCharacter() {
    let (lines, cursor) = drawn(edited("日本語日本語x😀"))
    #expect(lines == ["日本語日本", "語x😀", "", ""])
    #expect(cursor == Position(row: 1, column: 5))
  }

  @Test func enterBreaksTheLineAndBackspaceJoinsItAgain() {
    var editor = edited("satudua", .left, .left, .left, .enter)
    #expect(shown(editor) == "satu\n|dua")
    #expect(drawn(editor).cursor == Position(row: 1, column: 0))
    _ = editor.handle(.backspace, in: area)
    #expect(shown(editor) == "satu|dua")
  }

  @Test func upAndDownKeepTheColumnOverShorterRows() {
    #expect(shown(edited("abcdef\nx\nabcdefg", .up)) == "abcdef\nx|\nabcdefg")
    #expect(shown(edited("abcdefgh\nx\nabcdef", .up, .up)) == "abcdef|gh\nx\nabcdef")
    #expect(shown(edited("abcdef\nx\nabcdef", .up, .up, .down, .down)) == "abcdef\nx\nabcdef|")
    #expect(shown(edited("abcdef\nx\nabc", .up, .left, .up)) == "|abcdef\nx\nabc")
    #expect(shown(edited("ab\ncd", .down, .down)) == "ab\ncd|")
  }

  @Test func upAndDownGoByTheRowsThatAreSeen() {
    #expect(shown(edited("Ruang ada namun kecil", .up)) == "Ruang ada namun| kecil")
    #expect(shown(edited("Ruang ada namun k", .home, .up, .end)) == "Ruang ada| namun k")
    #expect(shown(edited("sangatsempit", .up, .end)) == "sangatsem|pit")
  }

  @Test func pagesGoByTheAreaLessOneRow() {
    let five = "1\n2\n3\n4\n5"
    #expect(shown(edited(five, .pageUp)) == "1\n2|\n3\n4\n5")
    #expect(shown(edited(five, .pageUp, .pageUp)) == "1|\n2\n3\n4\n5")
    #expect(shown(edited(five, .pageUp, .pageUp, .pageDown)) == "1\n2\n3\n4|\n5")
  }

  @Test func lineKeysWorkOnTheRowThatIsSeen() {
    #expect(shown(edited("satu\ndua", .home)) == "satu\n|dua")
    #expect(shown(edited("satu\ndua", .left, .control("u"))) == "satu\n|a")
    #expect(shown(edited("satu\ndua", .up, .control("k"))) == "sat|\ndua")
    #expect(shown(edited("satu dua", .control("w"))) == "satu |")
  }

  @Test func showsTheRowsAroundTheCursorOfALongText() {
    let six = "1\n2\n3\n4\n5\n6"
    #expect(drawn(edited(six)).lines == ["3", "4", "5", "6"])
    #expect(drawn(edited(six)).cursor == Position(row: 3, column: 1))
    let middle = drawn(edited(six, .up, .up))
    #expect(middle.lines == ["2", "3", "4", "5"])
    #expect(middle.cursor == Position(row: 2, column: 1))
  }

  @Test func aPasteKeepsItsLinesAndLosesItsControls() {
    var editor = edited("a", .left)
    editor.paste("satu\r\ndua\u{7}\rtiga\n")
    #expect(shown(editor) == "satu\ndua\ntiga\n|a")
  }

  @Test func aLineOfTheLogNeverGrowsBeyondItsLimit() {
    var editor = TextEditor(String(repeating: "x", count: 11_990))
    editor.paste("\n\"\\\tab")
    #expect(editor.typed.excess == nil)
    editor.paste("c")
    #expect(editor.typed.excess == 1)
    #expect(editor.text.hasSuffix("\tab"))
    _ = editor.handle(.backspace, in: area)
    #expect(editor.typed.excess == nil)
    _ = editor.handle(.character("c"), in: area)
    #expect(editor.text.hasSuffix("\tac"))
  }

  @Test func aBlankNoteIsNoNote() {
    #expect(edited(" \n\t ").isBlank)
    #expect(!edited(" \n.").isBlank)
  }
}
