/// What a cell means, never how it looks: the terminal decides that in one place.
public enum Style: Equatable, Sendable, CaseIterable {
  case plain
  case title
  case heading
  case selected
  case muted
  case alert
  case success
  case warning
  case key
}
