internal import Glibc

/// Why the operating system could not do what was asked, as far as a person can act on it.
public enum IOFault: Error, Hashable, Sendable {
  case noSpace
  case notPermitted
  case readOnly
  case missing
  case exists
  /// A folder, link, pipe or device where a file was expected.
  case wrongKind
  /// What should be a folder, or a name on the way to it, is a file.
  case noFolder
  case tooLarge(bytes: Int, limit: Int)
  case nameNotAllowed
  case tooManyOpenFiles
  case inUse
  case device
  /// Fewer bytes were taken than given; as a rule the disk is full.
  case shortWrite(bytes: Int, of: Int)
  /// Any other `errno`.
  case other(Int32)

  init(errno code: Int32) {
    self =
      switch code {
      case ENOSPC, EDQUOT, EFBIG: .noSpace
      case EACCES, EPERM: .notPermitted
      case EROFS: .readOnly
      case ENOENT: .missing
      case EEXIST: .exists
      case ELOOP, EISDIR, ENXIO: .wrongKind
      case ENOTDIR: .noFolder
      case ENAMETOOLONG: .nameNotAllowed
      case EMFILE, ENFILE: .tooManyOpenFiles
      case EWOULDBLOCK, ETXTBSY, EBUSY: .inUse
      case EIO, ENODEV: .device
      default: .other(code)
      }
  }
}

extension IOFault {
  /// Makes a system call, again for as long as a signal interrupts it.
  ///
  /// - Returns: what it returns when it is done, which is not negative.
  @discardableResult
  static func unlessInterrupted(_ call: () -> Int32) throws(IOFault) -> Int32 {
    while true {
      let result = call()
      if result >= 0 { return result }
      guard errno == EINTR else { throw IOFault(errno: errno) }
    }
  }
}
