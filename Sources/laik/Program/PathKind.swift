import Glibc

/// What a path leads to, as far as a command has to know.
enum PathKind {
  case missing
  case folder
  case other

  init(of path: String) {
    var status = stat()
    if unsafe stat(path, &status) != 0 {
      self = .missing
    } else {
      self = status.st_mode & S_IFMT == S_IFDIR ? .folder : .other
    }
  }
}
