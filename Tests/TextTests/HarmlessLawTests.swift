import Testing
import Text

/// What must hold for every Unicode scalar and for any mixture of them.
@Suite struct HarmlessLawTests {
  private static let all = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init)

  @Test func everyScalarIsKeptOrMarked() {
    for scalar in Self.all where scalar != "\t" {
      let text = "a\(scalar)"
      let shown = Harmless.line(text)
      let isKept = shown.unicodeScalars.elementsEqual(text.unicodeScalars)
      let isMarked = shown.utf8.count > 2 && shown.utf8.allSatisfy { (0x20...0x7E).contains($0) }
      guard isKept || isMarked else {
        Issue.record("U+\(String(scalar.value, radix: 16)) became \(shown)")
        return
      }
    }
  }

  @Test func everyTextIsShownTheSameTwice() {
    var generator = SplitMix(state: 2025)
    for _ in 0..<5000 {
      let text = Self.mixture(&generator)
      let once = Harmless.line(text)
      #expect(Harmless.line(once).unicodeScalars.elementsEqual(once.unicodeScalars))
      #expect(Harmless.lines(text).allSatisfy { Harmless.lines($0) == [$0] })
      #expect(!once.unicodeScalars.contains { $0.properties.generalCategory == .control })
    }
  }

  @Test func countsTheMarksItLeavesOut() {
    for count in 0...40 {
      let shown = Harmless.line("e" + String(repeating: "\u{302}", count: count))
      #expect(shown.unicodeScalars.count { $0 == "\u{302}" } == min(count, 4))
      #expect(shown.hasSuffix("<+\(count - 4)>") == (count > 4))
    }
  }

  private static func mixture(_ generator: inout SplitMix) -> String {
    let spice: [Unicode.Scalar] = [
      "\u{1B}", "\r", "\n", "\t", "\u{301}", "\u{302}", "\u{200D}", "\u{202E}", "a", "漢", " ",
    ]
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...12, using: &generator) {
      let pool = Bool.random(using: &generator) ? spice : all
      scalars.append(pool.randomElement(using: &generator) ?? "a")
    }
    return String(scalars)
  }
}

/// The same texts in every run: splitmix64.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
