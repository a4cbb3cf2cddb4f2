import Glibc

/// What the program was started with: the environment, its own place, and whether a person is there.
struct Surroundings {
  let variables: [String: String]
  /// Where the executable lies; nil when the system does not tell.
  let executable: String?
  let isInputTerminal: Bool
  let isOutputTerminal: Bool

  /// A full-screen program needs a terminal at both ends that can place the cursor.
  var isInteractive: Bool {
    isInputTerminal && isOutputTerminal && variables["TERM"] != "dumb"
  }

  private static let names = [
    "HOME", "TERM", "NO_COLOR", "TMPDIR", "LC_ALL", "LC_CTYPE", "LANG", "XDG_CONFIG_HOME",
    "XDG_DATA_HOME", "XDG_DATA_DIRS", "XDG_DOWNLOAD_DIR", "LAIK_FOLDER", "LAIK_CHECKLISTS",
  ]

  static func current() -> Surroundings {
    let set = names.compactMap { name in
      unsafe getenv(name).map { value in (name, unsafe String(cString: value)) }
    }
    return Surroundings(
      variables: Dictionary(uniqueKeysWithValues: set), executable: executablePath(),
      isInputTerminal: isatty(0) == 1, isOutputTerminal: isatty(1) == 1)
  }

  private static func executablePath() -> String? {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = unsafe readlink("/proc/self/exe", &buffer, buffer.count)
    return count > 0
      ? String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self) : nil
  }

  /// A variable that is set and not empty.
  func variable(_ name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  private var home: String {
    variable("HOME") ?? "/"
  }

  /// The character set that the environment asks for, if it is another than UTF-8.
  var otherCharset: String? {
    let named = variable("LC_ALL") ?? variable("LC_CTYPE") ?? variable("LANG") ?? ""
    let parts = named.split(separator: ".")
    guard parts.count == 2, let name = parts[1].split(separator: "@").first else { return nil }
    return ["utf8", "utf-8"].contains(name.lowercased()) ? nil : String(name)
  }

  var settingsPath: String {
    "\(configuration)/settings.yaml"
  }

  /// The private half of the key that sealed visits are signed with.
  var keyPath: String {
    "\(configuration)/key"
  }

  private var configuration: String {
    "\(variable("XDG_CONFIG_HOME") ?? "\(home)/.config")/laik"
  }

  /// Where assessments are kept unless a folder is named.
  var defaultFolder: String {
    variable("LAIK_FOLDER") ?? "\(variable("XDG_DATA_HOME") ?? "\(home)/.local/share")/laik"
  }

  /// Where photos are looked for unless the settings name a folder.
  var inbox: String {
    variable("XDG_DOWNLOAD_DIR") ?? "\(home)/Downloads"
  }
}
