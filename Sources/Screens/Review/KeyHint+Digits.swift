internal import Display

extension KeyHint {
  /// The digits from `first` on that choose one of several, none beyond 9; empty where there is nothing
  /// to choose.
  static func digits(_ first: Int, _ last: Int, _ text: String) -> [KeyHint] {
    let last = min(last, 9)
    guard first <= last else { return [] }
    let keys = (first...last).map { Key.character(Character(String($0))) }
    return [KeyHint(keys, span: first == last ? "\(first)" : "\(first)-\(last)", text)]
  }
}
