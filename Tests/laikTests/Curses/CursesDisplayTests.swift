import Display
import Glibc
import Testing

@testable import laik

extension CursesSuite {
  @Suite(.serialized) struct Presentation {
    @Test func showsTheCanvas() throws {
      let line = try PseudoTerminal(rows: 5, columns: 20)
      try CursesSuite.withTerminal(line) { terminal in
        #expect(terminal.size == Size(rows: 5, columns: 20))
        var canvas = Canvas(size: terminal.size)
        canvas.put("Laktasi ≥ 12 m²", row: 0, column: 0, style: .title)
        canvas.put("漢字e\u{301}\u{302}\u{303}\u{304}✓", row: 2, column: 1)
        canvas.put("12345678901234567890", row: 4, column: 0)
        canvas.cursor = Position(row: 2, column: 3)
        terminal.present(canvas)
        #expect(line.wait { $0.lines == canvas.lines })
        #expect(line.screen.isAlternate)
        #expect(line.screen.isCursorVisible)
        #expect((line.screen.row, line.screen.column) == (2, 3))
        terminal.present(Canvas(size: terminal.size))
        #expect(line.wait { $0.text.allSatisfy { $0 == "\n" } && !$0.isCursorVisible })
      }
    }

    @Test func sendsOnlyWhatDiffers() throws {
      let line = try PseudoTerminal()
      try CursesSuite.withTerminal(line) { terminal in
        var canvas = Canvas(size: terminal.size)
        for row in 0..<24 { canvas.put("butir \(row)", row: row, column: 0) }
        terminal.present(canvas)
        #expect(line.wait { $0.lines == canvas.lines })
        let before = line.received.count
        terminal.present(canvas)
        canvas.put("x", row: 3, column: 0)
        terminal.present(canvas)
        #expect(line.wait { $0.lines == canvas.lines })
        #expect(line.received.count - before < 40)
      }
    }

    @Test func takesRowsOfAnyWidth() throws {
      let line = try PseudoTerminal(rows: 2, columns: 1300)
      try CursesSuite.withTerminal(line) { terminal in
        var canvas = Canvas(size: terminal.size)
        canvas.put("a" + String(repeating: "漢", count: 649) + "b", row: 0, column: 0)
        canvas.put(String(repeating: "1234567", count: 186), row: 1, column: 0)
        terminal.present(canvas)
        #expect(line.wait { $0.lines == canvas.lines })
      }
    }

    @Test func aCanvasOfAnotherSizeIsShownAsFarAsItGoes() throws {
      let line = try PseudoTerminal(rows: 2, columns: 4)
      try CursesSuite.withTerminal(line) { terminal in
        var canvas = Canvas(size: Size(rows: 9, columns: 9))
        for row in 0..<9 { canvas.put("12345", row: row, column: 0) }
        canvas.cursor = Position(row: Int.max, column: 8)
        terminal.present(canvas)
        #expect(line.wait { $0.lines == ["1234", "1234"] })
      }
    }

    @Test(arguments: [true, false])
    func everyStyleIsToldFromPlainWithoutColour(colored: Bool) throws {
      let line = try PseudoTerminal()
      try CursesSuite.withTerminal(line, colored: colored) { terminal in
        var canvas = Canvas(size: terminal.size)
        for (row, style) in Style.allCases.enumerated() {
          canvas.put("\(style)", row: row, column: 0, style: style)
        }
        terminal.present(canvas)
        #expect(line.wait { $0.lines == canvas.lines })
        #expect(line.screen.text { $0.isBold } == "titleheadingalertkey")
        #expect(line.screen.text(where: \.isReversed) == "selected")
        #expect(line.screen.text(where: \.isDim) == "muted")
        #expect(line.screen.text(where: \.isUnderlined) == "warning")
        #expect(line.screen.text { $0.color == 1 } == (colored ? "alert" : ""))
        #expect(line.screen.text { $0.color == 2 } == (colored ? "success" : ""))
        #expect(line.screen.text { $0.color != nil }.isEmpty != colored)
      }
    }

    @Test func aFilledRowIsSeenToItsEnd() throws {
      let line = try PseudoTerminal(rows: 3, columns: 12)
      try CursesSuite.withTerminal(line) { terminal in
        var canvas = Canvas(size: terminal.size)
        canvas.put("漢 ya", row: 1, column: 2)
        canvas.fill(row: 1, style: .selected)
        terminal.present(canvas)
        #expect(line.wait { $0.lines == canvas.lines })
        #expect(line.screen.text(where: \.isReversed) == "  漢 ya     ")
      }
    }

    @Test func aTerminalWithoutColourGetsNone() throws {
      let line = try PseudoTerminal()
      try CursesSuite.withTerminal(line, term: "vt100") { terminal in
        var canvas = Canvas(size: terminal.size)
        canvas.put("bahaya", row: 0, column: 0, style: .alert)
        terminal.present(canvas)
        #expect(line.wait { $0.text { $0.isBold } == "bahaya" })
        #expect(line.screen.text { $0.color != nil }.isEmpty)
      }
    }
  }
}
