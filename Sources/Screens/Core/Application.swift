public import Assessment
public import Display
internal import Text

/// The whole program but for the world: a non-empty stack of screens over one model.
///
/// The root feeds it keys and does what it asks; nothing is shown as given before it was recorded.
public struct Application: Sendable {
  /// Filled by the root before it says that an action was performed.
  public var model: Model
  /// Whether the last screen was left.
  public private(set) var isFinished = false
  private(set) var problem: Problem?
  private(set) var notice: Notice?
  private var lowest: any Screen
  private var upper: [any Screen] = []

  public init(_ start: Destination, _ model: Model) {
    self.model = model
    lowest = start.screen(model)
  }

  var top: any Screen {
    get { upper.last ?? lowest }
    set {
      if upper.isEmpty { lowest = newValue } else { upper[upper.count - 1] = newValue }
    }
  }

  /// Unfinished text, also under the help that was asked for meanwhile; to be kept on disk.
  public var draft: Draft? {
    ([lowest] + upper).reversed().lazy.compactMap(\.draft).first
  }

  /// - Returns: what the root has to do now.
  public mutating func press(_ key: Key) -> Action? {
    notice = nil
    switch key {
    case .control("c"): return follow(.quit)
    case .control("z"): return .suspend
    case .control("l"): return nil
    case _ where model.isTooSmall: return nil
    case _ where problem != nil: return answerProblem(key)
    case .function(1): return showHelp()
    case .character("?") where !top.isTyping: return showHelp()
    default: return handle(key)
    }
  }

  /// A letter that does nothing here says so, and where to see what does.
  private mutating func handle(_ key: Key) -> Action? {
    let isOffered = top.isTyping || top.hints(model).contains { $0.keys.contains(key) }
    let effect = top.handle(key, model)
    if effect == .stay, !isOffered, case .character(let letter) = key {
      notice = Notice(model.phrases.keyWithoutMeaning(String(letter)))
    }
    return follow(effect)
  }

  public mutating func paste(_ text: String) -> Action? {
    notice = nil
    return problem != nil || model.isTooSmall ? nil : follow(top.paste(text, model))
  }

  /// Shows one line until the next key.
  public mutating func say(_ notice: Notice) {
    self.notice = notice
  }

  /// The entry is durably in the log; now it counts.
  public mutating func recorded(_ entry: Entry) -> Action? {
    model.visit?.worksheet.apply(entry)
    for index in upper.indices.dropLast() { hear(upper[index].recorded(entry, model)) }
    if !upper.isEmpty { hear(lowest.recorded(entry, model)) }
    return follow(top.recorded(entry, model))
  }

  /// Of the screens below, only what they say has an effect.
  private mutating func hear(_ effect: Effect) {
    if case .say(let notice) = effect { self.notice = notice }
  }

  /// Done, and the model holds what it brought.
  public mutating func performed(_ action: Action) -> Action? {
    for index in upper.indices.dropLast() { hear(upper[index].performed(action, model)) }
    if !upper.isEmpty { hear(lowest.performed(action, model)) }
    return follow(top.performed(action, model))
  }

  /// Not done: the screens keep their state and their text.
  public mutating func failed(_ problem: Problem) {
    self.problem = problem
  }

  private mutating func answerProblem(_ key: Key) -> Action? {
    if key == .enter || key == .escape { problem = nil }
    return nil
  }

  /// Shows the help, or leaves it; what waits to be confirmed with the next key does so no more.
  private mutating func showHelp() -> Action? {
    if top is HelpScreen { return follow(.back) }
    if !top.isTyping { _ = top.handle(.function(1), model) }
    upper.append(HelpScreen(hints: top.hints(model)))
    return nil
  }

  private mutating func follow(_ effect: Effect) -> Action? {
    switch effect {
    case .stay: return nil
    case .say(let notice): self.notice = notice
    case .go(let destination): upper.append(destination.screen(model))
    case .replace(let destination): top = destination.screen(model)
    case .back: if upper.popLast() == nil { isFinished = true }
    case .quit: isFinished = true
    case .perform(let action): return action
    }
    return nil
  }
}
