import Assessment

/// Something that is wrong with a file that a person wrote, or worth knowing about it.
public struct Diagnostic: Hashable, Sendable {
  public let severity: Severity
  public let place: SourcePlace
  public let fault: Fault

  public enum Severity: Hashable, Sendable {
    /// The file cannot be used.
    case error
    /// It can be used, and is hardly meant so.
    case warning
    /// Worth knowing.
    case remark
  }

  public init(severity: Severity = .error, place: SourcePlace, fault: Fault) {
    self.severity = severity
    self.place = place
    self.fault = fault
  }
}

extension [Diagnostic] {
  /// Whether anything here keeps a file from being used.
  public var hasErrors: Bool {
    contains { $0.severity == .error }
  }

  /// By file, line and column, each only once; what stands at one place keeps its order.
  func sorted() -> [Diagnostic] {
    uniqued().enumerated()
      .sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
      .map(\.element)
  }
}
