import Assessment

/// The hash of a receipt, as a person types it in again.
enum ReceiptHash {
  /// Groups may have their numbers before them (`1) e7618bbe`); case, blanks and dashes mean nothing.
  ///
  /// - Returns: nil unless all 64 digits are there and nothing else.
  static func read(_ typed: String) -> Digest? {
    Digest(hex: digits(of: typed))
  }

  /// What is left of it when the numbers of groups, blanks and dashes are gone.
  static func digits(of typed: String) -> String {
    let typed = Array(typed.lowercased())
    var digits = ""
    for (index, character) in typed.enumerated() {
      let isNumber = index + 1 < typed.count && typed[index + 1] == ")" && character.isNumber
      let isBetween = character.isWhitespace || "-–—)".contains(character)
      if !isNumber, !isBetween { digits.append(character) }
    }
    return digits
  }
}
