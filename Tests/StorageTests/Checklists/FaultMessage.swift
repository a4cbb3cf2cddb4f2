import Testing

@testable import Storage

/// A fault, and what is said of it in each language.
struct FaultMessage: CustomTestStringConvertible {
  let fault: Fault
  let english: String
  let indonesian: String

  init(_ fault: Fault, _ english: String, _ indonesian: String) {
    self.fault = fault
    self.english = english
    self.indonesian = indonesian
  }

  var testDescription: String { english }
}
