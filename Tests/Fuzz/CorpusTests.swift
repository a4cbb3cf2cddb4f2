import Assessment
import Testing

@testable import Storage

/// Every input of the fixed corpus keeps the laws that the fuzzer checks of any input.
@Suite struct CorpusTests {
  @Test(arguments: Subject.allCases)
  func keepsTheLaws(subject: Subject) throws {
    let inputs = try Self.inputs(of: subject)
    #expect(inputs.count >= 6)
    for (name, bytes) in inputs {
      #expect(subject.broken(by: bytes) == [], "\(subject.rawValue)/\(name)")
    }
  }

  /// Names of samples say what becomes of them, so that a reader which refuses everything is seen.
  @Test func holdsSoundLogsAsWell() throws {
    let sound = try Self.inputs(of: .log).filter { LogReader.read($0.bytes).damage == nil }
    #expect(sound.count { $0.name.hasSuffix(".jsonl") } == 8)
    let kinds = sound.flatMap { LogReader.read($0.bytes).entries.map(\.event.kind) }
    #expect(Set(kinds).count >= 14)
  }

  private static func inputs(of subject: Subject) throws -> [(name: String, bytes: [UInt8])] {
    let folder = #filePath.dropLast("CorpusTests.swift".count) + "Corpus/\(subject.rawValue)"
    return try FileSystem.names(in: String(folder)).map { name in
      (name, try OpenFile(reading: "\(folder)/\(name)").contents(limit: 1 << 20))
    }
  }
}
