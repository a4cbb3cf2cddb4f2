internal import Assessment
internal import Text

extension AnswerForm {
  /// The form of an item, filled with the answer it has so far.
  init(_ item: Item, answer: Answer?, _ phrases: any Phrases) {
    switch (item.answer, answer) {
    case (.index, .index(let figure)):
      self.init(Self.fields(of: figure, phrases), state: figure.state)
    case (.index, _): self.init(Self.fields(of: nil, phrases), state: .provisional)
    default: self.init(Self.fields(of: item.answer, answer, phrases))
    }
  }

  private static func fields(
    of kind: AnswerKind, _ answer: Answer?, _ phrases: any Phrases
  ) -> [FormField] {
    switch (kind, answer) {
    case (.number, .number(let value)): [field(.number, value, phrases)]
    case (.ratio, .ratio(let part, let whole)):
      [field(.part, part, phrases), field(.whole, whole, phrases)]
    case (.sample, .sample(let found, let examined)):
      [FormField(.found, String(found)), FormField(.examined, String(examined))]
    case (.date, .date(let date)): [FormField(.day, date.text)]
    case (.text, .text(let text)): [FormField(.text, text)]
    case (.ratio, _): [FormField(.part), FormField(.whole)]
    case (.sample, _): [FormField(.found), FormField(.examined)]
    case (.date, _): [FormField(.day)]
    case (.number, _): [FormField(.number)]
    default: [FormField(.text)]
    }
  }

  private static func fields(of figure: IndexFigure?, _ phrases: any Phrases) -> [FormField] {
    [
      field(.number, figure?.value, phrases),
      field(.floor, isOptional: true, figure?.floor, phrases),
      FormField(.source, isOptional: true, figure?.source ?? ""),
      FormField(.day, isOptional: true, figure?.date?.text ?? ""),
    ]
  }

  private static func field(
    _ role: FormField.Role, isOptional: Bool = false, _ value: ExactDecimal?,
    _ phrases: any Phrases
  ) -> FormField {
    guard let value else { return FormField(role, isOptional: isOptional) }
    return FormField(role, isOptional: isOptional, value, phrases.decimal(value.text))
  }
}
