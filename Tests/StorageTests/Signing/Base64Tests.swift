import Testing

@testable import Storage

@Suite struct Base64Tests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func theVectorsOfTheStandardGoBothWays(plain: String, text: String) {
    #expect(Base64.encode(plain.utf8) == text)
    #expect(Base64.decode(Array(text.utf8)) == Array(plain.utf8))
    #expect(Base64.withoutPadding(plain.utf8) == text.filter { $0 != "=" })
  }

  @Test func everyByteComesBack() {
    for count in 250...256 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
      #expect(Base64.decode(Array(Base64.encode(bytes).utf8)) == bytes)
    }
  }

  /// Missing padding, too much of it, padding inside, bits that no byte has, other alphabets.
  @Test(arguments: [
    "Z", "Zg", "Zg=", "Zg===", "=", "====", "A===", "Zg==Zg==", "Z=g=", "Zh==", "Zm9=", "Zm-v",
    "Zm9v\n", " Zm9v", "Zm9\u{E9}", "Zm\u{0}v",
  ])
  func anythingElseIsRefused(text: String) {
    #expect(Base64.decode(Array(text.utf8)) == nil)
  }
}
