internal import Assessment
internal import Display
internal import Reports
internal import Text

/// Choosing another answer than the assessors gave; its reason follows.
struct DecideScreen: Screen {
  let subject: Decision.Subject
  let item: Item

  func hints(_ model: Model) -> [KeyHint] {
    let phrases = model.phrases
    var hints: [KeyHint] = []
    switch item.answer {
    case .tick(let partial):
      hints.append(KeyHint(.character("y"), phrases.met))
      if partial { hints.append(KeyHint(.character("s"), phrases.partial)) }
      hints.append(KeyHint(.character("t"), phrases.unmet))
    case .grade(let levels):
      let keys = LevelKeys(levels)
      hints.append(KeyHint(keys.digits.map(Key.character), span: keys.span, phrases.levelHint))
      hints += noneHint(phrases)
    default:
      hints.append(KeyHint([.character(" "), .enter], phrases.fillHint))
      hints += noneHint(phrases)
    }
    if !item.notApplicable.isEmpty {
      hints.append(KeyHint(.character("b"), phrases.notApplicable))
    }
    return hints + [KeyHint([.escape, .character("q")], phrases.cancelHint)]
  }

  private func noneHint(_ phrases: any Phrases) -> [KeyHint] {
    item.takesNone ? [KeyHint(.character("t"), phrases.noneHint)] : []
  }

  mutating func handle(_ key: Key, _ model: Model) -> Effect {
    switch key {
    case .character("y"): take(.tick(.met), model)
    case .character("s"): take(.tick(.partial), model)
    case .character("t"): take(.tick(.unmet), model)
    case .character("0"..."9"): grade(key, model)
    case .character("b"): notApplicable(model)
    case .character(" "), .enter: type(model)
    case .escape, .character("q"): .back
    default: .stay
    }
  }

  private func take(_ answer: Answer, _ model: Model) -> Effect {
    if let problem = item.problem(with: answer) {
      return .say(Notice(problem.words(for: item, model.phrases)))
    }
    return AnswerUse.decide(subject).effect(of: answer, to: item, model)
  }

  private func grade(_ key: Key, _ model: Model) -> Effect {
    guard case .character(let digit) = key, case .grade(let levels) = item.answer,
      let level = LevelKeys(levels).level(for: digit)
    else { return .say(Notice(model.phrases.answeredWith(item))) }
    return take(.grade(level.key), model)
  }

  private func notApplicable(_ model: Model) -> Effect {
    item.notApplicable.isEmpty
      ? .say(Notice(model.phrases.notApplicableNotOffered))
      : .replace(.decideNotApplicable(subject))
  }

  private func type(_ model: Model) -> Effect {
    item.isTyped
      ? .replace(.decideByTyping(subject)) : .say(Notice(model.phrases.answeredWith(item)))
  }

  func draw(on canvas: inout Canvas, _ model: Model) {
    canvas.putTitle(
      "\(model.phrases.decisionName): \(model.name(of: subject))", right: model.leadName ?? "")
    for (offset, line) in lines(model).prefix(canvas.bottomRow - 2).enumerated() {
      line.put(on: &canvas, row: 2 + offset, column: 1)
    }
  }

  /// The item with what can be given for it, and what the assessors gave.
  private func lines(_ model: Model) -> [StyledLine] {
    let width = model.size.columns - 2
    let language = model.phrases.language
    let text = StyledLine.wrapped(item.text[language], width: width, style: .heading)
    let sayings = model.reviewed?.finding(of: subject)?.finding.sayings ?? []
    let given = sayings.compactMap { saying in
      saying.given.map { given in
        let words = model.reviewed.map {
          model.wording.answer(given.answer, to: item, in: $0.instrument)
        }
        return "\(saying.rater.institution.written): \(words ?? "")"
      }
    }
    return text + [StyledLine("")] + levels(model, width: width)
      + given.flatMap { StyledLine.wrapped($0, width: width, indent: 2, style: .muted) }
  }

  private func levels(_ model: Model, width: Int) -> [StyledLine] {
    guard case .grade(let levels) = item.answer else { return [] }
    let keys = LevelKeys(levels)
    let lines = levels.flatMap { level in
      StyledLine.wrapped(
        "\(keys.name(of: level))  \(level.text[model.phrases.language])", width: width, indent: 3)
    }
    return lines + [StyledLine("")]
  }
}

extension Item {
  /// Whether its answer is typed or marked on a screen of its own.
  var isTyped: Bool {
    switch answer {
    case .tick, .grade: false
    case .number, .ratio, .count, .sample, .date, .text, .index: true
    }
  }
}
