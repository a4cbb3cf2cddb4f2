import Display
import Testing

@Suite struct CanvasTests {
  private var canvas = Canvas(size: Size(rows: 3, columns: 10))

  @Test func startsBlank() {
    #expect(canvas.lines == ["", "", ""])
    #expect(canvas[2, 9] == Cell(text: " ", style: .plain))
    #expect(canvas.cursor == nil)
  }

  @Test func putsTextWhereItIsTold() {
    var canvas = canvas
    #expect(canvas.put("laik", row: 1, column: 2, style: .title) == 4)
    #expect(canvas.lines == ["", "  laik", ""])
    #expect(canvas[1, 2] == Cell(text: "l", style: .title))
    #expect(canvas[1, 6] == .blank)
  }

  @Test(arguments: [
    ("tidak sesuai", 0, nil, "tidak ses…", 10), ("tidak", 7, nil, "       ti…", 3),
    ("tidak", 0, 3, "ti…", 3), ("tidak", 0, 5, "tidak", 5), ("tidak", 8, 99, "        t…", 2),
    ("tidak", 0, 0, "", 0), ("tidak", 0, -4, "", 0), ("漢字漢字漢字", 0, nil, "漢字漢字…", 9),
    ("漢", 9, nil, "         …", 1), ("漢字", 0, 3, "漢…", 3),
  ])
  func cutsAtWidthAndEdge(text: String, column: Int, width: Int?, expected: String, used: Int) {
    var canvas = canvas
    #expect(canvas.put(text, row: 0, column: column, width: width) == used)
    #expect(canvas.lines == [expected, "", ""])
  }

  @Test(arguments: [(-1, 0), (3, 0), (0, -1), (0, 10), (Int.max, Int.max), (Int.min, Int.min)])
  func ignoresPlacesOutside(row: Int, column: Int) {
    var canvas = canvas
    #expect(canvas.put("laik", row: row, column: column) == 0)
    #expect(canvas == self.canvas)
    #expect(canvas[row, column] == .blank)
  }

  @Test func makesOutsideTextHarmless() {
    var canvas = canvas
    canvas.put("a\u{1B}[2J\nb", row: 0, column: 0)
    #expect(canvas.lines == ["a^[[2J^Jb", "", ""])
  }

  @Test func keepsMarksWithTheirBase() {
    var canvas = canvas
    #expect(canvas.put("e\u{301}漢\u{302}a", row: 0, column: 0) == 4)
    #expect(Array(canvas[0, 0].text.unicodeScalars) == ["e", "\u{301}"])
    #expect(Array(canvas[0, 1].text.unicodeScalars) == ["漢", "\u{302}"])
    #expect(canvas[0, 2].text.isEmpty)
    #expect(canvas[0, 3].text == "a")
  }

  @Test func blanksTheOtherHalfOfWhatItOverwrites() {
    var canvas = canvas
    canvas.put("漢字漢字漢", row: 1, column: 0)
    canvas.put("x", row: 1, column: 1)
    canvas.put("x", row: 1, column: 4)
    canvas.put("語", row: 1, column: 7)
    #expect(canvas.lines == ["", " x字x  語", ""])
    canvas.put("漢", row: 2, column: 0)
    canvas.put("x", row: 1, column: 9)
    #expect(canvas.lines == ["", " x字x  語x", "漢"])
  }

  @Test func fillKeepsTheText() {
    var canvas = canvas
    canvas.put("laik", row: 1, column: 1)
    canvas.fill(row: 1, style: .selected)
    canvas.fill(row: 0, columns: 8..<99, style: .alert)
    canvas.fill(row: 7, style: .alert)
    canvas.fill(row: 2, columns: 20..<30, style: .alert)
    #expect(canvas.lines == ["", " laik", ""])
    #expect((0..<10).allSatisfy { canvas[1, $0].style == .selected })
    #expect((0..<10).filter { canvas[0, $0].style == .alert } == [8, 9])
    #expect((0..<10).allSatisfy { canvas[2, $0].style == .plain })
  }

  @Test func showsWhichCellsHaveAStyle() {
    var canvas = canvas
    canvas.put("漢 ya ", row: 0, column: 0)
    canvas.put("tidak", row: 0, column: 5, style: .alert)
    canvas.put("y", row: 1, column: 0, style: .key)
    #expect(canvas.styled(.alert) == ["     tidak", "", ""])
    #expect(canvas.styled(.key) == ["", "y", ""])
  }

  @Test(arguments: [
    Size(rows: 0, columns: 0), Size(rows: -1, columns: 5), Size(rows: 2, columns: 0),
  ])
  func livesWithoutRoom(size: Size) {
    var canvas = Canvas(size: size)
    canvas.put("laik", row: 0, column: 0)
    canvas.fill(row: 0, style: .title)
    #expect(canvas.lines == Array(repeating: "", count: max(0, size.rows)))
  }
}
