internal import Assessment
internal import Glibc

/// The logs of the folder that others are gathered into, by visit.
struct HeldLogs {
  private let folder: AssessmentFolder
  private var logs: [String: [Held]] = [:]

  private struct Held {
    let name: String
    var contents: LogContents
    var chain: Chain
  }

  /// What cannot be read has no visit to compare; it only keeps its name.
  init(_ folder: AssessmentFolder) throws(FolderFault) {
    self.folder = folder
    for name in try folder.logs() {
      guard let contents = try? LogFile.read(path: "\(folder.path)/\(name)") else { continue }
      hold(contents, as: name)
    }
  }

  var merged: MergedLogs {
    MergedLogs(logs.values.joined().map(\.chain))
  }

  /// Whether a signature can belong to it.
  func isSealed(_ name: String) -> Bool {
    logs.values.joined().contains { $0.name == name && $0.contents.isSealed }
  }

  /// Brings a copy in unless it adds nothing.
  mutating func take(_ copy: LogCopy) throws(FolderFault) -> GatheredLog.Standing {
    let held = logs[copy.head.visit] ?? []
    if let whole = held.first(where: { copy.chain.isContained(in: $0.chain) }) {
      return .known(whole.name)
    }
    let shorter = held.filter { $0.chain.common(with: copy.chain) == $0.chain.entries.count }
      .max { $0.chain.entries.count < $1.chain.entries.count }
    if let shorter, try grow(shorter, to: copy) {
      return .longer(shorter.name, than: shorter.chain.entries.count)
    }
    let name = try place(copy)
    hold(copy.contents, as: name)
    if let shorter { return .longer(name, than: shorter.chain.entries.count) }
    guard let other = held.first else { return .new(name) }
    return .forked(name, from: other.name, after: other.chain.common(with: copy.chain))
  }

  private mutating func hold(_ contents: LogContents, as name: String) {
    guard let chain = contents.chain, let visit = contents.visit?.head.visit else { return }
    logs[visit, default: []].append(Held(name: name, contents: contents, chain: chain))
  }

  /// Lets a log here grow to a longer copy that begins with every byte of it.
  ///
  /// - Returns: false when it does not, when either is damaged, or when a program is writing here.
  private mutating func grow(_ held: Held, to copy: LogCopy) throws(FolderFault) -> Bool {
    let path = "\(folder.path)/\(held.name)"
    guard held.contents.damage == nil, copy.contents.damage == nil,
      let file = try? OpenFile(path, O_RDWR | O_NOFOLLOW | O_NONBLOCK),
      (try? file.lock()) != nil, (try? file.status())?.isRegular == true,
      let bytes = try? file.contents(limit: LogFile.limit), copy.bytes.starts(with: bytes)
    else { return false }
    try replace(path, with: copy.bytes, holding: file)
    logs[copy.head.visit]?.removeAll { $0.name == held.name }
    hold(copy.contents, as: held.name)
    return true
  }

  /// The lock is held until the longer log has the name, so that no entry can come in between.
  private func replace(
    _ path: String, with bytes: [UInt8], holding lock: borrowing OpenFile
  ) throws(FolderFault) {
    try FolderFault.at(path) { () throws(IOFault) in
      let part = try PartFile(in: folder.path)
      try part.write(bytes)
      try part.sync()
      try part.replace(path)
    }
  }

  /// - Returns: the name that was free: its own, else with the beginning of its last hash, else
  ///   with a number too.
  private func place(_ copy: LogCopy) throws(FolderFault) -> String {
    let own = copy.name
    let stem = own.dropLast(".jsonl".count)
    let hash = copy.chain.entries[copy.chain.entries.count - 1].hash.short
    return try FolderFault.at("\(folder.path)/\(own)") { () throws(IOFault) in
      let part = try PartFile(in: folder.path)
      try part.write(copy.bytes)
      try part.sync()
      var name = own
      var number = 1
      while true {
        do throws(IOFault) {
          try part.place(at: "\(folder.path)/\(name)")
          return name
        } catch .exists {
          name = number == 1 ? "\(stem)-\(hash).jsonl" : "\(stem)-\(hash)-\(number).jsonl"
          number += 1
        }
      }
    }
  }
}
