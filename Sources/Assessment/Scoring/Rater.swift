/// An assessor of an institution; all their visits at one place are one rater.
///
/// Two raters are the same when their names are, after trimming, single spaces and case folding.
public struct Rater: Equatable, Hashable, Sendable {
  public let assessor: Name
  public let institution: Name

  public init(assessor: String, institution: String) {
    self.assessor = Name(assessor)
    self.institution = Name(institution)
  }

  init(_ head: VisitHead) {
    self.init(assessor: head.assessor, institution: head.institution)
  }

  init(assessor: Name, institution: Name) {
    self.assessor = assessor
    self.institution = institution
  }
}

/// A name as people write it, compared without regard to case, blanks and Unicode form.
///
/// Swift compares strings by canonical equivalence, which is comparing them after NFC.
public struct Name: Equatable, Hashable, Comparable, Sendable {
  /// The name as it was written.
  public let written: String
  /// The form in which names are compared.
  public let folded: String

  public init(_ written: String) {
    self.written = written
    let words = written.uppercased().lowercased().split(whereSeparator: \.isWhitespace)
    folded = words.joined(separator: " ")
  }

  public static func == (left: Name, right: Name) -> Bool {
    left.folded == right.folded
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(folded)
  }

  public static func < (left: Name, right: Name) -> Bool {
    left.folded < right.folded
  }
}
