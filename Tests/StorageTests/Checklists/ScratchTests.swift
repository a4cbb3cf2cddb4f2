import Testing
import Text
@testable import Storage
@Suite struct ScratchTests {
  func time(_ name: String, _ yaml: String) {
    let clock = ContinuousClock()
    let f = Findings(file: "x")
    var r: YAMLValue?
    let t = clock.measure { r = YAMLComposer(findings: f).root(of: Array(yaml.utf8)) }
    print("TIME", name, yaml.utf8.count, t, r == nil, f.diagnostics.prefix(2).map { $0.line(in: Language.english.phrases) })
  }
  @Test func bombs() {
    var bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n"
    for i in 1...9 { bomb += "a\(i): &a\(i) [" + Array(repeating: "*a\(i-1)", count: 9).joined(separator: ",") + "]\n" }
    time("bomb", bomb)
    time("bomb key", bomb + "? *a9\n: x\n")
    time("bomb key2", bomb + "*a9 : x\n")
    time("nested flow", String(repeating: "[", count: 100_000))
    time("nested flow closed", String(repeating: "[", count: 900) + String(repeating: "]", count: 900))
    let list = "[" + Array(repeating: "1", count: 200_000).joined(separator: ",") + "]"
    time("complex keys", String(repeating: "{", count: 300) + "? \(list) : 1" + String(repeating: "}: 1 }", count: 299) + "}")
    time("block nested", (0..<500).map { String(repeating: " ", count: $0) + "a:\n" }.joined())
    time("block ?", String(repeating: "? ", count: 900) + list)
    time("block 16 ?", String(repeating: "? ", count: 16) + list)
    time("flow ?", (0..<300).map { _ in "{a: {? " }.joined() + list + (0..<300).map { _ in ": 1}}" }.joined())
    time("lines ?", (0..<300).map { String(repeating: " ", count: $0) + "?\n" }.joined() + String(repeating: " ", count: 301) + list)
    time("big text", "a: \"" + String(repeating: "x", count: 1_000_000) + "\"")
    time("big list", list)
    time("many dup", (0..<40).map { _ in "a: 1\n" }.joined())
    time("many keys", (0..<100_000).map { "k\($0): 1\n" }.joined().prefix(1_000_000).description)
  }
}
