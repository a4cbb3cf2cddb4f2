import ArgumentParser

/// How a command ends, in the numbers of sysexits where there is one.
enum ExitStatus: Int32 {
  case done = 0
  /// `verify`, `check` or `gather` found content that is wrong.
  case negativeFinding = 1
  case badData = 65
  case noInput = 66
  case cannotCreate = 73
  case ioFailed = 74

  var code: ExitCode {
    ExitCode(rawValue)
  }
}
