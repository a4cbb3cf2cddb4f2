@testable import Storage

/// What is read of files that come from somebody else.
enum Subject: String, CaseIterable {
  case log
  case score
  case yaml
  case report
  case signature

  /// Reads the bytes, and names each law that does not hold of what came of them.
  func broken(by bytes: [UInt8]) -> [String] {
    var laws = Laws()
    switch self {
    case .log: LogSubject.check(bytes, &laws)
    case .score: ScoreSubject.check(LogReader.read(ForgedLog.bytes(from: bytes)), &laws)
    case .yaml: YAMLSubject.check(bytes, &laws)
    case .report: ReportSubject.check(bytes, &laws)
    case .signature: SignatureSubject.check(bytes, &laws)
    }
    return laws.broken
  }
}
