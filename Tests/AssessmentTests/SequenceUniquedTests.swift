import Testing

@testable import Assessment

@Suite("Each once")
struct SequenceUniquedTests {
  @Test("the first of those with the same key, in their order")
  func keepsTheFirst() {
    #expect(["b", "a", "b", "c", "a"].uniqued() == ["b", "a", "c"])
    #expect(["bee", "ant", "bear", "cat", "ape"].uniqued(on: \.first) == ["bee", "ant", "cat"])
    #expect([Int]().uniqued() == [])
  }
}
