/// What to write instead of an unknown word: the nearest known one, if it is near enough.
public struct Suggestion: Hashable, Sendable {
  public let nearest: String?
  public let known: [String]

  /// The nearest is at most a third of the word away, and at least one change is allowed.
  public init(for word: String, among known: [String]) {
    self.known = known
    let allowed = max(1, word.unicodeScalars.count / 3)
    let near = known.map { (name: $0, distance: Self.distance(from: word, to: $0)) }
      .filter { $0.distance <= allowed }
    nearest = near.min { $0.distance < $1.distance }?.name
  }

  /// The known words in full, for lists that are short and closed.
  init(oneOf known: [String]) {
    self.known = known
    nearest = nil
  }

  /// How many letters to insert, remove, replace or swap with their neighbour.
  static func distance(from left: String, to right: String) -> Int {
    let left = Array(left.unicodeScalars.prefix(80))
    let right = Array(right.unicodeScalars.prefix(80))
    var before: [Int] = []
    var above = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let replaced = above[column] + (left[row] == right[column] ? 0 : 1)
        var best = min(replaced, above[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, before[column - 1] + 1)
        }
        current.append(best)
      }
      before = above
      above = current
    }
    return above[right.count]
  }
}
