import Assessment
import Text

extension ItemAccount {
  private var phrases: any Phrases { wording.phrases }

  /// What the lead asked of it when the visit before was returned, or an earlier period left open.
  func questions(_ item: String) -> [ReportDocument.Row] {
    worksheet.visit.questions(on: item).map { row(phrases.question, text: $0.text) }
  }

  func flags(_ record: ItemRecord) -> [ReportDocument.Row] {
    record.flags.map { flag in
      let text = flag.value ?? phrases.leftToLead
      return row(phrases.forLead, text: "[\(time(flag.at))] \(text)")
    }
  }

  /// All live notes with their time; confidential ones are counted unless their text was handed in.
  func notes(_ record: ItemRecord) -> [ReportDocument.Row] {
    let notes = record.notes.compactMap { note -> ReportDocument.Row? in
      switch note.value {
      case .text(let text): return row(phrases.note, text: "[\(time(note.at))] \(text)")
      case .confidential(let digest):
        guard let text = confidential[digest] else { return nil }
        return row(
          phrases.note, text: "[\(time(note.at)), \(phrases.confidential)] \(text)")
      }
    }
    let hidden = hiddenNotes(of: record)
    return hidden == 0 ? notes : notes + [row(phrases.note, phrases.unprintedNotes(hidden))]
  }

  func evidence(_ record: ItemRecord) -> [ReportDocument.Row] {
    record.evidence.map { row(phrases.evidence, "[\(time($0.at))] \(wording.words($0.value))") }
  }

  /// The legal basis and how sure it is; what is assumed says so.
  func grounds(_ item: Item) -> [ReportDocument.Row] {
    let confidence = item.confidence.map { confidence in
      let assumed = confidence == .c ? ", \(phrases.unverified)" : ""
      return "\(phrases.confidence) \(confidence.rawValue)\(assumed)"
    }
    let parts = [item.basis, confidence].compactMap(\.self)
    return parts.isEmpty ? [] : [row(phrases.basis, text: parts.joined(separator: "; "))]
  }

  private func time(_ time: Timestamp) -> String {
    wording.time(time, on: worksheet.visit.date)
  }
}
