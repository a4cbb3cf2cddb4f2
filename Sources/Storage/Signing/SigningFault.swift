/// Why a signature could not be kept.
public enum SigningFault: Error, Equatable, Sendable {
  case folder(FolderFault)
  /// What came is no signature of the log by the key that was meant.
  case notRight
}
