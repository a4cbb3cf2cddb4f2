import Assessment
import Testing

@testable import laik

/// The hash of a receipt, as people type it.
@Suite struct ReceiptHashTests {
  private let hex = "e7618bbe85c0475cabc462a6b397b74b6f7ac33097316e0fb93c84e881b4d36e"

  @Test func takesItAsItIsPrinted() {
    let printed = """
      1) e7618bbe  2) 85c0475c  3) abc462a6  4) b397b74b
                       5) 6f7ac330  6) 97316e0f  7) b93c84e8  8) 81b4d36e
      """
    #expect(ReceiptHash.read(printed)?.hex == hex)
    #expect(ReceiptHash.read(hex.uppercased())?.hex == hex)
    #expect(
      ReceiptHash.read("E7618BBE-85C0475C-ABC462A6-B397B74B 6f7ac33097316e0f-b93c84e8–81b4d36e")?
        .hex == hex)
  }

  @Test func takesAllOfItOrNothing() {
    for typed in ["", String(hex.dropLast()), "\(hex)0", "g\(hex.dropFirst())", "e7618bbe"] {
      #expect(ReceiptHash.read(typed) == nil)
    }
    #expect(ReceiptHash.digits(of: "1) e7618bbe 2) 85c0").count == 12)
  }
}
