/// Decodes UTF-8 scalar by scalar and notes where lines begin and what is refused.
struct SourceScanner {
  let findings: Findings
  private(set) var scalars: [Unicode.Scalar] = []
  private(set) var lineStarts = [0]
  private var lineHasFault = false

  init(findings: Findings) {
    self.findings = findings
  }

  /// Whether nothing was refused; one fault a line is enough.
  mutating func scan(_ bytes: [UInt8]) -> Bool {
    scalars.reserveCapacity(bytes.count)
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var isSound = true
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar):
        isSound = take(scalar) && isSound
      case .emptyInput:
        guard endsPlainly() else {
          findings.add(FileFault.character("\r"), at: nextSpot)
          return false
        }
        return isSound
      case .error:
        findings.add(FileFault.notUTF8, at: nextSpot)
        return false
      }
    }
  }

  private var nextSpot: Spot {
    Spot(line: lineStarts.count, column: scalars.count - (lineStarts.last ?? 0) + 1)
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    let isSound = endsPlainly(before: scalar) && (scalar == "\r" || !scalar.isRefused)
    if !isSound, !lineHasFault {
      lineHasFault = true
      findings.add(fault(of: scalar), at: nextSpot)
    }
    scalars.append(scalar)
    if scalar == "\n" {
      lineStarts.append(scalars.count)
      lineHasFault = false
    }
    return isSound
  }

  /// A carriage return is only taken as part of a line end.
  private func endsPlainly(before next: Unicode.Scalar? = nil) -> Bool {
    scalars.last != "\r" || next == "\n"
  }

  private func fault(of scalar: Unicode.Scalar) -> FileFault {
    if !endsPlainly(before: scalar) { return .character("\r") }
    if scalar == "\u{FEFF}", scalars.isEmpty { return .byteOrderMark }
    return scalar == "\t" ? .tab : .character(scalar)
  }
}
