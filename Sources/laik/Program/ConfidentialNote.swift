import Assessment
import Storage

/// A confidential note as a log names it.
struct ConfidentialNote {
  /// The number of its entry.
  let entry: Int
  let item: String
  let digest: Digest

  /// In the order of the log, also those that were taken back.
  static func all(of contents: LogContents) -> [ConfidentialNote] {
    contents.entries.compactMap { entry in
      guard case .note(let item, .confidential(let digest)) = entry.event else { return nil }
      return ConfidentialNote(entry: entry.n, item: item, digest: digest)
    }
  }
}
