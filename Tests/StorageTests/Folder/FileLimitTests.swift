import Assessment
import Glibc
import Testing
import Text

@testable import Storage

/// Whatever is named instead of a file that laik reads is refused at once, without reading it.
@Suite struct FileLimitTests {
  private let scratch = ScratchFolder()

  /// Only the size is claimed: nothing of it is on the medium.
  private func sparse(_ bytes: Int) throws -> String {
    let path = try scratch.write([], to: "sparse")
    try OpenFile(path, O_WRONLY).truncate(to: bytes)
    return path
  }

  private func refusals(of path: String) -> [IOFault?] {
    let fault = { (body: () throws -> Void) -> IOFault? in
      do { try body() } catch let fault as LogFault {
        if case .unreadable(let cause) = fault.problem { return cause }
      } catch let fault as FolderFault {
        return fault.problem
      } catch {}
      return nil
    }
    return [
      fault { _ = try LogFile.read(path: path) }, fault { _ = try TextFile.bytes(of: path) },
      fault { _ = try LogWriter.open(path: path, at: Sample.noon) },
    ]
  }

  @Test func devicesPipesAndFoldersAreNoFiles() throws {
    let pipe = scratch.path + "/pipe"
    #expect(unsafe mkfifo(pipe, 0o600) == 0)
    for path in ["/dev/zero", "/dev/tty", pipe, scratch.path] {
      for fault in refusals(of: path) {
        #expect([.wrongKind, .other(ENXIO)].contains(fault), "\(path)")
      }
      guard case .failure = SourceFile(at: path).content else {
        Issue.record("\(path) was read")
        continue
      }
      #expect(throws: EvidenceFault(path: path, .unreadable(.wrongKind))) {
        _ = try scratch.folder.addEvidence(from: path)
      }
    }
  }

  @Test func aTerabyteOfNothingIsRefusedByItsSize() throws {
    let path = try sparse(1 << 40)
    for fault in refusals(of: path) {
      #expect(fault == .tooLarge(bytes: 1 << 40, limit: LogFile.limit))
    }
    #expect(throws: EvidenceFault(path: path, .tooLarge(bytes: 1 << 40))) {
      _ = try scratch.folder.addEvidence(from: path)
    }
    guard case .failure(.tooLarge(mebibytes: 1)) = SourceFile(at: path).content else {
      Issue.record("a terabyte of YAML was read")
      return
    }
    #expect(scratch.names(in: "evidence") == [])
  }

  /// At the limit it is read, one byte beyond it is not.
  @Test(arguments: [LogFile.limit, TextFile.limit])
  func theLimitIsTheLastSizeThatIsRead(limit: Int) throws {
    #expect(try TextFile.bytes(of: sparse(limit)).count == limit)
    let beyond = try sparse(limit + 1)
    #expect(refusals(of: beyond).allSatisfy { $0 == .tooLarge(bytes: limit + 1, limit: limit) })
  }

  @Test func theLargestEvidenceIsOneGibibyte() throws {
    let path = try sparse(AssessmentFolder.evidenceLimit + 1)
    let fault = EvidenceFault(path: path, .tooLarge(bytes: AssessmentFolder.evidenceLimit + 1))
    #expect(throws: fault) { _ = try scratch.folder.addEvidence(from: path) }
    #expect(fault.message(Language.english.phrases).contains("1"))
  }

  @Test func aFileOfYAMLHasOneMebibyte() throws {
    guard case .success = SourceFile(at: try sparse(1 << 20)).content,
      case .failure(.tooLarge) = SourceFile(at: try sparse(1 << 20 + 1)).content
    else {
      Issue.record("the limit is not where it is said to be")
      return
    }
  }

  @Test func aMillionEmptyLinesAreRefusedAtTheFirst() {
    let lines = [UInt8](repeating: 0x0A, count: 1 << 20 + 1)
    #expect(LogReader.read(lines).damage == Damage(line: 1, offset: 0, fault: .notOpened))
    let findings = Findings(file: "x")
    #expect(YAMLComposer(findings: findings).root(of: lines) == nil)
    #expect(findings.diagnostics.map(\.fault) == [.file(.tooLarge(mebibytes: 1))])
  }
}
