public import Text

/// Why the settings could not be kept.
public enum SettingsError: Error, Equatable, Sendable {
  /// With the path and the system's error number.
  case cannotWrite(String, Int32)

  /// The path, the fault and its remedy.
  public func line(in phrases: any Phrases) -> String {
    switch self {
    case .cannotWrite(let path, let code):
      "\(path): \(phrases.fileNotWritten(code: Int(code)))"
    }
  }
}
