internal import Display

struct HomeScreen: Screen {
  func hints(_ model: Model) -> [KeyHint] { [] }
  mutating func handle(_ key: Key, _ model: Model) -> Effect { .back }
  func draw(on canvas: inout Canvas, _ model: Model) {}
}
