/// A linear congruential generator (Knuth's MMIX constants): the same throws on every machine.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
  }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    let high = state >> 32
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return high << 32 | state >> 32
  }

  /// A number from 0 to one below the bound.
  mutating func roll(_ bound: Int) -> Int {
    Int.random(in: 0..<bound, using: &self)
  }

  /// True once in so many throws.
  mutating func once(in throws: Int) -> Bool {
    roll(`throws`) == 0
  }

  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[roll(values.count)]
  }
}
