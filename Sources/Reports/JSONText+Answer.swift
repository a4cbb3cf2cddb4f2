import Assessment

extension JSONText {
  /// An answer as a log writes it: `{"index":{"value":"76","state":"final","date":"2025-01-31"}}`.
  init(_ answer: Answer) {
    let member: Member =
      switch answer {
      case .tick(let tick): .init("tick", .string(tick.rawValue))
      case .grade(let key): .init("grade", .string(key))
      case .number(let value): .init("number", .string(value.text))
      case .ratio(let part, let whole):
        .init("ratio", .members([("part", .string(part.text)), ("whole", .string(whole.text))]))
      case .count(let found): .init("count", .array(found.map { .string($0) }))
      case .sample(let found, let examined):
        .init("sample", .members([("found", .integer(found)), ("of", .integer(examined))]))
      case .date(let date): .init("date", .string(date.text))
      case .text(let text): .init("text", .string(text))
      case .index(let figure): .init("index", Self.figure(figure))
      case .notApplicable(let reason, let text):
        .init(
          "not_applicable",
          .members([("reason", .string(reason)), ("text", text.map { .string($0) })]))
      case .points(let points): .init("points", .string(points.text))
      }
    self = .object([member])
  }

  private static func figure(_ figure: IndexFigure) -> JSONText {
    .members([
      ("value", .string(figure.value.text)), ("state", .string(figure.state.rawValue)),
      ("floor", figure.floor.map { .string($0.text) }),
      ("source", figure.source.map { .string($0) }),
      ("date", figure.date.map { .string($0.text) }),
    ])
  }

  /// An object without the members that have no value.
  private static func members(_ members: [(name: String, value: JSONText?)]) -> JSONText {
    .object(members.compactMap { member in member.value.map { Member(member.name, $0) } })
  }
}
