/// A line typed at the foot of the visit: a search, or the id of an item to go to.
struct VisitPrompt: Equatable, Sendable {
  var purpose: Purpose
  var line = LineEditor()
  /// The item that was looked at before; Esc goes back to it.
  var origin: Int

  enum Purpose: Equatable, Sendable {
    case search
    case goTo
  }

  init(purpose: Purpose, origin: Int) {
    self.purpose = purpose
    self.origin = origin
  }
}
