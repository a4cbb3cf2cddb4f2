import Assessment
import Testing
import Text

@testable import Storage

/// A log that a later version wrote into: what this one does not know is kept, hashed and reported.
@Suite struct NewerFormatTests {
  private let scratch = ScratchFolder()
  private static let log = Sample.log(lines: [
    Sample.openLine + #","device":"tablet""#,
    #"{"n":1,"at":"2025-11-06T12:00:00Z","kind":"weather","item":"asi-02","sky":["clear"]"#,
    #"{"n":2,"at":"2025-11-06T12:00:00Z","kind":"flag","item":"asi-02","mood":"good""#,
  ])

  @Test func goingOnLeavesItWhereItStands() throws {
    let path = try scratch.write(Self.log, to: "x.jsonl")
    let (writer, visit, recovered) = try LogWriter.open(path: path, at: Sample.noon)
    #expect(recovered == nil)
    #expect(visit.entries.count == 3)
    try writer.append(.retract(entry: 2), at: Sample.noon)
    let bytes = try scratch.bytes(of: "x.jsonl")
    #expect(bytes.starts(with: Self.log))
    #expect(LogReader.read(bytes).damage == nil)
    #expect(LogReader.read(bytes).entries.count == 4)
  }

  @Test(arguments: [
    ("tablet", "Tablet", 1), ("weather", "Weather", 2), ("clear", "Clear", 2), ("good", "Good", 3),
  ])
  func aChangeInItIsSeen(old: String, new: String, line: Int) {
    let altered = String(decoding: Self.log, as: UTF8.self).replacing(old, with: new)
    let damage = LogReader.read(Array(altered.utf8)).damage
    #expect(damage?.fault == .wrongHash)
    #expect(damage?.line == line)
  }

  @Test func verifyingNamesItAndFindsNothingWrong() throws {
    let path = try scratch.write(Self.log, to: "x.jsonl")
    let check = LogCheck.check(path: path, folder: scratch.folder)
    let remarks = check.findings.filter { $0.severity == .remark }
    #expect(
      remarks == [
        .unknownMembers(n: 0, ["device"]), .unknownKind(n: 1, "weather"),
        .unknownMembers(n: 1, ["sky"]), .unknownMembers(n: 2, ["mood"]),
      ])
    #expect(!check.isNegative)
    for (remark, words) in zip(remarks, ["device", "weather", "sky", "mood"]) {
      for language in Language.allCases {
        #expect(remark.message(at: "x.jsonl", language.phrases).contains(words))
      }
    }
  }
}
