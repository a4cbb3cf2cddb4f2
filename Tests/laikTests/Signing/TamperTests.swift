import Assessment
import Glibc
import Storage
import Testing

@testable import laik

/// The table of README: what is named, by what it is named, and what is not.
@Suite(.enabled(if: SignedVisit.isPossible, "there is no ssh-keygen"))
struct TamperTests {
  private let visit: SignedVisit

  init() throws {
    visit = try SignedVisit()
  }

  @Test func nothingIsWrongWithWhatNobodyTouched() throws {
    #expect(try visit.verify().status == 0)
    try visit.know(("sari@bpkp", visit.own))
    let run = try visit.verify("--receipt", visit.receipt())
    #expect(run.status == 0 && run.errors == "")
    #expect(run.lines.count { $0.contains(": signed by sari@bpkp (SHA256:") } == 2)
    #expect(run.output.hasSuffix("it has the last hash that holds in \(visit.log).\n"))
  }

  @Test(arguments: Tampering.allCases)
  func itIsNamed(tampering: Tampering) throws {
    let receipt = try visit.receipt()
    try tampering.happen(to: visit)
    try visit.know(("sari@bpkp", visit.own))
    let run = try visit.verify("--receipt", receipt)
    #expect(run.status == 1)
    #expect(run.lines.contains { $0.hasPrefix(visit.log) && $0.contains(tampering.name) })
    #expect(run.output.contains("THE RECEIPT FITS NO LOG") == tampering.changesReceipt)
  }

  /// And by the receipt, if the log is another one.
  @Test(arguments: Tampering.allCases)
  func withoutKnownKeysSomeOfItPasses(tampering: Tampering) throws {
    try tampering.happen(to: visit)
    let run = try visit.verify()
    #expect(run.status == (tampering.needsSigners ? 0 : 1))
    #expect(run.output.contains(tampering.name) != tampering.needsSigners)
  }

  @Test func aCutAtAnyLineEndIsNamed() throws {
    let lines = visit.lines
    for count in 1..<lines.count {
      visit.write(lines[..<count])
      let check = LogCheck.check(path: visit.log, folder: visit.session.folder)
      #expect(check.findings.contains(.signing(.notSealed)) && check.isNegative)
    }
    visit.write([])
    #expect(LogCheck.check(path: visit.log, folder: visit.session.folder).isNegative)
  }

  @Test func aColleaguesKeyIsNamed() throws {
    try visit.know(("sari@bpkp", visit.own), ("budi@kpk", visit.stranger))
    try visit.sign(visit.log, by: visit.stranger)
    let run = try visit.verify()
    #expect(run.status == 1)
    #expect(run.output.contains("signed by budi@kpk, but the visit names sari@bpkp."))
  }

  @Test func anotherKeyUnderTheSameNameIsNamed() throws {
    try visit.know(("sari@bpkp", visit.stranger))
    let run = try visit.verify()
    #expect(run.status == 1)
    #expect(run.lines.count { $0.contains("RE-SEALED WITH ANOTHER KEY") } == 2)
  }

  /// What README says cannot be told from the folder alone: who writes the log anew and puts down a
  /// key of their own, or takes a log away, is found out by the receipt only.
  @Test func whoAlsoChangesTheKnownKeysIsFoundOutByTheReceiptOnly() throws {
    let receipt = try visit.receipt()
    try Tampering.resealedByStranger.happen(to: visit)
    visit.remove(visit.other)
    visit.remove("\(visit.other).sig")
    try visit.know(("sari@bpkp", visit.stranger))
    #expect(try visit.verify().status == 0)
    let run = try visit.verify("--receipt", receipt)
    #expect(run.status == 1 && run.output.contains("THE RECEIPT FITS NO LOG"))
  }

  @Test func aLogThatWasTakenAwayIsFoundOutByTheReceiptOnly() throws {
    let receipt = try visit.receipt()
    visit.remove(visit.log)
    visit.remove("\(visit.log).sig")
    #expect(try visit.verify().status == 0)
    #expect(try visit.verify("--receipt", receipt).status == 1)
  }

  @Test func whoeverTakesTheLineOutOfTheKnownKeysMakesItAnUnknownOne() throws {
    try visit.know(("budi@kpk", visit.stranger))
    let run = try visit.verify()
    #expect(run.status == 0)
    #expect(run.lines.count { $0.contains("with a key that nobody is known by") } == 2)
  }
}
