/// The text of a file that holds nothing but visible characters, spaces and line ends.
///
/// What libyaml would refuse without a place, or count as a line that no editor counts, is refused
/// here with its line and column.
struct SourceText {
  private var scalars: [Unicode.Scalar]
  /// Where each line begins in `scalars`.
  private let lineStarts: [Int]

  /// Nil when a fault was added.
  init?(_ bytes: [UInt8], findings: Findings) {
    var scanner = SourceScanner(findings: findings)
    guard scanner.scan(bytes) else { return nil }
    scalars = scanner.scalars
    lineStarts = scanner.lineStarts
  }

  var text: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.count + scalars.count / 8)
    for scalar in scalars {
      if scalar.isASCII {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        bytes += UTF8.encode(scalar).map(Array.init) ?? []
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Nil behind the end of the text.
  subscript(spot: Spot) -> Unicode.Scalar? {
    index(of: spot).map { scalars[$0] }
  }

  mutating func replace(at spot: Spot, with scalar: Unicode.Scalar) {
    if let index = index(of: spot) { scalars[index] = scalar }
  }

  private func index(of spot: Spot) -> Int? {
    guard lineStarts.indices.contains(spot.line - 1) else { return nil }
    let index = lineStarts[spot.line - 1] + spot.column - 1
    return scalars.indices.contains(index) ? index : nil
  }

  /// The spot, or the end of the text where libyaml counts a line more than there is.
  func within(_ spot: Spot) -> Spot {
    guard spot.line > lineStarts.count else { return spot }
    return Spot(line: lineStarts.count, column: scalars.count - (lineStarts.last ?? 0) + 1)
  }

  /// The scalars of each line, its end included.
  var lines: [ArraySlice<Unicode.Scalar>] {
    zip(lineStarts, lineStarts.dropFirst() + [scalars.count]).map { scalars[$0..<$1] }
  }
}

extension Unicode.Scalar {
  /// Whether libyaml takes it as part of an anchor's name.
  var isInName: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-": true
    default: false
    }
  }

  /// Controls, separators and noncharacters that no text of a file may hold; the line feed is not one.
  var isRefused: Bool {
    switch value {
    case 0x0A: false
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
