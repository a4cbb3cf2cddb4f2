import Assessment

/// What came of a checklist's file.
struct ChecklistReading: Sendable {
  /// Nil when the file has errors.
  var checklist: Checklist?
  var id: Located<String>?
  var items: [Located<String>]
  /// The indicators that its items feed.
  var fed: Set<String>
}
