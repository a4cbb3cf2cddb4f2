import Display
import Testing

@testable import laik

extension CursesSuite {
  @Suite(.serialized) struct Pastes {
    private static let begin = "\u{1B}[200~"
    private static let end = "\u{1B}[201~"

    @Test(arguments: [
      ("sesuai", "sesuai"), ("", ""), ("a\rb\r\nc\n", "a\nb\nc\n"), ("y\tt", "y\tt"),
      ("漢字 é", "漢字 é"), ("a\u{1B}[Ab", "ab"), ("\u{3}q", "\u{3}q"),
      ("a\u{1B}]b", "a"), ("a\u{1B}[", "a"), ("a\u{1B}", "a\u{1B}"),
    ])
    func arriveWhole(sent: String, expected: String) throws {
      let events = try CursesSuite.events(
        typing: Self.begin + sent + Self.end + "y", until: .key(.character("y")))
      #expect(events == [.pasted(expected), .key(.character("y"))])
    }

    @Test func endWithoutTheirMark() throws {
      let paste = TerminalEvent.pasted("sesuai")
      #expect(try CursesSuite.events(typing: Self.begin + "sesuai", until: paste) == [paste])
    }

    @Test func aStrayEndMarkIsNothing() throws {
      let key = TerminalEvent.key(.character("y"))
      #expect(try CursesSuite.events(typing: Self.end + "y", until: key) == [key])
    }

    @Test func areBounded() {
      var paste = Paste()
      for _ in 0..<(Paste.limit + 10) { paste.append(0xE9) }
      paste.append(0x61)
      #expect(paste.text == String(repeating: "é", count: Paste.limit / 2))
    }
  }
}
