internal import Assessment
internal import Display
internal import Reports
internal import Text

/// What is not settled before a visit is sealed, group by group; nothing when all is.
struct SealSummary {
  private let worksheet: Worksheet
  private let model: Model

  init(_ worksheet: Worksheet, _ model: Model) {
    self.worksheet = worksheet
    self.model = model
  }

  var lines: [StyledLine] {
    let phrases = model.phrases
    let groups = [
      (phrases.unrecordedNotes, drafts), (phrases.unansweredItems, unanswered),
      (phrases.itemsWithoutEvidence, withoutEvidence),
      (phrases.itemsForTheLead, forTheLead), (phrases.evidenceWithoutFile, withoutFile),
    ]
    let dependent = worksheet.items.count { worksheet.reasons(of: $0) == [.parent] }
    return groups.flatMap { title, lines in
      lines.isEmpty ? [] : [StyledLine(title(lines.count), .heading)] + lines.map { line($0) }
    } + (dependent > 0 ? [StyledLine(phrases.dependentItems(dependent), .heading)] : [])
  }

  private func line(_ text: String) -> StyledLine {
    StyledLine(Wrapping.cut(Harmless.line(text), width: model.size.columns - 4).indented)
  }

  /// Notes that are still drafts; a seal would leave them out for good.
  private var drafts: [String] {
    let drafts = model.visit?.drafts ?? [:]
    return worksheet.items.filter { drafts[$0.id] != nil }.map { name($0) }
  }

  private var unanswered: [String] {
    worksheet.items.filter(worksheet.isToDo).map { name($0) }
  }

  /// Items that are pending for anything but a missing answer, missing evidence or a pending parent.
  private var forTheLead: [String] {
    worksheet.items.compactMap { item in
      let reasons = worksheet.reasons(of: item).filter {
        $0 != .unanswered && $0 != .evidence && $0 != .parent
      }
      guard !reasons.isEmpty else { return nil }
      return "\(name(item)): \(reasons.map { model.wording.word($0) }.joined(separator: ", "))"
    }
  }

  private var withoutEvidence: [String] {
    worksheet.items.filter { worksheet.reasons(of: $0).contains(.evidence) }.map { name($0) }
  }

  /// Evidence that was told or written down, and perhaps a photo that comes later.
  private var withoutFile: [String] {
    worksheet.items.flatMap { item in
      worksheet.visit.record(of: item.id).evidence.filter { $0.value.file == nil }
        .map { name(item, model.wording.line(of: $0.value)) }
    }
  }

  private func name(_ item: Item, _ text: String? = nil) -> String {
    let width = worksheet.items.map(\.id.utf8.count).max() ?? 0
    let id = Wrapping.padded(item.id, to: width)
    return "\(id)  \(text ?? item.text[model.phrases.language])"
  }
}

extension String {
  fileprivate var indented: String { "  " + self }
}
