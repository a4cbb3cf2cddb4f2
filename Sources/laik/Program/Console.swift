import Glibc
import Text

/// Standard output for data and standard error for messages; nothing raw passes.
enum Console {
  /// Writes lines that were made harmless by the report that they come from.
  static func write(_ text: String) {
    put(text, on: 1)
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

  /// A message may stop half-way when the reader is gone; there is nobody left to tell.
  private static func put(_ text: String, on descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
