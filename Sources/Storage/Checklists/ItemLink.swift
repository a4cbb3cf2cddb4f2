/// That an item depends on another one of its checklist, by `follows` or `applies_when`.
struct ItemLink: Sendable {
  /// Nil when the item has no id of its own.
  let child: String?
  let parent: Located<String>
  /// The answers that fulfil `applies_when`.
  var answers: [Located<String>] = []
}
