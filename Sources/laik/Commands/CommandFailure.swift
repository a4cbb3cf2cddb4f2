import ArgumentParser

/// Why a command ends: a line for the person, and a number for the shell.
struct CommandFailure: Error {
  let line: String
  let status: ExitStatus

  init(_ line: String, _ status: ExitStatus) {
    self.line = line
    self.status = status
  }
}

extension ParsableCommand {
  /// Runs the body; a failure is told on standard error and becomes the exit code.
  func reporting(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch let failure as CommandFailure {
      Console.warn(failure.line)
      throw failure.status.code
    }
  }
}
