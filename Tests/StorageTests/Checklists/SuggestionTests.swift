import Testing

@testable import Storage

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("", "", 0), ("tik", "tick", 1), ("feild", "field", 1), ("abc", "", 3), ("", "abc", 3),
    ("kitten", "sitting", 3), ("é", "e", 1), ("same", "same", 0), ("ab", "ba", 1),
  ])
  func distance(_ left: String, _ right: String, _ distance: Int) {
    #expect(Suggestion.distance(from: left, to: right) == distance)
    #expect(Suggestion.distance(from: right, to: left) == distance)
  }

  @Test func onlyWhatIsNearIsSuggested() {
    let known = ["title", "stage", "sections"]
    #expect(Suggestion(for: "sectoins", among: known).nearest == "sections")
    #expect(Suggestion(for: "tilte", among: known).nearest == "title")
    #expect(Suggestion(for: "page", among: known).nearest == nil)
    #expect(Suggestion(for: "x", among: []).nearest == nil)
    #expect(Suggestion(for: "a-02", among: ["a-01", "a-03"]).nearest == "a-01")
  }
}
