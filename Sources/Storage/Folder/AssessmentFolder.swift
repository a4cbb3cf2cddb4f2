/// The folder of an assessment: what travels between assessors and lead.
///
/// Logs lie in it directly; `evidence/`, `confidential/`, `instruments/` and `drafts/` beside them.
/// Everything in it is made for its owner only.
public struct AssessmentFolder: Equatable, Sendable {
  /// Without a slash at the end.
  public let path: String

  public init(path: String) {
    let bytes = path.utf8.reversed().drop { $0 == UInt8(ascii: "/") }
    self.path = bytes.isEmpty ? path : String(decoding: bytes.reversed(), as: UTF8.self)
  }

  /// Makes the folder and those above it, durably; nothing to do where it is there.
  public func create() throws(FolderFault) {
    try FolderFault.at(path) { () throws(IOFault) in try FileSystem.makeFolder(path) }
  }

  /// The names of the logs, in byte order; what they are is for whoever opens them to see.
  public func logs() throws(FolderFault) -> [String] {
    let names = try FolderFault.at(path) { () throws(IOFault) in try FileSystem.names(in: path) }
    return names.filter { $0.hasSuffix(".jsonl") && !$0.hasPrefix(".") }
  }

  /// Writes a file of the folder as a whole; the folder it lies in is made where it is not there.
  func write(_ bytes: [UInt8], to name: String, in part: Part) throws(FolderFault) {
    let path = self.path(of: name, in: part)
    try FolderFault.at(path) { () throws(IOFault) in
      try make(part)
      try FileSystem.replace(path, with: bytes)
    }
  }

  /// Nil when it is not there or cannot be read.
  func read(_ name: String, in part: Part) -> [UInt8]? {
    try? open(name, in: part).contents(limit: Self.fileLimit)
  }

  /// Removes a file and what an interrupted writing left of it; fine when there is none.
  func remove(_ name: String, in part: Part) throws(FolderFault) {
    for name in [name, name + ".part"] {
      let path = self.path(of: name, in: part)
      try FolderFault.at(path) { () throws(IOFault) in
        do throws(IOFault) {
          try check(part)
          try FileSystem.remove(path)
          try FileSystem.syncFolder(self.path(of: part))
        } catch .missing {
          return
        }
      }
    }
  }

  /// The folders within the folder.
  enum Part: String {
    case evidence
    case confidential
    case instruments
    case drafts
  }

  /// Bytes of a checklist, draft or confidential note: 4 MiB.
  static let fileLimit = 4 << 20

  func path(of part: Part) -> String {
    path + "/" + part.rawValue
  }

  func path(of name: String, in part: Part) -> String {
    path(of: part) + "/" + name
  }
}
