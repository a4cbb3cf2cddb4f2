import Display
import Testing

extension CursesSuite {
  @Suite(.serialized) struct Keys {
    @Test(arguments: [
      ("y", Key.character("y")), ("é", .character("é")), ("漢", .character("漢")),
      ("😀", .character("😀")), (" ", .character(" ")), ("\r", .enter), ("\n", .enter),
      ("\t", .tab), ("\u{1B}[Z", .backTab), ("\u{7F}", .backspace), ("\u{8}", .backspace),
      ("\u{1B}", .escape), ("\u{3}", .control("c")), ("\u{4}", .control("d")),
      ("\u{1}", .control("a")), ("\u{1B}[A", .up), ("\u{1B}OA", .up), ("\u{1B}[B", .down),
      ("\u{1B}OB", .down), ("\u{1B}[C", .right), ("\u{1B}[D", .left), ("\u{1B}[H", .home),
      ("\u{1B}OH", .home), ("\u{1B}[1~", .home), ("\u{1B}[F", .end), ("\u{1B}[4~", .end),
      ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[3~", .delete),
      ("\u{1B}OP", .function(1)), ("\u{1B}[24~", .function(12)),
    ])
    func areDecoded(typed: String, key: Key) throws {
      #expect(try CursesSuite.events(typing: typed, until: .key(key)) == [.key(key)])
    }

    /// What no key of ours sends must not leave a tail that looks like answers.
    @Test(arguments: [
      "\u{1B}[I", "\u{1B}[O", "\u{1B}[5n", "\u{1B}[12;5R", "\u{1B}[?1;2c", "\u{1B}[>0;276;0c",
      "\u{1B}[<0;10;5M", "\u{1B}[<0;10;5m", "\u{1B}[Mabc", "\u{1B}[M !!", "\u{1B}[1;5A",
      "\u{1B}[1;2P", "\u{1B}[27;5;121~", "\u{1B}[121;5u", "\u{1B}[99~", "\u{1B}Ox", "\u{1B}[25~",
      "\u{1B}]11;rgb:0000/0000/0000\u{7}", "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\",
      "\u{1B}P1$r0m\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}y", "\u{1B}t", "\u{0}", "\u{1C}",
    ])
    func otherSequencesAreSwallowedWhole(sequence: String) throws {
      let events = try CursesSuite.events(
        typing: sequence + "x" + sequence + sequence + "z", until: .key(.character("z")))
      #expect(events == [.key(.character("x")), .key(.character("z"))])
    }

    @Test func badBytesAreDroppedAlone() throws {
      let line = try PseudoTerminal()
      try CursesSuite.withTerminal(line) { terminal in
        line.send([0xFF, 0x61, 0xC3, 0x28, 0x80, 0xC0, 0xAF, 0xED, 0xA0, 0x80, 0xE2, 0x82, 0x62])
        line.send([0xE0, 0x80, 0xAF, 0xF0, 0x80, 0x80, 0xAF, 0xF4, 0x90, 0x80, 0x80, 0x63])
        let events = (0..<4).map { _ in terminal.nextEvent(timeoutMilliseconds: 5000) }
        #expect(events == ["a", "(", "b", "c"].map { .key(.character($0)) })
      }
    }

    @Test func escapeBeforeAnotherKeyIsAKeyOfItsOwn() throws {
      #expect(
        try CursesSuite.events(typing: "\u{1B}\u{1B}[A", until: .key(.up))
          == [.key(.escape), .key(.up)])
      #expect(
        try CursesSuite.events(typing: "\u{1B}\u{1B}\u{1B}[Bq", until: .key(.character("q")))
          == [.key(.escape), .key(.escape), .key(.down), .key(.character("q"))])
    }
  }
}
