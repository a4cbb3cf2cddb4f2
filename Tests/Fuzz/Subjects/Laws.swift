/// What must hold of an input, and which of it does not.
struct Laws {
  private(set) var broken: [String] = []

  /// The words say what must hold; they are only made where it does not.
  mutating func expect(_ holds: Bool, _ law: @autoclosure () -> String) {
    if !holds { broken.append(law()) }
  }
}
