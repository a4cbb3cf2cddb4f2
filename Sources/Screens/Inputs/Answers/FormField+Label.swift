internal import Text

extension FormField.Role {
  func label(_ phrases: any Phrases) -> String {
    switch self {
    case .number: phrases.numberLabel
    case .part: phrases.partLabel
    case .whole: phrases.wholeLabel
    case .found: phrases.foundLabel
    case .examined: phrases.examinedLabel
    case .day: phrases.date
    case .text: phrases.textLabel
    case .floor: phrases.floorLabel
    case .source: phrases.sourceLabel
    }
  }
}
