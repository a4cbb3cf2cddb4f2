internal import Assessment
internal import Reports

extension Model {
  /// The answer that counts so far, in words.
  func recordedAnswer(to item: Item) -> String? {
    guard let worksheet, let answer = worksheet.visit.record(of: item.id).answer else { return nil }
    return wording.answer(answer, to: item, in: worksheet.instrument)
  }
}
