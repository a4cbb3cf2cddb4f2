public import Assessment
public import Text

/// All that was ever said of an item or an indicator, entry by entry, with what became of each.
public enum HistoryReport {
  /// Of an indicator there is no item to read answers by.
  public static func document(
    _ entries: [HistoryEntry], of item: Item?, in instrument: Instrument, phrases: any Phrases
  ) -> ReportDocument {
    let wording = Wording(phrases)
    let listed = entries.enumerated().map { index, entry in
      ReportDocument.ListedItem(
        "\(index + 1)", wording.said(entry, of: item, in: instrument),
        rows: [
          .init(
            wording.label(phrases.by), "\(wording.name(entry.by)), \(wording.word(entry.role))"),
          wording.entry(entry.source),
        ] + wording.fate(of: entry))
    }
    let text = item.map { [ReportDocument.Block.paragraph($0.text[phrases.language])] } ?? []
    return ReportDocument(
      text + (listed.isEmpty ? [.paragraph(phrases.nothingSaidYet)] : [.items(listed)]))
  }
}

extension Wording {
  /// `jawaban: sesuai`, `putusan: tidak sesuai; alasan: ...`.
  fileprivate func said(
    _ entry: HistoryEntry, of item: Item?, in instrument: Instrument
  ) -> String {
    switch entry.event {
    case .answer(_, let answer):
      "\(phrases.answer): \(words(answer, item, instrument))"
    case .note(_, .text(let text)): "\(phrases.note): \(text)"
    case .note(_, .confidential): "[\(phrases.confidentialNote)]"
    case .flag(_, let text): "\(phrases.forLead): \(text ?? phrases.leftToLead)"
    case .evidence(_, let evidence): "\(phrases.evidence): \(words(evidence))"
    case .decide(let decision): said(decision, item, instrument)
    case .giveBack(let question): "\(phrases.returned): \(question.text)"
    case .unknown(let kind, _): kind
    case .open, .retract, .recover, .void, .seal, .accept, .verdict: ""
    }
  }

  private func said(
    _ decision: Decision, _ item: Item?, _ instrument: Instrument
  ) -> String {
    let dissent = decision.dissent.joined(separator: ", ")
    return [
      "\(phrases.decision): \(words(decision.value, item, instrument))",
      "\(phrases.reason): \(decision.reason)",
      dissent.isEmpty ? nil : "\(phrases.dissent): \(dissent)",
    ].compactMap(\.self).joined(separator: "; ")
  }

  private func words(_ answer: Answer, _ item: Item?, _ instrument: Instrument) -> String {
    item.map { self.answer(answer, to: $0, in: instrument) } ?? self.answer(answer)
  }

  /// That it was taken back, and when, or that it does not count.
  fileprivate func fate(of entry: HistoryEntry) -> [ReportDocument.Row] {
    let retracted = entry.retracted.map {
      ReportDocument.Row(label(phrases.takenBack), brief($0))
    }
    let uncounted =
      entry.isCounted ? nil : ReportDocument.Row(label(phrases.logTrust), phrases.untilAccepted)
    return [retracted, uncounted].compactMap(\.self)
  }
}
