internal import Glibc

/// Who holds the lock on a log, as `/proc/locks` tells it.
enum LockHolder {
  /// Such as `laik (4711)`; nil where the system does not say.
  static func name(for file: borrowing OpenFile) -> String? {
    guard let status = try? file.status(), let locks = text(of: "/proc/locks") else { return nil }
    for line in locks.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count > 5, fields[1] == "FLOCK", fields[5] == place(of: status),
        let process = Int(fields[4]), process > 0
      else { continue }
      let name = text(of: "/proc/\(process)/comm")?.split(separator: "\n").first ?? "?"
      return "\(name) (\(process))"
    }
    return nil
  }

  /// `08:02:131090`: major and minor number of the device in hexadecimal, then the inode.
  private static func place(of status: FileStatus) -> String {
    let major = status.device >> 8 & 0xFFF | status.device >> 32 & ~0xFFF
    let minor = status.device & 0xFF | status.device >> 12 & ~0xFF
    let numbers = [major, minor].map { number in
      (number < 16 ? "0" : "") + String(number, radix: 16)
    }
    return numbers.joined(separator: ":") + ":\(status.inode)"
  }

  private static func text(of path: String) -> String? {
    guard let bytes = try? OpenFile(reading: path).contents(limit: 1 << 20) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}
