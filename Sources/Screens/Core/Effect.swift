/// What a key comes to.
enum Effect: Equatable, Sendable {
  case stay
  /// Why the key changed nothing, or what it changed; shown until the next key.
  case say(Notice)
  case go(Destination)
  /// Goes there in place of this screen.
  case replace(Destination)
  /// To the screen below; from the lowest it ends the program.
  case back
  case quit
  /// Asks the root; the screen changes only when it is told that it was done.
  case perform(Action)
}
