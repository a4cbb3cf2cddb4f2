import Assessment
import Testing

@testable import Storage

/// Lines that break one rule each, with a chain that is right: the format alone refuses them.
@Suite struct LogGrammarTests {
  private static let at = #""at":"2025-11-06T12:00:00Z""#

  /// The fault of a second line, given without its hash.
  private func fault(_ line: String) -> Damage.Fault? {
    let contents = LogReader.read(Sample.log(lines: [Sample.openLine, line]))
    #expect(contents.damage == nil || contents.damage?.line == 2)
    #expect(contents.entries.count == (contents.damage == nil ? 2 : 1))
    return contents.damage?.fault
  }

  private func fault(kind: String, _ members: String) -> Damage.Fault? {
    fault(#"{"n":1,\#(Self.at),"kind":"\#(kind)"\#(members)"#)
  }

  @Test func theRightLineIsTaken() {
    #expect(fault(kind: "flag", #","item":"a","text":"x""#) == nil)
  }

  @Test(arguments: [
    #"{ "n":1,\#(at),"kind":"void","reason":"""#, #"{"n": 1,\#(at),"kind":"void","reason":"""#,
    #"{"n" :1,\#(at),"kind":"void","reason":"""#, #" {"n":1,\#(at),"kind":"void","reason":"""#,
    "{\"n\":1,\t\(at),\"kind\":\"void\",\"reason\":\"\"",
    #"["n":1,\#(at),"kind":"void","reason":"""#, #"{'n':1,\#(at),"kind":"void","reason":"""#,
    #"{"n":01,\#(at),"kind":"void","reason":"""#, #"{"n":+1,\#(at),"kind":"void","reason":"""#,
    #"{"n":-1,\#(at),"kind":"void","reason":"""#, #"{"n":1.0,\#(at),"kind":"void","reason":"""#,
    #"{"n":1e0,\#(at),"kind":"void","reason":"""#, #"{"n":"1",\#(at),"kind":"void","reason":"""#,
    #"{"n":18446744073709551617,\#(at),"kind":"void","reason":"""#,
    #"{"n":,\#(at),"kind":"void","reason":"""#, #"{"n":1,\#(at),"kind":null,"reason":"""#,
    #"{"n":1,\#(at),"kind":"void","reason":7"#, #"{"n":1,\#(at),"kind":"void","reason":"#,
    #"{"n":1,\#(at),"kind":"void","reason":"x"#,
    #"{"n":1,\#(at),"kind":"void","reason":"","a":NaN"#,
    #"{"n":1,\#(at),"kind":"void","reason":"","a":1.5"#,
    #"{"n":1,\#(at),"kind":"void","reason":"","a":-0"#,
    #"{"n":1,\#(at),"kind":"void","reason":"","a":007"#,
    #"{"n":1,\#(at),"kind":"void","reason":"","a":tru"#,
    #"{"n":1,\#(at),"kind":"void","reason":"","a":True"#,
    #"{"n":1,\#(at),"kind":"void","reason":"","a":[1,]"#,
    #"{"n":1,\#(at),"kind":"void","reason":"","a":[,1]"#,
    #"{"n":1,\#(at),"kind":"void","reason":"","a":{"b":1,}"#,
    #"{"n":1,\#(at),"kind":"void","reason":"","a":{b:1}"#,
    #"{"n":1,\#(at),"kind":"void","reason":"","a":[1}"#,
    #"{"n":1,\#(at),"kind":"void","reason":"","a":"#,
    #"{"n":1,\#(at),"kind":"void","reason":"",,"a":1"#,
    #"{"n":1,\#(at),"kind":"void","reason":"","\u0061":1"#,
    "nonsense", "",
  ])
  func otherSpellingsAreRefused(line: String) {
    #expect([.grammar, .expectedMember("n"), .expectedMember("at")].contains(fault(line)))
  }

  @Test(arguments: [
    #"\/"#, #"\b"#, #"\f"#, #"\r"#, #"\u0041"#, #"\u000a"#, #"\u0009"#, #"\u001F"#, #"\u00e9"#,
    #"\u0022"#, #"\u005c"#, #"\ud83d\ude00"#, #"\U0001"#, #"\u01"#, #"\u0"#, #"\x41"#, #"\'"#,
    "\u{0}", "\u{1}", "\t", "\u{1F}", "\u{7F}",
  ])
  func otherEscapesAreRefused(text: String) {
    #expect(fault(kind: "void", #","reason":"a\#(text)b""#) == .grammar)
    #expect(fault(kind: "void", #","reason":"","a\#(text)":1"#) == .grammar)
  }

  @Test func controlsInTheirOneSpellingAreTaken() {
    #expect(fault(kind: "void", #","reason":"\n\t\"\\\u0000\u000d\u001f\u007f/""#) == nil)
  }

  @Test(
    arguments: [
      [0xFF], [0xC3, 0x28], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80],
      [0xE2, 0x82],
    ] as [[UInt8]])
  func textThatIsNotUTF8IsRefused(bytes: [UInt8]) {
    let start = Array(#"{"n":1,\#(Self.at),"kind":"void","reason":""#.utf8) + bytes
    let first = Sample.log([])
    let previous = LogReader.read(first).entries[0].hash
    let body = start + [UInt8(ascii: "\"")]
    let hash = Digest(ofLine: body[...], after: previous)
    let contents = LogReader.read(first + body + Array(",\"hash\":\"\(hash.hex)\"}\n".utf8))
    #expect(contents.damage?.fault == .notUTF8)
    #expect(contents.damage?.line == 2)
  }

  @Test(arguments: [
    (#"{\#(at),"n":1,"kind":"void","reason":"""#, "n"),
    (#"{"n":1,"kind":"void",\#(at),"reason":"""#, "at"),
    (#"{"n":1,\#(at),"reason":"","kind":"void""#, "kind"),
    (#"{"n":1,"n":1,\#(at),"kind":"void","reason":"""#, "at"),
    (#"{"n":1,\#(at),"kind":"void""#, "reason"),
    (#"{"n":1,\#(at),"kind":"void","x":1,"reason":"""#, "reason"),
    (#"{"n":1,\#(at),"kind":"answer","value":{"tick":"met"},"item":"a""#, "item"),
    (#"{"n":1,\#(at),"kind":"answer","item":"a""#, "value"),
    (#"{"n":1,\#(at),"kind":"answer","item":"a","item":"a","value":{"tick":"met"}"#, "value"),
    (#"{"n":1,\#(at),"kind":"evidence","item":"a","method":"test""#, "strength"),
    (
      #"{"n":1,\#(at),"kind":"evidence","item":"a","method":"test","strength":"told","name":"b""#,
      "sha256"
    ),
    (#"{"n":1,\#(at),"kind":"seal","answered":1,"pending":1"#, "open"),
    (#"{"n":1,\#(at),"kind":"decide","item":"a","place":"b","value":{"tick":"met"}"#, "venue"),
    (#"{"n":1,\#(at),"kind":"decide","value":{"tick":"met"}"#, "item"),
    (#"{"n":1,\#(at),"kind":"retract""#, "entry"),
    (#"{"n":1,\#(at),"kind":"accept","visit":"\#(Sample.visit)","n":4,"head":""#, "entry"),
  ])
  func membersMissingOrBeforeTheirPlaceAreRefused(line: String, member: String) {
    #expect(fault(line) == .expectedMember(member))
  }

  @Test(arguments: [
    (#"{"n":1,\#(at),"kind":"void","reason":"","reason":"""#, "reason"),
    (#"{"n":1,\#(at),"kind":"void","reason":"","n":1"#, "n"),
    (#"{"n":1,\#(at),"kind":"void","reason":"","a":1,"a":2"#, "a"),
    (#"{"n":1,\#(at),"kind":"void","reason":"","a":{"b":1,"b":1}"#, "b"),
    (#"{"n":1,\#(at),"kind":"void","reason":"","hash":"\#(Sample.digest.hex)""#, ""),
    (#"{"n":1,\#(at),"kind":"flag","item":"a","x":1,"text":"b""#, "text"),
    (#"{"n":1,\#(at),"kind":"note","item":"a","text":"b","confidential":"c""#, "confidential"),
    (
      #"{"n":1,\#(at),"kind":"note","item":"a","confidential":"\#(Sample.digest.hex)","text":"b""#,
      "text"
    ),
    (
      #"{"n":1,\#(at),"kind":"evidence","item":"a","method":"test","strength":"told","bytes":1"#,
      "bytes"
    ),
    (
      #"{"n":1,\#(at),"kind":"decide","indicator":"a","value":{"tick":"met"},"reason":"","#
        + #""dissent":[],"item":"a""#, "item"
    ),
    (#"{"n":1,\#(at),"kind":"odd","kind":"odd""#, "kind"),
  ])
  func membersTwiceOrAfterTheirPlaceAreRefused(line: String, member: String) {
    #expect(fault(line) == (member.isEmpty ? .grammar : .misplacedMember(member)))
  }

  @Test(arguments: [
    #"{"tick":"yes"}"#, #"{"tick":"Met"}"#, #"{"number":"1,2"}"#, #"{"number":"01"}"#,
    #"{"number":".5"}"#, #"{"number":"1."}"#, #"{"number":"1e3"}"#, #"{"number":"+1"}"#,
    #"{"number":"1234567890123"}"#, #"{"number":"1.1234567"}"#, #"{"number":""}"#,
    #"{"ratio":{"part":"x","whole":"1"}}"#, #"{"count":["a b"]}"#, #"{"count":["A"]}"#,
    #"{"count":[""]}"#, #"{"date":"2025-02-30"}"#, #"{"date":"2025-2-03"}"#,
    #"{"date":"20250203"}"#, #"{"date":"2025-02-03T00:00:00Z"}"#,
    #"{"index":{"value":"76","state":"maybe"}}"#, #"{"not_applicable":{"reason":"?"}}"#,
    #"{"points":"0.75"}"#, #"{"mood":"met"}"#, "{}",
  ])
  func valuesThatNoAnswerHasAreRefused(value: String) {
    let fault = fault(kind: "answer", #","item":"a","value":\#(value)"#)
    guard case .invalidValue = fault else {
      Issue.record("\(value) gave \(String(describing: fault))")
      return
    }
  }

  @Test(arguments: [
    #"{"tick":"met","x":1}"#, #"{"tick":"met","tick":"met"}"#, #"{"number":11}"#,
    #"{"sample":{"found":4,"of":5,"x":1}}"#, #"{"sample":{"found":-4,"of":5}}"#,
    #"{"count":"ramp"}"#, #""met""#, "null", "[]",
  ])
  func membersThatAValueDoesNotHaveAreRefused(value: String) {
    #expect(fault(kind: "answer", #","item":"a","value":\#(value)"#) == .grammar)
  }

  @Test func aValueLacksNothing() {
    let sample = fault(kind: "answer", #","item":"a","value":{"sample":{"of":5}}"#)
    #expect(sample == .expectedMember("found"))
    let ratio = fault(kind: "answer", #","item":"a","value":{"ratio":{"part":"1"}}"#)
    #expect(ratio == .expectedMember("whole"))
  }

  @Test(arguments: [
    (#"{"n":1,"at":"2025-11-06 12:00:00Z","kind":"void","reason":"""#, "at"),
    (#"{"n":1,"at":"2025-13-06T12:00:00Z","kind":"void","reason":"""#, "at"),
    (#"{"n":1,"at":"2025-11-06T24:00:00Z","kind":"void","reason":"""#, "at"),
    (#"{"n":1,"at":"2025-11-06T12:00:00","kind":"void","reason":"""#, "at"),
    (#"{"n":1,"at":"2025-11-06T12:00:00.5Z","kind":"void","reason":"""#, "at"),
    (#"{"n":1,\#(at),"kind":"flag","item":"A""#, "item"),
    (#"{"n":1,\#(at),"kind":"flag","item":"""#, "item"),
    (#"{"n":1,\#(at),"kind":"flag","item":"../a""#, "item"),
    (#"{"n":1,\#(at),"kind":"flag","item":"\#(String(repeating: "a", count: 65))""#, "item"),
    (#"{"n":1,\#(at),"kind":"note","item":"a","confidential":"AB""#, "confidential"),
    (#"{"n":1,\#(at),"kind":"return","visit":"0123","item":"a""#, "visit"),
    (#"{"n":1,\#(at),"kind":"evidence","item":"a","method":"smell""#, "method"),
    (#"{"n":1,\#(at),"kind":"evidence","item":"a","method":"test","strength":"sure""#, "strength"),
    (#"{"n":1,\#(at),"kind":"verdict","state":"final","date":"soon""#, "date"),
  ])
  func valuesThatNoMemberHasAreRefused(line: String, member: String) {
    #expect(fault(line) == .invalidValue(of: member))
  }

  @Test(arguments: [
    ("note", #""item":"a","text":"""#), ("flag", #""item":"a","text":"""#),
    ("evidence", #""item":"a","method":"test","strength":"told","text":"""#),
    ("return", #""visit":"\#(Sample.visit)","item":"a","text":"""#),
    ("verdict", #""state":"final","text":"""#),
    ("answer", #""item":"a","value":{"not_applicable":{"reason":"b","text":""}}"#),
  ])
  func anEmptyTextIsLeftOut(kind: String, members: String) {
    #expect(fault(kind: kind, ",\(members)") == .invalidValue(of: "text"))
  }

  @Test func nestingHasALimit() {
    #expect(fault(kind: "odd", #","a":[[[]]]"#) == nil)
    #expect(fault(kind: "odd", #","a":[[{}]]"#) == nil)
    #expect(fault(kind: "odd", #","a":[[[[]]]]"#) == .tooDeep)
    #expect(fault(kind: "odd", #","a":{"b":{"c":{"d":{}}}}"#) == .tooDeep)
    #expect(fault(kind: "odd", ",\"a\":" + String(repeating: "[", count: 8000)) == .tooDeep)
  }

  @Test func numbersCountUp() {
    let line = { (n: Int) in #"{"n":\#(n),\#(Self.at),"kind":"void","reason":"""# }
    #expect(fault(line(0)) == .wrongNumber(found: 0, expected: 1))
    #expect(fault(line(2)) == .wrongNumber(found: 2, expected: 1))
  }

  @Test func onlyTheFirstLineOpens() {
    #expect(
      fault(Sample.openLine.replacing("{\"n\":0", with: "{\"n\":1")) == .openedAgain)
    let void = #"{"n":0,\#(Self.at),"kind":"void","reason":"""#
    #expect(LogReader.read(Sample.log(lines: [void])).damage?.fault == .notOpened)
    let newer = Sample.openLine.replacing("laik/1", with: "laik/2")
    let contents = LogReader.read(Sample.log(lines: [newer]))
    #expect(contents.damage?.fault == .unknownFormat("laik/2"))
    let other = Sample.openLine.replacing(#""place":"mpp""#, with: #""place":"""#)
    #expect(LogReader.read(Sample.log(lines: [other])).damage?.fault == .invalidValue(of: "place"))
  }

  @Test(arguments: [
    (#""role":"assessor""#, #""role":"boss""#, "role"),
    (#""place":"mpp""#, #""place":"MPP""#, "place"),
    (#""visit":"0"#, #""visit":"G"#, "visit"), (#""id":"mpp-laktasi""#, #""id":"""#, "id"),
    (
      #"kota-antikorupsi","revision":"2025.1","sha256":""#,
      #"kota-antikorupsi","revision":"2025.1","sha256":"A"#, "sha256"
    ),
    (#""letter":"ST/12/2025""#, #""continues":"yesterday""#, "continues"),
  ])
  func aHeadNamesWhatThereCanBe(old: String, new: String, member: String) {
    let line = Sample.openLine.replacing(old, with: new)
    #expect(line != Sample.openLine)
    let damage = LogReader.read(Sample.log(lines: [line])).damage
    #expect(damage?.fault == .invalidValue(of: member))
  }

  @Test func theHashHasItsOneForm() {
    let good = String(decoding: Sample.log([]), as: UTF8.self)
    for bad in [
      good.replacing("\"}\n", with: "\",\"x\":1}\n"), good.replacing("\"}\n", with: "\"}}\n"),
      good.replacing("\"}\n", with: "\"} \n"), good.replacing("\"}\n", with: "\"\n"),
      good.replacing("\"hash\":\"", with: "\"hash\":\"0"), good.replacing(",\"hash\"", with: ""),
    ] {
      let contents = LogReader.read(Array(bad.utf8))
      #expect(contents.damage?.line == 1, "\(bad)")
      #expect(contents.entries.isEmpty)
    }
  }
}
