internal import Glibc

/// What the file system knows of a file.
struct FileStatus {
  let isRegular: Bool
  let isDirectory: Bool
  /// Who may read, write and enter it: the lowest nine bits of the mode.
  let permissions: mode_t
  let size: Int
  /// How many names it has; 0 once it was deleted.
  let links: Int
  let device: UInt64
  let inode: UInt64
  /// Seconds since 1970 and the nanoseconds beyond, of the last change of its content.
  let modified: (seconds: Int, nanoseconds: Int)

  init(_ status: stat) {
    isRegular = status.st_mode & S_IFMT == S_IFREG
    isDirectory = status.st_mode & S_IFMT == S_IFDIR
    permissions = status.st_mode & 0o777
    size = Int(status.st_size)
    links = Int(status.st_nlink)
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    modified = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
  }

  /// Whether both are the same file, under whatever name.
  func isSameFile(as other: FileStatus) -> Bool {
    device == other.device && inode == other.inode
  }
}
