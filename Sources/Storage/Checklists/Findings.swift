/// Collects what is wrong with one file while it is read, so that everything is said at once.
final class Findings {
  let file: String
  private(set) var diagnostics: [Diagnostic] = []

  init(file: String) {
    self.file = file
  }

  var hasErrors: Bool { diagnostics.hasErrors }

  func add(_ fault: Fault, at spot: Spot, _ severity: Diagnostic.Severity = .error) {
    let place = SourcePlace(file: file, line: spot.line, column: spot.column)
    diagnostics.append(Diagnostic(severity: severity, place: place, fault: fault))
  }

  func add(_ fault: FileFault, at spot: Spot = .start) { add(.file(fault), at: spot) }
  func add(_ fault: SyntaxFault, at spot: Spot) { add(.syntax(fault), at: spot) }
  func add(_ fault: FormFault, at spot: Spot) { add(.form(fault), at: spot) }
  func add(_ fault: RuleFault, at spot: Spot) { add(.rule(fault), at: spot) }
}
