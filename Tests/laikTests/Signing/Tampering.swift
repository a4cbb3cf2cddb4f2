import Assessment
import Storage
import Testing

@testable import laik

/// What can be done to a sealed and signed log by whoever has the folder.
enum Tampering: CaseIterable {
  case editedValue, deletedLine, insertedLine, reorderedLines, cutLine, cutSeal, cutLineFeed
  case appendedLine
  case rewritten, rewrittenUnsigned, resealedByStranger, signedByStranger
  case otherVisit, otherSignature, otherPurpose, brokenSignature, removedSignature
  case swappedEvidence, removedEvidence

  func happen(to visit: SignedVisit) throws {
    let lines = visit.lines
    let log = visit.log
    switch self {
    case .editedValue: visit.write(lines.map { $0.replacing("unmet", with: "met") })
    case .deletedLine: visit.write(lines[..<1] + lines[2...])
    case .insertedLine: visit.write(lines[..<2] + [lines[1]] + lines[2...])
    case .reorderedLines: visit.write([lines[0], lines[2], lines[1]] + lines[3...])
    case .cutLine: visit.write(lines[..<2])
    case .cutSeal: visit.write(lines.dropLast())
    case .cutLineFeed: visit.write(Scratch.bytes(of: log).dropLast(), to: log)
    case .appendedLine: visit.write(lines + [lines[1]])
    case .rewritten:
      visit.copy(try visit.rewritten(naming: visit.key(of: visit.own)), to: log)
    case .rewrittenUnsigned:
      visit.copy(try visit.rewritten(naming: nil), to: log)
      visit.remove("\(log).sig")
    case .resealedByStranger:
      visit.copy(try visit.rewritten(naming: visit.key(of: visit.stranger)), to: log)
      try visit.sign(log, by: visit.stranger)
    case .signedByStranger: try visit.sign(log, by: visit.stranger)
    case .otherVisit:
      visit.copy(visit.other, to: log)
      visit.copy("\(visit.other).sig", to: "\(log).sig")
    case .otherSignature: visit.copy("\(visit.other).sig", to: "\(log).sig")
    case .otherPurpose: try visit.sign(log, as: "file", by: visit.own)
    case .brokenSignature:
      visit.write(Scratch.bytes(of: "\(log).sig").dropLast(40), to: "\(log).sig")
    case .removedSignature: visit.remove("\(log).sig")
    case .swappedEvidence, .removedEvidence: try changeEvidence(of: visit)
    }
  }

  private func changeEvidence(of visit: SignedVisit) throws {
    let folder = "\(visit.session.folder.path)/evidence"
    let path = "\(folder)/\(try #require(Scratch.names(in: folder).first))"
    visit.remove(path)
    if self == .swappedEvidence { visit.write(Array("phony".utf8), to: path) }
  }

  /// What `verify` says of it where the lead has put down Sari's key.
  var name: String {
    switch self {
    case .editedValue: "the hash does not follow from the lines before"
    case .deletedLine: "entry 2 stands where entry 1 belongs"
    case .insertedLine: "entry 1 stands where entry 2 belongs"
    case .reorderedLines: "entry 2 stands where entry 1 belongs"
    case .cutLine, .cutSeal: "a signature lies beside it, but the log is not sealed"
    case .appendedLine: "something follows the seal"
    case .cutLineFeed, .rewritten, .otherSignature: "INVALID SIGNATURE"
    case .rewrittenUnsigned, .removedSignature: "not signed, though allowed_signers has a key"
    case .resealedByStranger: "RE-SEALED WITH ANOTHER KEY"
    case .signedByStranger: "signed with another key than the seal names"
    case .otherVisit: "the name of the file is of visit"
    case .otherPurpose: "the signature is for another purpose ('file'"
    case .brokenSignature: "is no signature"
    case .swappedEvidence: "was changed"
    case .removedEvidence: "is not there"
    }
  }

  /// Whether nothing speaks against it where nobody's key is put down.
  var needsSigners: Bool {
    [.rewrittenUnsigned, .resealedByStranger, .removedSignature].contains(self)
  }

  /// Whether the last hash is another one, or gone.
  var changesReceipt: Bool {
    switch self {
    case .cutLineFeed, .appendedLine, .signedByStranger, .otherSignature, .otherPurpose,
      .brokenSignature, .removedSignature, .swappedEvidence, .removedEvidence:
      false
    default: true
    }
  }
}
