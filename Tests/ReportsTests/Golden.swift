import Glibc
import Testing

/// Whole expected texts, kept as files beside the tests; `LAIK_RECORD=1 swift test` writes them anew.
enum Golden {
  static func expect(
    _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let path = folder + name
    if isRecording { write(text, to: path) }
    let known = read(path)
    #expect(known != nil, "no \(name)", sourceLocation: sourceLocation)
    let expected = lines(known ?? "")
    let actual = lines(text)
    for (line, pair) in zip(expected, actual).enumerated() where pair.0 != pair.1 {
      Issue.record(
        "\(name):\(line + 1): expected '\(pair.0)', got '\(pair.1)'",
        sourceLocation: sourceLocation)
      return
    }
    #expect(expected.count == actual.count, "\(name)", sourceLocation: sourceLocation)
    #expect(known.map { Array($0.utf8) } == Array(text.utf8), sourceLocation: sourceLocation)
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private static var folder: String {
    String(#filePath.dropLast("Golden.swift".count)) + "Golden/"
  }

  private static var isRecording: Bool {
    unsafe getenv("LAIK_RECORD") != nil
  }

  private static func read(_ path: String) -> String? {
    let file = unsafe open(path, O_RDONLY)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe Glibc.read(file, $0.baseAddress, $0.count)
      }
      guard count > 0 else { break }
      bytes += buffer.prefix(count)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func write(_ text: String, to path: String) {
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    defer { close(file) }
    let bytes = Array(text.utf8)
    let count = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(file, $0.baseAddress, $0.count) }
    #expect(count == bytes.count)
  }
}
