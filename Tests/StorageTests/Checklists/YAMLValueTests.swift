import Testing

@testable import Storage

/// What YAML means, by every way in which people write it.
@Suite struct YAMLValueTests {
  /// The values in one line: texts in angle brackets, `[..]` and `{key=..}`.
  private func shown(_ yaml: String) -> String {
    let findings = Findings(file: "x.yaml")
    let root = YAMLComposer(findings: findings).root(of: Array(yaml.utf8))
    return findings.hasErrors ? "refused" : root.map(shown) ?? "nothing"
  }

  private func shown(_ value: YAMLValue) -> String {
    switch value.content {
    case .text(let text): "<\(text)>"
    case .list(let values): "[\(values.map(shown).joined(separator: " "))]"
    case .mapping(let fields):
      "{\(fields.map { "\($0.key)=\(shown($0.value))" }.joined(separator: " "))}"
    case .refused: "refused"
    }
  }

  static let documents: [(String, String)] = [
    ("a: b", "{a=<b>}"),
    ("a:   b  # remark", "{a=<b>}"),
    ("# remark\n\na: b#c", "{a=<b#c>}"),
    ("---\na: b\n...\n", "{a=<b>}"),
    ("%YAML 1.2\n---\na: b\n", "{a=<b>}"),
    ("a: 'it''s'", "{a=<it's>}"),
    ("a: \"x\\ny \\u00e9 \\\"q\\\"\"", "{a=<x\ny é \"q\">}"),
    ("a: satu\n  dua\n\n  tiga", "{a=<satu dua\ntiga>}"),
    ("a: >\n  satu\n  dua\n\n  tiga\n", "{a=<satu dua\ntiga\n>}"),
    ("a: |-\n  satu\n    dua\n  *tiga &empat !lima\n", "{a=<satu\n  dua\n*tiga &empat !lima>}"),
    ("a: R&D * 5 ! x", "{a=<R&D * 5 ! x>}"),
    ("a: \"&x *x\"", "refused"),
    ("a: \"&x *y\"", "{a=<&x *y>}"),
    ("a: [b, 'c', \"d\"]", "{a=[<b> <c> <d>]}"),
    ("a:\n- b\n- c", "{a=[<b> <c>]}"),
    ("a:\n  - b: c\n    d: e\n  - f", "{a=[{b=<c> d=<e>} <f>]}"),
    ("a: {b: c,\n  d: [e,\n f]}", "{a={b=<c> d=[<e> <f>]}}"),
    ("a:\nb: ''", "{a=<> b=<>}"),
    ("\"a b\": c\n'd': e", "{a b=<c> d=<e>}"),
    ("a: http://x.id:80/y", "{a=<http://x.id:80/y>}"),
    ("- - a\n  - b\n- c", "[[<a> <b>] <c>]"),
    ("a: no\nb: 012\nc: 1.50\nd: .inf\ne: 12:30:45\nf: =", shownWords),
    ("ya: \"a\\\n  b\"", "{ya=<ab>}"),
    ("a: é", "{a=<é>}"),
    ("a: b\na : c", "refused"),
    ("{a: b, a: c}", "refused"),
    ("a: {b: 1}\nc: {b: 1}", "{a={b=<1>} c={b=<1>}}"),
    ("a: b\n c: d", "refused"),
    ("a: b: c", "refused"),
    ("a", "<a>"),
    ("[]", "[]"),
    ("{}", "{}"),
  ]

  private static let shownWords =
    "{a=<no> b=<012> c=<1.50> d=<.inf> e=<12:30:45> f=<=>}"

  @Test(arguments: documents) func document(_ yaml: String, _ expected: String) {
    #expect(shown(yaml) == expected)
  }

  @Test func aTextIsWhereItBegins() throws {
    let yaml = "é: 'x'\nlist:\n  - {a: b}\n  - |\n    text\n"
    let root = try #require(YAMLComposer(findings: Findings(file: "x")).root(of: Array(yaml.utf8)))
    guard case .mapping(let fields) = root.content, case .list(let values) = fields[1].value.content
    else {
      Issue.record("not a mapping with a list")
      return
    }
    #expect(root.spot == Spot(line: 1, column: 1))
    #expect(fields[0].value.spot == Spot(line: 1, column: 4))
    #expect(fields[1].spot == Spot(line: 2, column: 1))
    #expect(values.map(\.spot) == [Spot(line: 3, column: 5), Spot(line: 4, column: 5)])
  }

  /// A key that is renamed to be told must not turn up anywhere.
  @Test func ofDoubleKeysTheLastIsRead() throws {
    let findings = Findings(file: "x")
    let yaml = "a: 1\nb: {a: 2, 'a': 3}\na: 4\n"
    let root = try #require(YAMLComposer(findings: findings).root(of: Array(yaml.utf8)))
    #expect(shown(root) == "{b={a=<3>} a=<4>}")
    #expect(
      findings.diagnostics.sorted().map(\.fault) == [
        .syntax(.keyTwice("a", line: 3)), .syntax(.keyTwice("a", line: 2)),
      ])
  }
}
