internal import Assessment

extension Model {
  /// The note that opens by itself after an answer just recorded, if its outcome asks for one.
  func note(after entry: Entry) -> Destination? {
    guard case .answer(let id, let answer) = entry.event, let worksheet,
      let item = worksheet.item(id),
      let tick = item.outcome(of: answer, on: worksheet.visit.date).tick,
      item.noteWhen.contains(tick)
    else { return nil }
    return .note(item: id)
  }
}

extension Effect {
  /// Leaves the screen that an answer was typed on: to its note if one opens by itself, else back.
  static func leave(after entry: Entry, _ model: Model) -> Effect {
    model.note(after: entry).map { .replace($0) } ?? .back
  }
}
