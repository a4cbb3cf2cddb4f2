internal import Assessment

/// The name of a log's file: plain ASCII, from what a person would look for.
enum LogName {
  /// Bytes that the name of a region, place or assessor can have in it.
  static let partLimit = 32

  /// `<date>-<region>-<place>-<assessor>-<short id>.jsonl`.
  static func of(_ head: VisitHead, at: Timestamp) -> String {
    let parts = [head.region, head.place, head.assessor].map(slug)
    let id = String(decoding: head.visit.utf8.prefix(8), as: UTF8.self)
    return ([at.localDate.text] + parts + [slug(id)]).joined(separator: "-") + ".jsonl"
  }

  /// Lower-case letters and digits without their marks, all else as single hyphens; never empty.
  static func slug(_ text: String) -> String {
    var slug: [UInt8] = []
    for scalar in NormalForm.decomposed(text).lowercased().unicodeScalars {
      guard slug.count < partLimit else { break }
      switch scalar {
      case "a"..."z", "0"..."9": slug.append(UInt8(truncatingIfNeeded: scalar.value))
      case _ where scalar.properties.canonicalCombiningClass != .notReordered: continue
      default: if let last = slug.last, last != hyphen { slug.append(hyphen) }
      }
    }
    while slug.last == hyphen { slug.removeLast() }
    return slug.isEmpty ? "x" : String(decoding: slug, as: UTF8.self)
  }

  /// The parts of a name of that form that may be the short id of its visit; nil for any other name.
  static func ids(in name: String) -> [String]? {
    let name = name.lowercased()
    guard name.hasSuffix(".jsonl") else { return nil }
    let parts = name.dropLast(".jsonl".count).split(separator: "-").map(String.init)
    let isDated = zip(parts, [4, 2, 2]).allSatisfy { part, count in
      part.utf8.count == count && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    guard parts.count > 3, isDated else { return nil }
    let ids = parts.dropFirst(3).filter {
      $0.utf8.count == 8 && $0.utf8.allSatisfy { "0123456789abcdef".utf8.contains($0) }
    }
    return ids.isEmpty ? nil : ids
  }

  private static let hyphen = UInt8(ascii: "-")
}
