import Testing

@testable import Assessment

@Suite("Coefficients of agreement, against published worked examples")
struct RatingsTests {
  /// A column a rater, a row a unit; a dot is a missing rating, and rows are set apart by blanks.
  private func ratings(_ rows: String) -> Ratings<Character> {
    Ratings(rows.split(whereSeparator: \.isWhitespace).map { $0.filter { $0 != "." }.map(\.self) })
  }

  /// Four observers and 12 units, with missing ratings: nominal 0.743, ordinal 0.815, interval 0.849.
  ///
  /// Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, University of Pennsylvania,
  /// https://repository.upenn.edu/asc_papers/43, sections C and D.
  private var krippendorff: Ratings<Character> {
    ratings("11.1 2232 3333 3333 2222 1234 4444 1121 2222 .555 ..11 .3..")
  }

  @Test("Krippendorff's example: ordinal alpha is 0.815; the unit with one rating is not pairable")
  func ordinal() throws {
    let alpha = try #require(krippendorff.ordinalAlpha)
    #expect(alpha.text(decimals: 3) == "0.815")
    #expect(alpha == Fraction(108_577, 133_160))
    #expect(krippendorff.pairableCount == 11)
  }

  /// Percent agreement and AC1, unweighted, of the data sets of Gwet's handbook.
  ///
  /// Gwet (2014), Handbook of Inter-Rater Reliability, 4th edition; data as in the author's R package
  /// irrCAC 1.0, figures as in the tests of its Python version 0.4 (github.com/afergadis/irrCAC).
  @Test(
    "Gwet's examples with missing ratings: raw agreement and AC1",
    arguments: [
      // cac.raw4raters, page 120: Krippendorff's example, where one unit has a single rating.
      ("11.1 2232 3333 3333 2222 1234 4444 1121 2222 .555 ..11 ..3.", "0.818", "0.775"),
      // cac.raw5obser, page 125.
      (
        "112.2 1101. 2333. .00.0 000.0 000.0 102.1 1.20. 222.2 2111. .100. 0000. 1222. 33223 111.1",
        "0.616", "0.497"
      ),
      // cac.raw.g1g2.
      (
        "aa.a bbcb cccc cccc bbbb abcd dddd aaba bbbb .eee ..aa ..c. bbcb bacb",
        "0.744", "0.685"
      ),
      // cac.raw.gender.
      (
        "aaac aabc aabc aacc abaa baaa bbbb bcbb cccc aaac aabc aabc aacc abaa baaa",
        "0.456", "0.208"
      ),
      // cac.ben.gerry.
      ("ab aa bb bb db cc cc cc ee d. dd ad", "0.727", "0.661"),
    ])
  func chance(rows: String, raw: String, ac1: String) throws {
    let ratings = ratings(rows)
    #expect(try #require(ratings.rawAgreement).text(decimals: 3) == raw)
    #expect(try #require(ratings.ac1).text(decimals: 3) == ac1)
  }

  @Test(
    "Gwet's table of 100 pregnancies by two abstractors: 0.89 and 0.8493305 (cont3x3abstractors)")
  func table() throws {
    let cells = [
      ("ee", 13), ("aa", 20), ("an", 7), ("na", 4), ("nn", 56),
    ]
    let women = cells.flatMap { Array(repeating: $0.0, count: $0.1) }
    let ratings = ratings(women.joined(separator: " "))
    #expect(try #require(ratings.rawAgreement) == Fraction(89, 100))
    #expect(try #require(ratings.ac1).text(decimals: 7) == "0.8493305")
  }

  @Test("without variation alpha is undefined, and AC1 is 1 as its chance agreement is 0")
  func constant() {
    let ratings = ratings("aaa a.a aa.")
    #expect(ratings.ordinalAlpha == nil)
    #expect(ratings.ac1 == .one)
    #expect(ratings.rawAgreement == .one)
  }

  @Test("a category that only a lone rater chose is no variation for alpha")
  func loneCategory() {
    #expect(ratings("aa aa b.").ordinalAlpha == nil)
  }

  @Test("without a pairable unit there is nothing", arguments: ["", "a.. .b. ..c"])
  func nothing(rows: String) {
    let ratings = ratings(rows)
    #expect(ratings.rawAgreement == nil)
    #expect(ratings.ac1 == nil)
    #expect(ratings.ordinalAlpha == nil)
  }

  @Test("raters who never say the same are worse than chance: below 0, down to -1 for AC1")
  func opposed() throws {
    #expect(try #require(ratings("ab ba ab ba").ac1) == Fraction(-1))
    #expect(try #require(ratings("ab ba ab ba").ordinalAlpha) == Fraction(-3, 4))
  }

  @Test("alpha weighs how far apart the ranks are, AC1 does not")
  func order() throws {
    let near = ratings("aa bb cc ab bc")
    let far = ratings("aa bb cc ac bb")
    #expect(try #require(near.ordinalAlpha) > #require(far.ordinalAlpha))
    let one = ratings("aa bb cc dd ab")
    let other = ratings("aa cc bb dd ac")
    #expect(one.ac1 == other.ac1)
    #expect(one.ordinalAlpha != other.ordinalAlpha)
  }
}
