import Display
import Testing

@testable import Screens

@Suite struct LineEditorTests {
  private func edited(_ text: String, _ keys: Key...) -> LineEditor {
    var editor = LineEditor(text)
    for key in keys { _ = editor.handle(key) }
    return editor
  }

  /// The text with `|` where the cursor stands.
  private func shown(_ editor: LineEditor) -> String {
    "\(editor.typed.before)|\(editor.typed.after)"
  }

  @Test(
    arguments: [
      ([.left, .left, .character("x")], "abx|cd"),
      ([.left, .backspace], "ab|d"),
      ([.home, .delete], "|bcd"),
      ([.control("a"), .right, .control("k")], "a|"),
      ([.left, .control("u")], "|d"),
      ([.home, .end, .character("!")], "abcd!|"),
      ([.control("a"), .control("e"), .backspace], "abc|"),
      ([.home, .left, .backspace], "|abcd"),
      ([.right, .delete], "abcd|"),
    ] as [([Key], String)])
  func keysEditAndMove(keys: [Key], expected: String) {
    var editor = LineEditor("abcd")
    let taken = keys.map { editor.handle($0) }
    #expect(!taken.contains(false))
    #expect(shown(editor) == expected)
  }

  @Test func controlWDeletesTheWordBeforeWithItsBlanks() {
    #expect(shown(edited("ruang  ibu menyusui ", .control("w"))) == "ruang  ibu |")
    #expect(shown(edited("ruang", .control("w"))) == "|")
    #expect(shown(edited("dua kata", .left, .left, .control("w"))) == "dua |ta")
  }

  @Test(arguments: [Key.enter, .escape, .tab, .up, .down, .function(2), .control("d")])
  func leavesOtherKeysToTheScreen(key: Key) {
    var editor = LineEditor("abc")
    let isTaken = editor.handle(key)
    #expect(!isTaken)
    #expect(editor.text == "abc")
  }

  @Test func backspaceTakesAWholeCharacterWhateverItIsMadeOf() {
    #expect(edited("a👩‍💻", .backspace).text == "a")
    #expect(edited("e\u{301}", .backspace).text == "")
    #expect(edited("🇮🇩x", .left, .backspace).text == "x")
  }

  @Test func aMarkTypedAfterItsLetterJoinsIt() {
    let editor = edited("", .character("e"), .character("\u{301}"), .character("x"), .left, .left)
    #expect(shown(editor) == "|e\u{301}x")
  }

  @Test func aPasteIsOneLineWithoutControls() {
    var editor = LineEditor("No. ")
    editor.paste(" 600/12\r\n\tMPP\u{1B}[31m/2025\n\n")
    #expect(editor.text == "No.  600/12  MPP[31m/2025")
  }

  @Test func takesAllOrNothingOfWhatExceedsTheLimit() {
    var editor = LineEditor("abc", limit: 5)
    editor.paste("defg")
    #expect(editor.text == "abc")
    #expect(editor.typed.excess == 2)
    editor.paste("\"")
    #expect(editor.text == "abc\"")
    #expect(editor.typed.excess == nil)
    _ = editor.handle(.character("é"))
    #expect(editor.typed.excess == 2)
    _ = editor.handle(.left)
    #expect(editor.typed.excess == nil)
  }

  @Test func theWindowFollowsTheCursor() {
    let long = "abcdefghij"
    #expect(edited(long).window(width: 6) == .init(text: "…ghij", cursor: 5))
    #expect(edited(long, .home).window(width: 6) == .init(text: long, cursor: 0))
    #expect(edited(long, .left).window(width: 6) == .init(text: "…fghij", cursor: 5))
    #expect(edited("abcde").window(width: 6) == .init(text: "abcde", cursor: 5))
  }

  @Test func theWindowCountsColumnsAndCutsNoWideCharacter() {
    #expect(edited("日本語日本語").window(width: 8) == .init(text: "…日本語", cursor: 7))
    #expect(edited("日本語日本語").window(width: 7) == .init(text: "…本語", cursor: 5))
    #expect(edited("日本語日本語", .left).window(width: 6).cursor == 3)
  }

  @Test func showsWhatIsInvisibleAndKeepsItInTheText() {
    let editor = edited("a\u{202E}b")
    #expect(editor.window(width: 20) == .init(text: "a<U+202E>b", cursor: 10))
    #expect(editor.text == "a\u{202E}b")
  }
}
