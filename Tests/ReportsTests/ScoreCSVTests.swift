import Assessment
import Testing
import Text

@testable import Reports

@Suite struct ScoreCSVTests {
  @Test func `One row a level, the total first`() {
    Golden.expect(ScoreCSV.text([ScoreFixture.score], language: .indonesian), "score.id.csv")
    Golden.expect(ScoreCSV.text([ScoreFixture.hostile], language: .english), "score-hostile.en.csv")
  }

  @Test func `Every row has a cell for every heading`() {
    let rows = ScoreCSV.text([ScoreFixture.score], language: .english).split(separator: "\r\n")
    #expect(rows.count == 7)
    for row in rows { #expect(row.count { $0 == "," } == 15) }
  }

  @Test func `Each component says of its own weights whose they are`() {
    let rows = ScoreCSV.text([ScoreFixture.score], language: .english).split(separator: "\r\n")
    let weights = rows.dropFirst().map { $0.split(separator: ",")[4] }
    #expect(weights == ["assumed", "official", "official", "official", "assumed", "assumed"])
  }

  @Test(arguments: [
    ("polos", "polos"), ("", ""), ("a,b", "\"a,b\""), ("a;b", "\"a;b\""),
    ("\"x\"", "\"\"\"x\"\"\""), (" tepi", "\" tepi\""), ("=1+1", "'=1+1"), ("+62", "'+62"),
    ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("  =1", "'  =1"), ("＝1", "'＝1"),
    ("\t=1", "'    =1"), ("\r=1", "'^M=1"), ("\n=1", "'^J=1"), ("a\nb", "a^Jb"),
    ("\"\u{301}", "\"\"\"\u{301}\""), ("a=b", "a=b"),
  ])
  func `Cells are quoted, and never a formula`(text: String, cell: String) {
    #expect(
      CSVText.text([[text, "x"]]).unicodeScalars.elementsEqual((cell + ",x\r\n").unicodeScalars))
  }
}
