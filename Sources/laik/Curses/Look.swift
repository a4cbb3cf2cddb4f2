internal import CCurses
internal import Display

/// How a style looks on the screen: attributes that carry the meaning alone, and a colour that only helps.
struct Look: Equatable {
  enum Color: Int16, CaseIterable {
    case red = 1
    case green = 2
    case yellow = 3
    case cyan = 6
  }

  var attributes = 0
  var color: Color?
}

extension Style {
  var look: Look {
    switch self {
    case .plain: Look()
    case .title: Look(attributes: CC_BOLD)
    case .heading: Look(attributes: CC_BOLD, color: .cyan)
    case .selected: Look(attributes: CC_REVERSE)
    case .muted: Look(attributes: CC_DIM)
    case .alert: Look(attributes: CC_BOLD, color: .red)
    case .success: Look(color: .green)
    case .warning: Look(attributes: CC_UNDERLINE, color: .yellow)
    case .key: Look(attributes: CC_BOLD)
    }
  }
}
