/// A YAML node as it was written: every scalar is text, whatever YAML would make of it.
///
/// So `no`, `1_000`, `0o7`, `2025-11-06` and `~` stay what they are until a key asks for a number.
struct YAMLValue {
  let spot: Spot
  let content: Content

  enum Content {
    case text(String)
    case list([YAMLValue])
    case mapping([Field])
    /// Something was wrong here and has been said.
    case refused
  }

  /// A key of a mapping, and what it stands for.
  struct Field {
    let key: String
    let spot: Spot
    let value: YAMLValue
  }
}
