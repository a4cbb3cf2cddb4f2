internal import Display

extension Key {
  /// 0 to 9; nil for every other key.
  var digit: Int? {
    guard case .character(let character) = self, character.isASCII else { return nil }
    return character.wholeNumberValue
  }
}
