internal import Assessment
internal import Reports
internal import Text

/// Finds items by what a person sees of them: id, text, and the answer in words.
struct ItemSearch {
  private let query: String
  private let worksheet: Worksheet
  private let wording: Wording

  init(_ query: String, _ worksheet: Worksheet, _ wording: Wording) {
    self.query = query.lowercased()
    self.worksheet = worksheet
    self.wording = wording
  }

  /// The index of the first hit from there on, round the end; nil without one.
  func first(from start: Int) -> Int? {
    guard !query.isEmpty else { return nil }
    let indices = worksheet.items.indices
    return (indices.filter { $0 >= start } + indices.filter { $0 < start }).first {
      matches(worksheet.items[$0])
    }
  }

  var count: Int {
    query.isEmpty ? 0 : worksheet.items.count(where: matches)
  }

  private func matches(_ item: Item) -> Bool {
    let answer = worksheet.visit.record(of: item.id).answer.map {
      wording.answer($0, to: item, in: worksheet.instrument)
    }
    return [item.id, item.text[wording.phrases.language], answer ?? ""]
      .contains { $0.lowercased().contains(query) }
  }
}
