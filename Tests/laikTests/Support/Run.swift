import Glibc

/// A finished run of a program: its exit code, or 128 and the signal, and all that it wrote.
struct Run {
  let status: Int32
  let outputBytes: [UInt8]
  let errorBytes: [UInt8]

  var output: String { String(decoding: outputBytes, as: UTF8.self) }
  var errors: String { String(decoding: errorBytes, as: UTF8.self) }
  var lines: [String] { output.split(separator: "\n").map(String.init) }

  /// The program under test, which lies beside the tests.
  static var laik: String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = unsafe readlink("/proc/self/exe", &buffer, buffer.count)
    let own = String(
      decoding: buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    return own[..<(own.lastIndex(of: "/") ?? own.startIndex)] + "/laik"
  }

  /// The instruments of the checkout that the tests were built in.
  static var checklists: String {
    let root = laik.components(before: ".build")
    return "\(root)/Checklists"
  }

  /// A home of nobody, so that no test depends on the settings of whoever runs it.
  static let environment = [
    "HOME=/nonexistent", "PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", "TERM=xterm-256color",
    "SWIFT_BACKTRACE=enable=no",
  ]

  static func laik(
    _ arguments: String..., input: String = "", environment: [String] = [], in folder: String = "/"
  ) throws -> Run {
    try program(laik, arguments, input: input, environment: environment, in: folder)
  }

  static func bash(_ script: String, _ arguments: String...) throws -> Run {
    try program("/bin/bash", ["-c", script, "bash"] + arguments)
  }

  static func program(
    _ path: String, _ arguments: [String], input: String = "", environment: [String] = [],
    in folder: String = "/"
  ) throws -> Run {
    let child = try Child(
      path, arguments, input: Array(input.utf8), environment: environment, in: folder)
    let status = child.wait()
    return Run(status: status, outputBytes: child.output, errorBytes: child.errors)
  }
}

extension String {
  /// What stands before the first path component of that name, without the slash.
  fileprivate func components(before name: String) -> String {
    split(separator: "/").prefix { $0 != name }.map { "/" + $0 }.joined()
  }
}
