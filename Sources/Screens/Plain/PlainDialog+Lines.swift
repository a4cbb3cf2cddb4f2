import Assessment
import Reports
import Text

extension PlainDialog {
  /// Who is where, and how far the visit is.
  public var greeting: [String] {
    let head = worksheet.visit.head
    let progress = VisitProgress(worksheet)
    return [
      "laik: \(head.region), \(head.venue), \(head.assessor) (\(head.institution))",
      phrases.plainProgress(
        progress.answered, of: progress.items, pending: progress.waiting),
      phrases.plainHelpHint,
    ]
  }

  /// Place in the visit, id, text, and what can be typed: `1 asi-01 Ruang laktasi ... [y/t/b/p/c/?]`.
  func question(_ item: Item) -> String {
    let place = (worksheet.items.firstIndex { $0.id == item.id } ?? 0) + 1
    let asked = worksheet.visit.questions(on: item.id).map { phrases.plainQuestion($0.text) + " " }
    let reminder = item.isSensitive ? phrases.plainSensitive : ""
    let text = "\(item.text[phrases.language]) \(asked.joined())\(reminder)"
    return "\(place) \(item.id) \(text)[\(choices(for: item))] "
  }

  private func choices(for item: Item) -> String {
    let absent = item.problem(with: .tick(.unmet)) == nil ? ["t"] : []
    let kind: [String] =
      switch item.answer {
      case .tick(let partial): partial ? ["y", "s", "t"] : ["y", "t"]
      case .grade(let levels): levels.map { LevelKeys(levels).name(of: $0) } + absent
      case .number(let rule):
        [rule.unit.map { $0[phrases.language] } ?? phrases.plainNumber] + absent
      case .ratio: [phrases.plainRatio] + absent
      case .count(let options, _): [phrases.plainCount(options.count)] + absent
      case .sample(let most, _): [phrases.plainSample(most)] + absent
      case .date: [phrases.plainDate] + absent
      case .text: [phrases.plainText] + absent
      case .index(let min, let max, _):
        [phrases.plainIndex(phrases.decimal(min.text), phrases.decimal(max.text))] + absent
      }
    let notApplicable = item.notApplicable.isEmpty ? [] : ["b"]
    return (kind + notApplicable + ["p", "c", "?"]).joined(separator: "/")
  }

  func acknowledgement(of entry: Entry) -> String {
    guard let id = entry.event.item, let item = worksheet.item(id) else {
      return phrases.plainRecorded(entry.n, "", "")
    }
    let wording = Wording(phrases)
    let what: String =
      switch entry.event {
      case .answer(_, let answer): wording.answer(answer, to: item, in: worksheet.instrument)
      case .note: phrases.note
      case .flag: phrases.leftToLead
      case .evidence(_, let evidence):
        "\(phrases.evidence) \(evidence.file?.storedName ?? evidence.text ?? "")"
      default: ""
      }
    return phrases.plainRecorded(entry.n, id, what) + noteHint(after: entry, of: item)
  }

  /// Says how to add a note where the checklist wants one after such an outcome.
  private func noteHint(after entry: Entry, of item: Item) -> String {
    guard case .answer(_, let answer) = entry.event,
      let tick = item.outcome(of: answer, on: worksheet.visit.date).tick,
      item.noteWhen.contains(tick)
    else { return "" }
    return " " + phrases.plainNoteHint
  }

  /// The item's help, legal basis and evidence, then what can be typed.
  var help: [String] {
    guard let item else { return phrases.plainKeys }
    let wording = Wording(phrases)
    let basis = [item.basis, item.confidence.map { "(\($0.rawValue))" }].compactMap(\.self)
    let evidence = item.evidence.map(wording.word).joined(separator: ", ")
    let details = [
      item.help.map { $0[phrases.language] },
      wording.threshold(of: item).map { "\(phrases.threshold): \($0)" },
      basis.isEmpty ? nil : "\(phrases.basis): \(basis.joined(separator: " "))",
      evidence.isEmpty ? nil : "\(phrases.evidence): \(evidence)",
    ]
    return details.compactMap(\.self) + options(of: item) + phrases.plainKeys
  }

  private func options(of item: Item) -> [String] {
    switch item.answer {
    case .grade(let levels):
      levels.map { "  \(LevelKeys(levels).name(of: $0)) \($0.text[phrases.language])" }
    case .count(let options, _):
      options.enumerated().map { "  \($0.offset + 1) \($0.element.text[phrases.language])" }
    default: []
    }
  }

  /// Every section with its progress.
  var overview: [String] {
    worksheet.checklists.flatMap(\.sections).map { section in
      let counts = worksheet.counts(of: section.items)
      return "  \(section.title[phrases.language]): \(counts.answered)/\(counts.items)"
    }
  }
}
