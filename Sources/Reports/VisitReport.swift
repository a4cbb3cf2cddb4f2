public import Assessment
public import Text

/// What one visit found, item by item, made to be signed by the assessor and the city.
///
/// It never shows a score: an assessor's page must not anchor the judgement of the others.
public struct VisitReport {
  let worksheet: Worksheet
  let wording: Wording
  let account: ItemAccount

  var visit: Visit { worksheet.visit }
  var phrases: any Phrases { wording.phrases }

  /// The report of a worksheet's visit in the language of `phrases`.
  ///
  /// `confidential` has the texts of confidential notes that are to be printed, by the hash in the
  /// log; all others are counted and left out. `damage` says what is wrong with the log that the
  /// worksheet is the sound beginning of, `alerts` what else a reader must know. `version` is the program's: a report depends on it too.
  public static func document(
    worksheet: Worksheet, confidential: [Digest: String] = [:], damage: String? = nil,
    alerts: [String] = [], phrases: any Phrases, version: String
  ) -> ReportDocument {
    let wording = Wording(phrases)
    let report = VisitReport(
      worksheet: worksheet, wording: wording,
      account: ItemAccount(worksheet: worksheet, wording: wording, confidential: confidential))
    return ReportDocument(report.blocks(damage: damage, alerts: alerts, version: version))
  }

  private func blocks(damage: String?, alerts: [String], version: String) -> [ReportDocument.Block]
  {
    let head = VisitHeading(worksheet: worksheet, wording: wording)
    let opening =
      head.alerts(damage: damage, others: alerts) + [.rows(head.who + head.when() + head.what)]
    let parts = [
      [.title(phrases.visitReport)], opening, summary, critical, pending, checklists, unlisted,
      history, signatures(head), [footer(version)],
    ]
    return Array(parts.joined())
  }

  private func signatures(_ head: VisitHeading) -> [ReportDocument.Block] {
    [.heading(phrases.signatures), .signatures(head.signatures)]
  }

  private func footer(_ version: String) -> ReportDocument.Block {
    .paragraph(
      phrases.madeBy(version: version, entries: visit.entries.count))
  }
}
