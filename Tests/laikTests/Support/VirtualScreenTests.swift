import Testing

@Suite struct VirtualScreenTests {
  private func lines(_ stream: String) -> [String] {
    var screen = VirtualScreen(rows: 3, columns: 8)
    screen.feed(stream.utf8)
    return screen.lines
  }

  @Test(arguments: [
    ("laik", ["laik", "", ""]), ("a\r\nb", ["a", "b", ""]), ("ab\u{8}c", ["ac", "", ""]),
    ("\u{1B}[2;3Hx", ["", "  x", ""]), ("\u{1B}[3dx\u{1B}[6Gy", ["", "", "x    y"]),
    ("ab\u{1B}[2Bc\u{1B}[2A\u{1B}[3Dd", ["db", "", "  c"]),
    ("laik\u{1B}[H\u{1B}[J", ["", "", ""]), ("laik\u{1B}[1;3H\u{1B}[K", ["la", "", ""]),
    ("laik\u{1B}[1;2H\u{1B}[1K", ["  ik", "", ""]), ("laik\u{1B}[1;2H\u{1B}[2X", ["l  k", "", ""]),
    ("laik\u{1B}[1;2H\u{1B}[2P", ["lk", "", ""]), ("laik\u{1B}[1;2H\u{1B}[2@", ["l  aik", "", ""]),
    ("a\u{1B}[3b", ["aaaa", "", ""]), ("漢字\u{1B}[1;5Hx", ["漢字x", "", ""]),
    ("e\u{301}x", ["e\u{301}x", "", ""]), ("12345678漢", ["12345678", "漢", ""]),
    ("\u{1B}(B\u{1B}=laik\u{1B}[5n", ["laik", "", ""]),
  ])
  func showsWhatIsSent(stream: String, expected: [String]) {
    #expect(lines(stream) == expected)
  }

  @Test func joinsPieces() {
    var screen = VirtualScreen(rows: 1, columns: 8)
    for byte in "\u{1B}[1;3H漢\u{1B}]0;judul\u{7}".utf8 { screen.feed([byte]) }
    #expect(screen.lines == ["  漢"])
    #expect(screen.title == "judul")
  }

  @Test func followsModesAndRenditions() {
    var screen = VirtualScreen(rows: 1, columns: 8)
    screen.feed("\u{1B}[?1049h\u{1B}[?25l\u{1B}[?2004ha\u{1B}[1;31mb\u{1B}[0;7mc\u{1B}[m d".utf8)
    #expect(screen.isAlternate)
    #expect(!screen.isCursorVisible)
    #expect(screen.isPasteBracketed)
    #expect(screen.text { $0.isBold && $0.color == 1 } == "b")
    #expect(screen.text(where: \.isReversed) == "c")
    screen.feed("\u{1B}[?1049l\u{1B}[?25h\u{1B}[?2004l".utf8)
    #expect(screen.modes == ["?25"])
  }
}
