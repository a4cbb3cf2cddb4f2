@testable import laik

/// A report beside those that the program makes: two fixed ones, and one from the input behind a
/// zero byte.
enum ReportSubject {
  static func check(_ bytes: [UInt8], _ laws: inout Laws) {
    let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
    let found = Array(parts[0])
    let reports = (texts + parts.dropFirst().map { String(decoding: $0, as: UTF8.self) })
      .enumerated().map { WrittenReport(options: String($0), text: $1) }
    guard let comparison = ReportComparison(found, reports) else {
      return laws.expect(false, "there are reports to compare with")
    }
    let expected = Array(comparison.nearest.text.utf8)
    let common = zip(found, expected).prefix { $0 == $1 }.count
    laws.expect(
      comparison.isSame == reports.contains { Array($0.text.utf8) == found },
      "it is one of the reports, or is told to differ")
    laws.expect(
      comparison.line == found.prefix(common).count { $0 == UInt8(ascii: "\n") } + 1,
      "the first line that differs is named")
    laws.expect(
      reports.allSatisfy { zip(found, $0.text.utf8).prefix { $0 == $1 }.count <= common },
      "the nearest report is named")
    checkExcerpts(of: comparison, isSame: found == expected, &laws)
    checkVersion(of: comparison, &laws)
  }

  private static func checkExcerpts(
    of comparison: ReportComparison, isSame: Bool, _ laws: inout Laws
  ) {
    let excerpts = comparison.excerpts
    for excerpt in [excerpts.expected, excerpts.found].compactMap(\.self) {
      laws.expect(!excerpt.utf8.contains(UInt8(ascii: "\n")), "an excerpt is of one line")
      laws.expect(excerpt.unicodeScalars.count <= 24 + 48 + 5, "an excerpt is short")
    }
    laws.expect(
      isSame || excerpts.expected != nil || excerpts.found != nil, "what differs is shown")
  }

  private static func checkVersion(of comparison: ReportComparison, _ laws: inout Laws) {
    guard let version = comparison.version else { return }
    let parts = version.split(separator: ".", omittingEmptySubsequences: false)
    laws.expect(
      parts.count == 3 && parts.allSatisfy { (1...6).contains($0.utf8.count) && Int($0) != nil },
      "a version is three numbers")
  }

  private static let texts = [
    "Laporan\n\nMal Pelayanan Publik é\nNilai : 92,15\n\nDibuat dengan laik 0.1.0 dari\n",
    "Report\n\nlong \(String(repeating: "é漢", count: 60)) line\nMade by laik 0.1.0 from\n",
  ]
}
