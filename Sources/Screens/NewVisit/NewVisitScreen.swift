internal import Assessment
internal import Display
internal import Text

/// The form that begins a visit.
struct NewVisitScreen: Screen {
  private(set) var form: NewVisitForm
  private(set) var field: NewVisitField

  /// Begins at the first field that is not filled already.
  init(_ model: Model) {
    form = NewVisitForm(model.offers, year: model.now.localDate.year)
    field = form.missing ?? .begin
  }

  var isTyping: Bool { true }

  func hints(_ model: Model) -> [KeyHint] {
    let phrases = model.phrases
    let isOffered = !offers(model).isEmpty
    return [KeyHint(.enter, field == .begin ? phrases.beginHint : phrases.nextFieldHint)]
      + (isOffered ? [KeyHint([.down, .up], phrases.chooseHint)] : [])
      + [
        KeyHint(.escape, phrases.cancelHint),
        KeyHint([.tab, .backTab] + (isOffered ? [] : [.down, .up]), phrases.anyFieldHint),
      ]
  }

  mutating func handle(_ key: Key, _ model: Model) -> Effect {
    switch key {
    case .escape: .back
    case .enter: enter(model)
    case .tab: step(1)
    case .backTab: step(-1)
    case .down: choose(1, model)
    case .up: choose(-1, model)
    default: type(key, model)
    }
  }

  mutating func paste(_ text: String, _ model: Model) -> Effect {
    if !field.isChoice, field != .begin { form[field].paste(text) }
    return .stay
  }

  mutating func performed(_ action: Action, _ model: Model) -> Effect {
    if case .beginVisit = action { .replace(.visit) } else { .stay }
  }

  /// A choice that was not made yet takes the first offer, and waits to be confirmed.
  private mutating func enter(_ model: Model) -> Effect {
    if field == .begin { return begin(model) }
    return field.isChoice && form.isEmpty(field) ? choose(1, model) : next(after: field)
  }

  private mutating func begin(_ model: Model) -> Effect {
    if let visit = form.visit { return .perform(.beginVisit(visit)) }
    guard let missing = form.missing else { return .stay }
    field = missing
    return .say(Notice(model.phrases.fieldMissing(missing.label(model.phrases))))
  }

  /// To the next field that is not filled; to the button when there is none.
  private mutating func next(after field: NewVisitField) -> Effect {
    let all = NewVisitField.allCases
    let later = all.drop { $0 != field }.dropFirst().first { $0.isRequired && form.isEmpty($0) }
    self.field = later ?? form.missing.flatMap { $0 == field ? nil : $0 } ?? .begin
    return .stay
  }

  private mutating func step(_ by: Int) -> Effect {
    let all = NewVisitField.allCases
    let index = (all.firstIndex(of: field) ?? 0) + by + all.count
    field = all[index % all.count]
    return .stay
  }

  private func offers(_ model: Model) -> [NewVisitOffer] {
    form.offers(for: field, model.offers, model.phrases.language)
  }

  /// The offer after or before the one that is in the field.
  private mutating func choose(_ by: Int, _ model: Model) -> Effect {
    let offers = offers(model)
    guard !offers.isEmpty else { return step(by) }
    let current = form.chosen(among: offers, for: field)
    let next = current.map { ($0 + by + offers.count) % offers.count }
    form.take(offers[next ?? (by > 0 ? 0 : offers.count - 1)], for: field)
    return .stay
  }

  private mutating func type(_ key: Key, _ model: Model) -> Effect {
    if field.isChoice { return jump(key, model) }
    if field != .begin { _ = form[field].handle(key) }
    return .stay
  }

  /// To the next offer that begins with the letter.
  private mutating func jump(_ key: Key, _ model: Model) -> Effect {
    guard case .character(let letter) = key else { return .stay }
    let offers = offers(model)
    let start = form.chosen(among: offers, for: field).map { $0 + 1 } ?? 0
    let found = (offers[start...] + offers[..<start]).first {
      $0.text.lowercased().hasPrefix(letter.lowercased())
    }
    if let found { form.take(found, for: field) }
    return .stay
  }

  func draw(on canvas: inout Canvas, _ model: Model) {
    NewVisitPage(model: model, form: form, field: field).draw(on: &canvas)
  }
}

extension NewVisitForm {
  /// Which of the offers is in the field.
  func chosen(among offers: [NewVisitOffer], for field: NewVisitField) -> Int? {
    let value =
      switch field {
      case .instrument: instrument
      case .place: place
      case .role: role.rawValue
      default: self[field].text
      }
    return offers.firstIndex { $0.value == value }
  }
}
