/// What went wrong in the world outside, in the words of the phrases.
public struct Problem: Equatable, Sendable {
  /// A file, a folder, or what was being done.
  public var place: String
  public var fault: String
  /// What to do about it.
  public var remedy: String

  public init(place: String, fault: String, remedy: String) {
    self.place = place
    self.fault = fault
    self.remedy = remedy
  }
}
