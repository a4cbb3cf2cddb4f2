import Assessment
import Glibc
import Testing

@testable import Storage

@Suite struct LogLineTests {
  @Test(arguments: Sample.events)
  func whatIsWrittenIsReadAgain(event: Event) throws {
    let contents = LogReader.read(Sample.log([event]))
    #expect(contents.damage == nil)
    #expect(contents.tail == .none)
    try #require(contents.entries.count == 2)
    #expect(contents.entries[1].event == event)
    #expect(contents.entries[1].at == Sample.noon)
    #expect(contents.entries[1].unknownMembers == [])
  }

  @Test(arguments: [Sample.head, Sample.lead])
  func theFirstLineIsReadAgain(head: VisitHead) {
    let contents = LogReader.read(Sample.log([], head: head))
    #expect(contents.entries.map(\.event) == [.open(head)])
    #expect(contents.visit?.head == head)
  }

  @Test func whatIsReadIsWrittenWithTheSameBytes() {
    let bytes = Sample.log(Sample.events.dropLast(1))
    let contents = LogReader.read(bytes)
    #expect(contents.entries.count == Sample.events.count)
    var previous = Digest.zero
    var again: [UInt8] = []
    for entry in contents.entries {
      let line = LogLine.encode(entry.event, n: entry.n, at: entry.at, previous: previous)
      again += line.bytes
      previous = line.hash
    }
    #expect(String(decoding: again, as: UTF8.self) == String(decoding: bytes, as: UTF8.self))
  }

  /// The rule of the format as a few lines of shell, with nothing of the program.
  @Test func aShellChecksTheChain() throws {
    let scratch = ScratchFolder()
    let log = try scratch.write(Sample.log(Sample.events.dropLast(1)), to: "log")
    let script = #"""
      previous=$(printf '%064d' 0)
      while IFS= read -r line; do
        body=${line%,\"hash\":*}
        hash=$(printf '%s%s' "$previous" "$body" | sha256sum | cut -c1-64)
        [ "$line" = "$body,\"hash\":\"$hash\"}" ] || { echo "not whole"; exit 1; }
        previous=$hash
      done
      echo whole
      """#
    #expect(try run("sh -c '\(script.replacing("'", with: "'\\''"))' < \(log)") == "whole\n")
    let other = try scratch.write(Array("{\"n\":0,\"hash\":\"\"}\n".utf8), to: "other")
    #expect(
      try run("sh -c '\(script.replacing("'", with: "'\\''"))' < \(other)") == "not whole\n")
  }

  private func run(_ command: String) throws -> String {
    let stream = unsafe try #require(unsafe popen(command, "r"))
    defer { unsafe pclose(stream) }
    var output: [UInt8] = []
    while case let byte = unsafe getc(stream), byte != EOF {
      output.append(UInt8(truncatingIfNeeded: byte))
    }
    return String(decoding: output, as: UTF8.self)
  }

  @Test func textsAreEscapedInOneWay() {
    let text = "\"\\\n\t\r\u{0}\u{B}\u{1F}\u{7F}/é\u{85}\u{2028}"
    let line = LogLine.encode(.void(reason: text), n: 1, at: Sample.noon, previous: .zero)
    let spelling =
      #"{"n":1,"at":"2025-11-06T12:00:00+07:00","kind":"void","reason":"#
      + #""\"\\\n\t\u000d\u0000\u000b\u001f\u007f/é"# + "\u{85}\u{2028}\",\"hash\":\""
    #expect(String(decoding: line.bytes, as: UTF8.self).hasPrefix(spelling))
  }
}
