import Assessment
import Testing

@Suite("Exact fractions")
struct FractionTests {
  @Test(
    "printed to two decimals, a half goes up",
    arguments: [
      (1, 200, "0.01"), (3, 200, "0.02"), (499, 100_000, "0.00"), (1, 3, "0.33"), (2, 3, "0.67"),
      (1843, 20, "92.15"), (92_145, 1000, "92.15"), (92_144_999, 1_000_000, "92.14"),
      (9_999_499, 100_000, "99.99"), (99_995, 1000, "100.00"), (100, 1, "100.00"),
      (0, 5, "0.00"), (21, 20, "1.05"), (5, 1000, "0.01"),
    ])
  func rounding(numerator: Int, denominator: Int, text: String) {
    #expect(Fraction(numerator, denominator).text == text)
  }

  @Test(
    "below nought the sign is kept, and a rounded nought has none",
    arguments: [(-1, 3, "-0.33"), (-1, 200, "-0.01"), (-1, 1000, "0.00"), (-7, 2, "-3.50")])
  func negative(numerator: Int, denominator: Int, text: String) {
    #expect(Fraction(numerator, denominator).text == text)
    #expect(Fraction(-numerator, -denominator).text == text)
  }

  @Test(
    "printed to as many decimals as are asked for",
    arguments: [
      (108_577, 133_160, 3, "0.815"), (1, 2000, 3, "0.001"), (-1, 2000, 3, "-0.001"),
      (-1, 2001, 3, "0.000"), (1, 1, 3, "1.000"), (1999, 2000, 3, "1.000"), (-7, 4, 1, "-1.8"),
      (1, 30, 4, "0.0333"),
    ])
  func decimals(numerator: Int, denominator: Int, decimals: Int, text: String) {
    #expect(Fraction(numerator, denominator).text(decimals: decimals) == text)
  }

  @Test("a negative denominator is the same number")
  func signOfDenominator() {
    #expect(Fraction(1, -2) == Fraction(-1, 2))
    #expect(Fraction(1, -2) < .zero)
    #expect(Fraction(-3, -4) == Fraction(3, 4))
    #expect(Fraction(2, 4).hashValue == Fraction(1, 2).hashValue)
  }

  @Test(
    "said as it is: a decimal where six places are enough, else a fraction",
    arguments: [
      (1, 4, "0.25"), (3, 1, "3"), (0, 7, "0"), (7, 15, "7/15"), (-1, 2, "-0.5"), (-2, 3, "-2/3"),
      (1, 1_000_000, "0.000001"), (1, 10_000_000, "1/10000000"), (25, 2, "12.5"), (100, 1, "100"),
    ])
  func exact(numerator: Int, denominator: Int, text: String) {
    #expect(Fraction(numerator, denominator).exactText == text)
  }

  @Test("decimals come in without loss")
  func fromDecimals() {
    #expect(Fraction(decimal("21.85")) == Fraction(437, 20))
    #expect(Fraction(decimal("0.1")) + Fraction(decimal("0.2")) == Fraction(decimal("0.3")))
    #expect(Fraction(decimal("-0.000001")) == Fraction(-1, 1_000_000))
  }

  @Test("arithmetic is exact")
  func arithmetic() {
    #expect(Fraction(1, 3) + Fraction(1, 6) == .half)
    #expect(Fraction(1, 3) - Fraction(1, 2) == Fraction(-1, 6))
    #expect(Fraction(2, 3) * Fraction(3, 8) == Fraction(1, 4))
    #expect(Fraction(2, 3) / Fraction(-4, 3) == Fraction(-1, 2))
    var sum = Fraction.zero
    for _ in 1...3 { sum += Fraction(1, 3) }
    #expect(sum == .one)
  }

  @Test("denominators beyond any machine integer stay exact")
  func hugeDenominators() {
    var sum = Fraction.zero
    for denominator in 2...200 {
      sum += Fraction(1, denominator * (denominator - 1))
    }
    #expect(sum == Fraction(199, 200))
    var product = Fraction.one
    for _ in 1...40 { product = product * Fraction(Int.max, Int.max - 1) }
    for _ in 1...40 { product = product / Fraction(Int.max, Int.max - 1) }
    #expect(product == .one)
  }

  @Test("just below a half of a hundredth is not rounded up, however near")
  func justBelow() {
    var tiny = Fraction(1, 1_000_000_000)
    for _ in 1...4 { tiny = tiny * tiny }
    #expect((Fraction(1, 200) - tiny).text == "0.00")
    #expect((Fraction(1, 200) + tiny).text == "0.01")
    #expect(Fraction(1, 200) - tiny < Fraction(1, 200))
  }

  @Test("rounding once is not rounding twice: 92.1449 is 92.14")
  func roundedOnce() {
    #expect(Fraction(decimal("92.1449")).text == "92.14")
    #expect(Fraction(decimal("92.145")).text == "92.15")
  }

  @Test(
    "any number of decimals, as text and as a value",
    arguments: [
      (Fraction(1, 3), 4, "0.3333"), (Fraction(2, 3), 4, "0.6667"), (Fraction(-1, 8), 2, "-0.13"),
      (Fraction(-1, 1000), 2, "0.00"), (Fraction(12), 1, "12.0"),
      (Fraction(1, 20_000), 4, "0.0001"),
    ])
  func decimals(value: Fraction, count: Int, text: String) {
    #expect(value.text(decimals: count) == text)
    #expect(value.rounded(decimals: count) == Fraction(decimal(text)))
  }
}
