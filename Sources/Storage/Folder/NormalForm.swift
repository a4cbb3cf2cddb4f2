internal import Foundation

/// Unicode normal forms; the one file that needs Foundation, as the standard library has none.
enum NormalForm {
  /// NFC, which all free text is brought into on the way in.
  static func composed(_ text: String) -> String {
    text.utf8.allSatisfy { $0 < 0x80 } ? text : text.precomposedStringWithCanonicalMapping
  }

  /// NFKD: letters apart from their marks, ligatures and wide forms as plain letters.
  static func decomposed(_ text: String) -> String {
    text.decomposedStringWithCompatibilityMapping
  }
}
