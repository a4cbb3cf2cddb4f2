/// Why there is no key to sign with.
public enum KeyFault: Error, Equatable, Sendable {
  case unreadable(FolderFault)
  /// The file is no public key.
  case noKey(String)
  /// A key that laik could not verify with; its file and kind.
  case otherKind(String, String)
}
