internal import Text

/// What a new visit is asked for, in this order, and the button that begins it.
enum NewVisitField: CaseIterable {
  case instrument
  case region
  case period
  case place
  case venue
  case assessor
  case institution
  case letter
  case role
  case begin

  /// Whether it is chosen from a list and cannot be typed.
  var isChoice: Bool {
    self == .instrument || self == .place || self == .role
  }

  var isRequired: Bool {
    self != .letter && self != .begin
  }

  func label(_ phrases: any Phrases) -> String {
    switch self {
    case .instrument: phrases.instrument
    case .region: phrases.region
    case .period: phrases.period
    case .place: phrases.place
    case .venue: phrases.venue
    case .assessor: phrases.assessor
    case .institution: phrases.institution
    case .letter: phrases.letter
    case .role: phrases.role
    case .begin: phrases.beginHint
    }
  }
}
