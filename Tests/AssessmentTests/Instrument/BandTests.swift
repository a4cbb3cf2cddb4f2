import Assessment
import Testing

@Suite("Bands")
struct BandTests {
  private static func limit(_ text: String, _ isIncluded: Bool) -> Band.Limit {
    Band.Limit(decimal(text), isIncluded: isIncluded)
  }

  /// The values of 11.99, 12, 15, 20 and 20.01 that a band contains.
  private static func contained(_ lower: Band.Limit?, _ upper: Band.Limit?) -> [String] {
    let band = Band(lower: lower, upper: upper, points: .one)
    return ["11.99", "12", "15", "20", "20.01"].filter { band.contains(Fraction(decimal($0))) }
  }

  @Test("at_least includes its end, above does not")
  func lowerEnds() {
    #expect(Self.contained(Self.limit("12", true), nil) == ["12", "15", "20", "20.01"])
    #expect(Self.contained(Self.limit("12", false), nil) == ["15", "20", "20.01"])
  }

  @Test("at_most includes its end, below does not")
  func upperEnds() {
    #expect(Self.contained(nil, Self.limit("20", true)) == ["11.99", "12", "15", "20"])
    #expect(Self.contained(nil, Self.limit("20", false)) == ["11.99", "12", "15"])
  }

  @Test("both ends hold together, each by its own word")
  func bothEnds() {
    #expect(Self.contained(Self.limit("12", true), Self.limit("20", true)) == ["12", "15", "20"])
    #expect(Self.contained(Self.limit("12", false), Self.limit("20", false)) == ["15"])
    #expect(Self.contained(Self.limit("12", true), Self.limit("20", false)) == ["12", "15"])
    #expect(Self.contained(Self.limit("12", false), Self.limit("20", true)) == ["15", "20"])
  }

  @Test("a band without a limit fits all; one of a single value fits only that")
  func extremes() {
    #expect(Self.contained(nil, nil).count == 5)
    #expect(Self.contained(Self.limit("15.0", true), Self.limit("15", true)) == ["15"])
    #expect(Self.contained(Self.limit("15", true), Self.limit("15", false)).isEmpty)
  }

  @Test("a third is compared as a third, not as 33.33")
  func exactThird() {
    let band = Band(lower: Self.limit("33.333333", false), points: .one)
    #expect(band.contains(Fraction(100, 3)))
    #expect(!band.contains(Fraction(33_333_333, 1_000_000)))
  }
}
