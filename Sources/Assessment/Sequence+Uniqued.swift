extension Sequence {
  /// The elements in their order, and of those with the same key only the first.
  public func uniqued<Key: Hashable>(on key: (Element) -> Key) -> [Element] {
    var seen: Set<Key> = []
    return filter { seen.insert(key($0)).inserted }
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, where it first stands.
  public func uniqued() -> [Element] {
    uniqued(on: \.self)
  }
}
