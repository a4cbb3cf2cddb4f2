extension FileSystem {
  /// Overwrites a regular file and takes its name away, durably; fine when there is none.
  ///
  /// What the medium itself keeps of replaced blocks is beyond any program.
  static func wipe(_ path: String) throws(IOFault) {
    do throws(IOFault) {
      try OpenFile(overwriting: path).overwrite()
      try remove(path)
    } catch .missing {
      return
    }
    try syncFolder(parent(of: path))
  }
}

extension OpenFile {
  /// Puts zeros in the place of all bytes, on the medium, and then cuts them off.
  func overwrite() throws(IOFault) {
    var rest = try status().size
    let zeros = [UInt8](repeating: 0, count: min(rest, 1 << 18))
    while rest > 0 {
      let count = min(rest, zeros.count)
      try write(zeros[..<count])
      rest -= count
    }
    try sync()
    try truncate(to: 0)
    try sync()
  }
}
