internal import Glibc

/// A sealed log that is laid before `ssh-keygen`: a link to it in a folder of its own, so that what
/// comes of it lies apart until it is known to be right.
public struct SignatureRequest: ~Copyable {
  private let folder: String
  private let log: String

  /// What is to be signed.
  public var path: String { "\(folder)/log" }

  public init(log: String) throws(FolderFault) {
    self.log = log
    folder = try FolderFault.at(log) { () throws(IOFault) -> String in
      let target = try FileSystem.realPath(of: log)
      let folder = try FileSystem.makeTemporaryFolder()
      try FileSystem.symbolicLink(to: target, as: "\(folder)/log")
      return folder
    }
  }

  deinit {
    for name in [path, "\(path).sig"] { try? FileSystem.remove(name) }
    _ = unsafe rmdir(folder)
  }

  /// Puts the signature that was made beside the log, durably, if the key made it over the whole log.
  public func keep(madeBy key: PublicKey) throws(SigningFault) {
    let made: [UInt8]
    let text: [UInt8]
    do throws(IOFault) {
      made = try OpenFile(reading: "\(path).sig").contents(limit: SSHSignature.limit)
      text = try OpenFile(reading: log).contents(limit: LogFile.limit)
    } catch {
      throw .folder(FolderFault(path: log, problem: error))
    }
    guard case .success(let signature) = SSHSignature.decode(made), signature.key == key,
      signature.isForLogs, signature.isValid(for: text)
    else { throw .notRight }
    do throws(IOFault) {
      try PartFile.create("\(log).sig", with: made)
    } catch {
      throw .folder(FolderFault(path: "\(log).sig", problem: error))
    }
  }
}
