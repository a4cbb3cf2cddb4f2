import Glibc

/// What libFuzzer calls with each input; the subject is what `LAIK_FUZZ` names.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
  let broken = subject.broken(by: input)
  guard !broken.isEmpty else { return 0 }
  let words = Array(broken.map { "broken: \($0)\n" }.joined().utf8)
  _ = unsafe write(STDERR_FILENO, words, words.count)
  abort()
}

private let subject: Subject = {
  let name = unsafe getenv("LAIK_FUZZ").map { unsafe String(cString: $0) } ?? ""
  guard let subject = Subject(rawValue: name) else {
    print("LAIK_FUZZ names one of \(Subject.allCases.map(\.rawValue).joined(separator: " "))")
    exit(64)
  }
  return subject
}()
