internal import Assessment
internal import Display

/// The fields of an answer that is typed, and what they come to.
struct AnswerForm: Equatable, Sendable {
  private(set) var fields: [FormField]
  private(set) var activeIndex = 0
  /// Only of an outside figure.
  private(set) var state: IndexFigure.State?

  init(_ fields: [FormField], state: IndexFigure.State? = nil) {
    self.fields = fields
    self.state = state
  }

  /// The field that is typed in; there is always one.
  var active: FormField {
    get { fields[activeIndex] }
    set { fields[activeIndex] = newValue }
  }

  var isEmpty: Bool { fields.allSatisfy(\.isEmpty) }
  var isAtLast: Bool { activeIndex == fields.count - 1 }

  /// Goes to the next field, or back to the one before, round the ends.
  mutating func move(by step: Int) {
    activeIndex = (activeIndex + step + fields.count) % fields.count
  }

  mutating func activate(_ role: FormField.Role?) {
    activeIndex = fields.firstIndex { $0.role == role } ?? activeIndex
  }

  mutating func toggleState() {
    state = state.map { $0 == .final ? .provisional : .final }
  }

  func field(_ role: FormField.Role) -> FormField? {
    fields.first { $0.role == role }
  }

  /// Whether the field that is typed in can be left.
  func checkActive() throws(FormFault) {
    switch active.role {
    case .text, .source: _ = try text(active.role)
    case .day: _ = try day()
    case .found, .examined: _ = try whole(active.role)
    case .number, .part, .whole, .floor: _ = try number(active.role)
    }
  }

  /// The answer as typed; whether the item takes it is for the item to say.
  func answer(of kind: AnswerKind) throws(FormFault) -> Answer {
    switch kind {
    case .ratio: .ratio(part: try needed(number(.part)), whole: try needed(number(.whole)))
    case .sample: .sample(found: try whole(.found), of: try whole(.examined))
    case .date: .date(try needed(day()))
    case .index: .index(try index())
    case .number: .number(try needed(number(.number)))
    case .text, .tick, .grade, .count: .text(try text(.text) ?? "")
    }
  }

  private func index() throws(FormFault) -> IndexFigure {
    IndexFigure(
      value: try needed(number(.number)), state: state ?? .provisional,
      floor: try number(.floor), source: try text(.source), date: try day())
  }

  private func needed<Value>(_ value: Value?) throws(FormFault) -> Value {
    guard let value else { throw FormFault(role: nil, cause: .missing) }
    return value
  }

  /// Nil for an optional field that is empty.
  private func number(_ role: FormField.Role) throws(FormFault) -> ExactDecimal? {
    guard let field = field(role) else { return nil }
    switch field.number {
    case .number(let value): return value
    case .empty where field.isOptional: return nil
    case .empty: throw FormFault(role: role, cause: .missing)
    case .refused(let fault): throw FormFault(role: role, cause: .number(fault))
    case .ambiguous(let decimal, let thousands):
      throw FormFault(
        role: role,
        cause: .ambiguous(typed: field.text.trimmed, decimal: decimal, thousands: thousands))
    }
  }

  private func whole(_ role: FormField.Role) throws(FormFault) -> Int {
    let value = try needed(number(role))
    guard value.scale == 0 else { throw FormFault(role: role, cause: .notWhole) }
    return Int(value.units)
  }

  private func day() throws(FormFault) -> CalendarDate? {
    guard let field = field(.day) else { return nil }
    switch field.day {
    case .date(let date): return date
    case .empty where field.isOptional: return nil
    case .empty: throw FormFault(role: .day, cause: .missing)
    case .refused(let fault): throw FormFault(role: .day, cause: .day(fault))
    }
  }

  private func text(_ role: FormField.Role) throws(FormFault) -> String? {
    guard let field = field(role) else { return nil }
    if field.isEmpty, !field.isOptional { throw FormFault(role: role, cause: .missing) }
    return field.isEmpty ? nil : field.text.trimmed
  }
}
