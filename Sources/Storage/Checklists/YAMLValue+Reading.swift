import Assessment
import Text

/// Each gives nil when the value is not what is asked for, and has then said so.
extension YAMLValue {
  /// Free text in NFC, as logs have it.
  func text(_ findings: Findings) -> String? {
    writtenText(findings).map(NormalForm.composed)
  }

  /// As it stands there, such as the path of a file, whose very bytes are its name.
  func writtenText(_ findings: Findings) -> String? {
    switch content {
    case .text(let text):
      guard !text.isBlank else {
        findings.add(FormFault.emptyText, at: spot)
        return nil
      }
      return text
    case .refused:
      return nil
    case .list, .mapping:
      findings.add(FormFault.notText, at: spot)
      return nil
    }
  }

  func list(_ findings: Findings) -> [YAMLValue]? {
    switch content {
    case .list(let values):
      return values
    case .refused:
      return nil
    case .text, .mapping:
      findings.add(FormFault.notList, at: spot)
      return nil
    }
  }

  /// A list with at least one entry.
  func filledList(_ findings: Findings) -> [YAMLValue]? {
    guard let values = list(findings) else { return nil }
    if values.isEmpty { findings.add(FormFault.emptyList, at: spot) }
    return values.isEmpty ? nil : values
  }

  /// `{id: ..., en: ...}`.
  func bilingual(_ findings: Findings) -> Bilingual? {
    switch content {
    case .text, .list:
      findings.add(FormFault.notTranslation, at: spot)
      return nil
    case .mapping, .refused:
      break
    }
    let languages = Language.allCases.map(\.rawValue)
    guard let fields = Fields(self, known: languages, findings) else { return nil }
    let indonesian = fields.translation(.indonesian)
    let english = fields.translation(.english)
    guard let indonesian, let english else { return nil }
    return Bilingual(id: indonesian, en: english)
  }

  /// `[a-z0-9-]{1,64}`.
  func id(_ findings: Findings) -> Located<String>? {
    guard let id = text(findings) else { return nil }
    guard id.isId else {
      findings.add(FormFault.malformedId(id), at: spot)
      return nil
    }
    return Located(value: id, spot: spot)
  }

  func boolean(_ findings: Findings) -> Bool? {
    guard let text = text(findings) else { return nil }
    switch text {
    case "true": return true
    case "false": return false
    default:
      findings.add(FormFault.notBoolean, at: spot)
      return nil
    }
  }

  func decimal(_ findings: Findings) -> ExactDecimal? {
    guard let text = text(findings) else { return nil }
    guard let decimal = ExactDecimal(text) else {
      findings.add(FormFault.notDecimal, at: spot)
      return nil
    }
    return decimal
  }

  func decimal(from low: Int, to high: Int?, _ findings: Findings) -> ExactDecimal? {
    guard let decimal = decimal(findings) else { return nil }
    guard decimal >= ExactDecimal(low), high.map({ decimal <= ExactDecimal($0) }) ?? true else {
      findings.add(FormFault.outside(low: String(low), high: high.map(String.init)), at: spot)
      return nil
    }
    return decimal
  }

  /// Points from 0 to 1: a decimal, or a fraction of whole numbers such as `7/15`.
  func points(_ findings: Findings) -> Fraction? {
    guard let text = text(findings) else { return nil }
    guard let points = Fraction(points: text) else {
      findings.add(FormFault.notPoints, at: spot)
      return nil
    }
    guard points >= .zero, points <= .one else {
      findings.add(FormFault.outside(low: "0", high: "1"), at: spot)
      return nil
    }
    return points
  }

  func positiveDecimal(_ findings: Findings) -> ExactDecimal? {
    guard let decimal = decimal(findings) else { return nil }
    guard decimal > ExactDecimal(0) else {
      findings.add(FormFault.notAboveZero, at: spot)
      return nil
    }
    return decimal
  }

  /// A whole number of at least 1.
  func count(_ findings: Findings) -> Int? {
    guard let text = text(findings) else { return nil }
    guard let decimal = ExactDecimal(text), decimal.scale == 0 else {
      findings.add(FormFault.notInteger, at: spot)
      return nil
    }
    guard decimal.units >= 1 else {
      findings.add(FormFault.outside(low: "1", high: nil), at: spot)
      return nil
    }
    return Int(decimal.units)
  }
}

extension String {
  var isBlank: Bool { allSatisfy(\.isWhitespace) }

  /// Whether the log and file names can carry it as an id.
  var isId: Bool {
    (1...64).contains(utf8.count)
      && utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
      }
  }
}

extension Fraction {
  /// A decimal, or two whole numbers of at most twelve digits with a stroke between them, the second
  /// above 0; nil for anything else.
  fileprivate init?(points text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      guard let decimal = ExactDecimal(text) else { return nil }
      self.init(decimal)
      return
    }
    let wholes = parts.compactMap { ExactDecimal(String($0)) }.filter { $0.scale == 0 }
    guard wholes.count == 2, wholes[1] > ExactDecimal(0) else { return nil }
    self = Fraction(wholes[0]) / Fraction(wholes[1])
  }
}
