/// Why a command ends: a line for the person, and a number for the shell.
struct CommandFailure: Error {
  let line: String
  let status: ExitStatus

  init(_ line: String, _ status: ExitStatus) {
    self.line = line
    self.status = status
  }
}
