/// The key that an assessor signs with, as `ssh-keygen` keeps it.
public struct KeyFile: Equatable, Sendable {
  /// What `ssh-keygen -f` is given: the private half, or the public one of a key in an agent.
  public let path: String
  public let key: PublicKey
  /// What stands behind the key in `key.pub`: as a rule a principal.
  public let comment: String

  /// Bytes that `key.pub` can have.
  static let limit = 1 << 14

  /// Reads the public half; nil where no key was made.
  public static func read(at path: String) throws(KeyFault) -> KeyFile? {
    let hasSecret = FileSystem.exists(path)
    let file = "\(path).pub"
    let bytes: [UInt8]
    do throws(IOFault) {
      bytes = try OpenFile(reading: file, followingLinks: true).contents(limit: limit)
    } catch .missing where !hasSecret {
      return nil
    } catch {
      throw .unreadable(FolderFault(path: file, problem: error))
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let line = text.split(whereSeparator: \.isNewline).first ?? ""
    guard let key = PublicKey(line: line) else { throw .noKey(file) }
    guard key.isEd25519 else { throw .otherKind(file, key.kind) }
    let words = line.split(maxSplits: 2) { $0 == " " || $0 == "\t" }
    return KeyFile(
      path: hasSecret ? path : file, key: key, comment: words.count > 2 ? String(words[2]) : "")
  }

  /// Makes room for a new key: its folder, for its owner only.
  ///
  /// - Throws: `.exists` when there is a key, or half of one.
  public static func makeRoom(at path: String) throws(KeyFault) {
    for name in [path, "\(path).pub"] where (try? FileSystem.status(of: name)) != nil {
      throw .unreadable(FolderFault(path: name, problem: .exists))
    }
    let folder = FileSystem.parent(of: path)
    do throws(IOFault) {
      try FileSystem.makeFolder(folder)
      try FileSystem.restrict(folder)
    } catch {
      throw .unreadable(FolderFault(path: folder, problem: error))
    }
  }
}
