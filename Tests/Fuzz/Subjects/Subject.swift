/// What is read of files that come from somebody else.
enum Subject: String, CaseIterable {
  case log
  case yaml
  case report

  /// Reads the bytes, and names each law that does not hold of what came of them.
  func broken(by bytes: [UInt8]) -> [String] {
    var laws = Laws()
    switch self {
    case .log: LogSubject.check(bytes, &laws)
    case .yaml: YAMLSubject.check(bytes, &laws)
    case .report: ReportSubject.check(bytes, &laws)
    }
    return laws.broken
  }
}
