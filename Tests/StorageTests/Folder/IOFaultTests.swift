import Glibc
import Testing

@testable import Storage

@Suite struct IOFaultTests {
  @Test func aCallThatASignalInterruptsIsMadeAgain() throws {
    var calls = 0
    let result = try IOFault.unlessInterrupted {
      calls += 1
      errno = EINTR
      return calls < 3 ? -1 : 7
    }
    #expect(result == 7 && calls == 3)
  }

  @Test func anyOtherFaultIsSaidAtOnce() {
    var calls = 0
    #expect(throws: IOFault.noSpace) {
      try IOFault.unlessInterrupted {
        calls += 1
        errno = ENOSPC
        return -1
      }
    }
    #expect(calls == 1)
  }
}
