public import Assessment
public import Text

/// The page that stays with the city: what was asked and answered in short, and the last hash.
///
/// Whoever keeps it can tell later whether the log is still the one that was signed for.
public struct Receipt {
  private let worksheet: Worksheet
  private let wording: Wording
  private let fingerprint: String?

  private var phrases: any Phrases { wording.phrases }

  /// The fingerprint is of the key that the seal names; nil where it names none.
  public static func document(
    worksheet: Worksheet, fingerprint: String? = nil, phrases: any Phrases
  ) -> ReportDocument {
    let wording = Wording(phrases)
    let receipt = Receipt(worksheet: worksheet, wording: wording, fingerprint: fingerprint)
    return ReportDocument(receipt.blocks)
  }

  private var blocks: [ReportDocument.Block] {
    let head = VisitHeading(worksheet: worksheet, wording: wording)
    let counts = worksheet.counts
    let count = phrases.count(
      ofItems: counts.items, answered: counts.answered, open: counts.open,
      pending: counts.pending)
    let rows = head.who + head.when(fingerprint) + [.init(wording.label(phrases.item), count)]
    let end: [ReportDocument.Block] = [
      .heading(phrases.signatures), .paragraph(phrases.receiptStatement),
      .signatures(head.signatures),
    ]
    return [.title(phrases.visitReceipt)] + head.alerts(damage: nil) + [.rows(rows)]
      + answers + end
  }

  private var answers: [ReportDocument.Block] {
    let lists = worksheet.checklists.flatMap(answers)
    let isPending = worksheet.counts.pending > 0
    return isPending ? lists + [.paragraph(phrases.pendingMark)] : lists
  }

  private func answers(to checklist: Checklist) -> [ReportDocument.Block] {
    let account = ItemAccount(worksheet: worksheet, wording: wording, confidential: [:])
    let reference = worksheet.visit.head.checklists.first { $0.id == checklist.id }
    let name = reference.map(wording.reference) ?? checklist.id
    let cells = checklist.items.map { item in
      let mark = worksheet.reasons(of: item).isEmpty ? "" : "*"
      return ReportDocument.Row(item.id, account.word(of: item) + mark)
    }
    return [.heading("\(checklist.title[phrases.language]) (\(name))"), .grid(cells)]
  }
}
