internal import Assessment
internal import Display
internal import Reports
internal import Text

/// What stands for a sealed visit, and what to do now that it is sealed.
struct ReceiptSummary {
  private let worksheet: Worksheet
  private let model: Model

  init(_ worksheet: Worksheet, _ model: Model) {
    self.worksheet = worksheet
    self.model = model
  }

  var lines: [StyledLine] {
    let phrases = model.phrases
    let visit = worksheet.visit
    let groups = visit.last.hash.groups
    return [fact(phrases.visit, visit.head.visit)]
      + (visit.seal.map { facts(of: $0) } ?? []) + signature
      + [
        StyledLine(""), StyledLine(phrases.lastHash, .heading),
        StyledLine("  \(groups.prefix(4).joined(separator: " "))", .title),
        StyledLine("  \(groups.dropFirst(4).joined(separator: " "))", .title),
        StyledLine(""), StyledLine(phrases.whatToDoNow, .heading),
      ] + steps
  }

  private func facts(of seal: Seal) -> [StyledLine] {
    let phrases = model.phrases
    let counts = phrases.sealCounts(
      items: seal.answered + seal.open, answered: seal.answered, open: seal.open,
      pending: seal.pending)
    return [fact(phrases.seal, counts)]
      + (seal.witness.map { [fact(phrases.witness, $0)] } ?? [])
  }

  private var signature: [StyledLine] {
    let phrases = model.phrases
    guard let visit = model.visit else { return [] }
    switch visit.signature {
    case .signed(let key): return [fact(phrases.signatureLabel, key)]
    case .noKey: return [fact(phrases.signatureLabel, phrases.notSignedWithoutKey)]
    case .failed(let why), .unusable(let why):
      let later = phrases.signLater("\(model.folder)/\(visit.file)")
      return [phrases.notSigned(why: why), later].flatMap {
        StyledLine.wrapped(Harmless.line($0), width: model.size.columns - 2, style: .warning)
      }
    case nil, .ready: return []
    }
  }

  private func fact(_ label: String, _ value: String) -> StyledLine {
    let label = Wrapping.padded(label, to: ItemFace.valueColumn - 1)
    return StyledLine(
      Wrapping.cut(label + Harmless.line(value), width: model.size.columns - 2))
  }

  private var steps: [StyledLine] {
    model.phrases.stepsAfterSeal.enumerated().flatMap { index, step in
      StyledLine.wrapped("\(index + 1). \(step)", width: model.size.columns - 2, indent: 3)
    }
  }
}
