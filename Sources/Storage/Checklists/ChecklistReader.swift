import Assessment
import Text

/// Reads the file of a checklist, and adds everything that is wrong with it by itself.
struct ChecklistReader {
  private static let keys = [
    "id", "revision", "title", "stage", "note", "sensitive", "sections",
  ]
  private static let maximumItems = 5000

  let findings: Findings
  /// Nil when the instrument could not be read; then nothing is said about what it lacks.
  let terms: InstrumentTerms?
  let isGate: Bool
  /// Whether every item is sensitive.
  var isSensitive = false
  var items: [Located<String>] = []
  var answers: [String: AnswerKind] = [:]
  var links: [ItemLink] = []
  var fed: Set<String> = []

  /// Nil when not even the keys could be read.
  static func read(
    _ bytes: [UInt8], terms: InstrumentTerms?, findings: Findings
  ) -> ChecklistReading? {
    guard let root = YAMLComposer(findings: findings).root(of: bytes),
      let fields = Fields(root, known: keys, findings)
    else { return nil }
    let id = fields.required("id")?.id(findings)
    let isGate = id != nil && id?.value == terms?.gate
    var reader = ChecklistReader(findings: findings, terms: terms, isGate: isGate)
    let checklist = reader.checklist(id: id?.value, fields)
    return ChecklistReading(
      checklist: findings.hasErrors ? nil : checklist, id: id, items: reader.items,
      fed: reader.fed)
  }

  private mutating func checklist(id: String?, _ fields: Fields) -> Checklist? {
    let revision = fields.required("revision")?.text(findings)
    let title = fields.required("title")?.bilingual(findings)
    let stage = fields.required("stage")?.word(of: Stage.self, .stage, findings)
    let note = fields.optional("note")?.bilingual(findings)
    isSensitive = fields.optional("sensitive")?.boolean(findings) ?? false
    let sections = sections(fields)
    ItemLinkRule(items: items.map(\.value), answers: answers, findings: findings).check(links)
    guard let id, let revision, let title, let stage else { return nil }
    return Checklist(
      id: id, revision: revision, title: title, stage: stage, note: note, sections: sections)
  }

  private mutating func sections(_ fields: Fields) -> [Section] {
    let values = fields.required("sections")?.filledList(findings) ?? []
    var sectionIds = IdRegister()
    var itemIds = IdRegister()
    var sections: [Section] = []
    for value in values {
      guard let fields = Fields(value, known: ["id", "title", "items"], findings) else { continue }
      let id = fields.required("id")?.id(findings)
      if let id { sectionIds.declare(id, as: .section, findings) }
      let title = fields.required("title")?.bilingual(findings)
      let items = items(fields, &itemIds)
      guard let id, let title else { continue }
      sections.append(Section(id: id.value, title: title, items: items))
    }
    return sections
  }

  private mutating func items(_ fields: Fields, _ ids: inout IdRegister) -> [Item] {
    var items: [Item] = []
    for value in fields.required("items")?.filledList(findings) ?? [] {
      if self.items.count == Self.maximumItems {
        findings.add(SyntaxFault.tooManyEntries(limit: Self.maximumItems), at: value.spot)
        break
      }
      if let item = item(value, &ids) { items.append(item) }
    }
    return items
  }
}
