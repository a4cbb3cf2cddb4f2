/// The program in English.
public struct English: Phrases {
  public let language = Language.english

  public init() {}

  /// `1 item`, `2 items`.
  func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    "\(count) \(count == 1 ? one : many ?? one + "s")"
  }
}
