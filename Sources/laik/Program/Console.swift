import Glibc
import Text

/// Standard output for data and standard error for messages; nothing raw passes.
enum Console {
  /// Writes lines that were made harmless by the report that they come from.
  static func write(_ text: String, _ phrases: any Phrases) throws(CommandFailure) {
    guard put(text, on: 1) else { throw CommandFailure(phrases.outputFailed, .ioFailed) }
  }

  /// Says one line to the person at the terminal.
  static func say(_ line: String) {
    put(Harmless.line(line) + "\n", on: 1)
  }

  /// Says what is asked, and leaves the rest of the line for the answer.
  static func ask(_ prompt: String) {
    put(Harmless.line(prompt), on: 1)
  }

  static func warn(_ line: String) {
    put(Harmless.line(line) + "\n", on: 2)
  }

  /// Whether all of it was taken; of a message that was not, there is nobody left to tell.
  @discardableResult
  private static func put(_ text: String, on descriptor: Int32) -> Bool {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      bytes = bytes.dropFirst(count)
    }
    return true
  }
}
