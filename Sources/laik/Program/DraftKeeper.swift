import Screens

/// Decides when a text that is being typed is written to its draft: never more than a second late.
struct DraftKeeper {
  private static let limit = 900

  private(set) var unsaved: Draft?
  private var last: Draft?
  /// When the first letter that is not saved was typed, in milliseconds.
  private var since = 0

  /// Takes in the text as it is now; true when it has waited long enough.
  mutating func isDue(_ draft: Draft?, at milliseconds: Int) -> Bool {
    guard let draft else {
      unsaved = nil
      last = nil
      return false
    }
    guard draft != last else {
      unsaved = nil
      return false
    }
    if unsaved == nil { since = milliseconds }
    unsaved = draft
    return milliseconds - since >= Self.limit
  }

  mutating func saved() {
    last = unsaved
    unsaved = nil
  }

  /// What could not be saved is tried again after the same wait, and at the end.
  mutating func failed(at milliseconds: Int) {
    since = milliseconds
  }

  /// How long the loop may wait for a key; nil when there is nothing to save.
  func patience(at milliseconds: Int) -> Int? {
    unsaved.map { _ in max(0, Self.limit - (milliseconds - since)) }
  }
}
