/// Bytes that are looked for in others, with how far each byte lets the search go on (Horspool's way).
struct BytePattern {
  let bytes: [UInt8]
  private let steps: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var steps = [Int](repeating: bytes.count, count: 256)
    for (index, byte) in bytes.dropLast().enumerated() {
      steps[Int(byte)] = bytes.count - 1 - index
    }
    self.steps = steps
  }

  func isIn(_ other: [UInt8]) -> Bool {
    guard let last = bytes.last else { return true }
    var end = bytes.count - 1
    while end < other.count {
      if other[end] == last, other[(end + 1 - bytes.count)...end].elementsEqual(bytes) {
        return true
      }
      end += steps[Int(other[end])]
    }
    return false
  }
}
