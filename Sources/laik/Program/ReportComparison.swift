/// A file beside the reports that it could be.
struct ReportComparison {
  private let found: [UInt8]
  /// The one that is the same, else the one with the longest common beginning.
  let nearest: WrittenReport
  private let expected: [UInt8]
  private let common: Int

  /// Nil without any report to compare with.
  init?(_ found: [UInt8], _ reports: [WrittenReport]) {
    let measured = reports.map { report in
      (report: report, common: zip(found, report.text.utf8).prefix { $0 == $1 }.count)
    }
    let same = measured.first { Array($0.report.text.utf8) == found }
    var best = measured.first
    for one in measured where one.common > best?.common ?? 0 { best = one }
    guard let nearest = same ?? best else { return nil }
    self.found = found
    self.nearest = nearest.report
    expected = Array(nearest.report.text.utf8)
    common = nearest.common
  }

  var isSame: Bool {
    found == expected
  }

  /// Of the first line that differs, counted from 1.
  var line: Int {
    found[..<common].count { $0 == UInt8(ascii: "\n") } + 1
  }

  /// What stands on that line around the first byte that differs; nil at the end of the file.
  var excerpts: (expected: String?, found: String?) {
    (excerpt(of: expected), excerpt(of: found))
  }

  private static let before = 24
  private static let after = 48

  private func excerpt(of bytes: [UInt8]) -> String? {
    let start = (bytes[..<common].lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
    guard start < bytes.count else { return nil }
    let end = bytes[common...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    let first = Self.boundary(in: bytes, at: max(start, common - Self.before), from: start)
    let last = Self.boundary(in: bytes, at: min(end, common + Self.after), from: start)
    return (first > start ? "…" : "") + String(decoding: bytes[first..<last], as: UTF8.self)
      + (last < end ? "…" : "")
  }

  /// The place, or one shortly before it on the line, where no character is cut in two.
  private static func boundary(in bytes: [UInt8], at place: Int, from start: Int) -> Int {
    let steps = (0..<4).first { step in
      let index = place - step
      return index <= start || index == bytes.count || bytes[index] & 0xC0 != 0x80
    }
    return place - (steps ?? 0)
  }

  /// The version that the file says it was made by: three numbers after `laik`, near its ends.
  var version: String? {
    let ends = [found.prefix(Self.reach), found.suffix(Self.reach)]
    return ends.lazy.compactMap { bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      return text.firstMatch(of: /laik ([0-9]{1,6}\.[0-9]{1,6}\.[0-9]{1,6})/).map { String($0.1) }
    }.first
  }

  private static let reach = 2048
}

/// A report as this version writes it, with the options that ask for it.
struct WrittenReport {
  let options: String
  let text: String
}
