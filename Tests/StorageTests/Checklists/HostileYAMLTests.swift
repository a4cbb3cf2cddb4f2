import Testing
import Text

@testable import Storage

/// Files that are meant to exhaust the program are refused before they are walked.
@Suite struct HostileYAMLTests {
  private func lines(_ bytes: [UInt8]) -> [String] {
    let findings = Findings(file: "x.yaml")
    _ = YAMLComposer(findings: findings).root(of: bytes)
    return findings.diagnostics.sorted().map { $0.line(in: Language.english.phrases) }
  }

  private func lines(_ text: String) -> [String] { lines(Array(text.utf8)) }

  /// Walked, it would be 9 to the power of 9 scalars.
  @Test(arguments: ["", "? *a9\n: x\n", "*a9 : x\n", "b: {[*a9]: x}\n"])
  func anAliasBomb(_ fuse: String) {
    var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      bomb += "a\(level): &a\(level) [\(aliases)]\n"
    }
    #expect(
      lines(bomb + fuse) == [
        "x.yaml:1:5: anchors and aliases (& and *) are not read; "
          + "write the content out, or put text in quotes"
      ])
  }

  @Test func keysThatAreNestedInKeys() {
    let list = "[" + String(repeating: "1, ", count: 20_000) + "1]"
    #expect(
      lines(String(repeating: "? ", count: 900) + list)
        == ["x.yaml:1:1: a key must be a plain word; write key: value"])
  }

  @Test(arguments: ["[", "- ", "a: {"], [17, 900, 20_000])
  func depth(_ opening: String, _ levels: Int) {
    let closing = opening == "[" ? "]" : opening == "- " ? "" : "}"
    let said = lines(
      String(repeating: opening, count: levels) + "x" + String(repeating: closing, count: levels))
    #expect(said.count == 1)
    #expect(said.first?.contains("this is nested more than 16 levels deep") == true)
  }

  @Test func sixteenLevelsAreTaken() {
    let text = String(repeating: "[", count: 15) + "x" + String(repeating: "]", count: 15)
    #expect(lines(text) == [])
    #expect(lines("[\(text)]") != [])
  }

  @Test func size() {
    let text = "a: " + String(repeating: "x", count: 1 << 20)
    #expect(
      lines(text) == ["x.yaml:1:1: the file is larger than 1 MiB; divide it into several files"])
  }

  @Test func entries() {
    let list = "- x\n" + String(repeating: "- 1\n", count: 5000)
    #expect(
      lines(list) == [
        "x.yaml:1:1: there are more than 5000 entries; divide them into several files"
      ])
    #expect(lines(String(repeating: "- 1\n", count: 5000)) == [])
  }

  @Test func itemsOverSeveralSections() {
    let section = { (id: String, count: Int) in
      let items = (0..<count).map {
        "{id: \(id)-\($0), text: {id: a, en: a}, answer: {kind: text}, indicator: none}, "
      }
      return "  - {id: \(id), title: {id: a, en: a}, items: [\(items.joined())]}\n"
    }
    var sample = SampleFolder()
    let head = SampleFolder.checklist.prefix { $0 != "-" }
    sample.files["ruang.yaml"] = String(head.dropLast(2)) + section("s1", 5000) + section("s2", 1)
    #expect(
      sample.lines().filter { $0.contains("entries") } == [
        "ruang.yaml:7:45: there are more than 5000 entries; divide them into several files"
      ])
  }

  @Test func bytesThatAreNotUTF8() {
    let refused = "this is not UTF-8; save the file as UTF-8"
    #expect(lines([0x61, 0x3A, 0x0A, 0x62, 0xFF]) == ["x.yaml:2:2: \(refused)"])
    #expect(lines([0xED, 0xA0, 0x80]) == ["x.yaml:1:1: \(refused)"])
    #expect(lines([0xC0, 0x80]) == ["x.yaml:1:1: \(refused)"])
    #expect(lines([0xFF, 0xFE, 0x61, 0x00]) == ["x.yaml:1:1: \(refused)"])
    #expect(lines([0x61, 0xE2, 0x82]) == ["x.yaml:1:2: \(refused)"])
  }

  @Test func nothingAtAll() {
    let empty = "x.yaml:1:1: the file is empty; begin with a key such as id"
    #expect(lines("") == [empty])
    #expect(lines("# nothing\n") == [empty])
    #expect(lines("a: b\rc: d") == ["x.yaml:1:6: the character U+000D is not allowed; remove it"])
  }

  /// libyaml says it of a line that the file does not have.
  @Test func whatIsMissingAtTheEndIsSaidOfTheLastLine() {
    #expect(lines("a: [b:").map { $0.prefix(9) } == ["x.yaml:1:"])
    #expect(lines("id: x\na: [b:").map { $0.prefix(9) } == ["x.yaml:2:"])
    let findings = Findings(file: "x")
    #expect(
      YAMLComposer(findings: findings).root(of: Array("---".utf8))?.spot == Spot(line: 1, column: 4)
    )
  }

  @Test func moreDoubleKeysThanAnyoneMends() {
    let said = lines(String(repeating: "a: 1\n", count: 40))
    #expect(said.count == 16)
    #expect(said.first == "x.yaml:1:1: the key 'a' stands here and again in line 2; keep one")
  }
}
