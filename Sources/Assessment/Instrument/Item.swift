public import Text

/// One thing to look at, and what counts as an answer to it.
public struct Item: Equatable, Sendable {
  public var id: String
  public var text: Bilingual
  public var help: Bilingual?
  public var answer: AnswerKind
  /// Where its points go; nil for a criterion, a knock-out, and what is only recorded.
  public var indicator: String?
  /// Whether the gate is judged by it, apart from the score.
  public var isCriterion: Bool
  public var weight: ExactDecimal
  /// An unmet one is printed first in every report.
  public var isCritical: Bool
  /// An unmet one decides the verdict and is never averaged.
  public var isKnockout: Bool
  public var evidence: [EvidenceKind]
  public var evidenceRequired: EvidenceDemand
  /// The outcomes after which the note opens by itself.
  public var noteWhen: Set<Tick>
  /// If that item has 0 points, so has this one, and it is not asked.
  public var follows: String?
  public var appliesWhen: Condition?
  /// Ids of the reasons for "not applicable"; empty when it is not offered.
  public var notApplicable: [String]
  public var basis: String?
  public var confidence: Confidence?
  /// Whether what is written on it may give somebody away who complained or reported.
  public var isSensitive = false

  public init(
    id: String, text: Bilingual, help: Bilingual? = nil, answer: AnswerKind,
    indicator: String? = nil, isCriterion: Bool = false, weight: ExactDecimal = ExactDecimal(1),
    isCritical: Bool = false, isKnockout: Bool = false, evidence: [EvidenceKind] = [],
    evidenceRequired: EvidenceDemand = .after([]), noteWhen: Set<Tick> = [.unmet],
    follows: String? = nil, appliesWhen: Condition? = nil, notApplicable: [String] = [],
    basis: String? = nil, confidence: Confidence? = nil
  ) {
    self.id = id
    self.text = text
    self.help = help
    self.answer = answer
    self.indicator = indicator
    self.isCriterion = isCriterion
    self.weight = weight
    self.isCritical = isCritical
    self.isKnockout = isKnockout
    self.evidence = evidence
    self.evidenceRequired = evidenceRequired
    self.noteWhen = noteWhen
    self.follows = follows
    self.appliesWhen = appliesWhen
    self.notApplicable = notApplicable
    self.basis = basis
    self.confidence = confidence
  }

  /// Whether nothing is judged by it: it is neither scored nor a criterion nor a knock-out.
  public var isRecordedOnly: Bool {
    indicator == nil && !isCriterion && !isKnockout
  }

  /// The items of the same checklist that this one depends on.
  public var parents: [String] {
    [appliesWhen?.item, follows].compactMap(\.self)
  }
}

/// What to collect as proof.
public enum EvidenceKind: String, CaseIterable, Equatable, Sendable {
  case photo
  case document
  case interview
  case measurement
  case screenshot
}

/// After which answers evidence is demanded.
public enum EvidenceDemand: Equatable, Sendable {
  case after(Set<Tick>)
  case always
}

/// An item applies only when another one was answered so.
public struct Condition: Equatable, Sendable {
  public var item: String
  /// Tick words or level keys, any of which fulfils it.
  public var answers: [String]

  public init(item: String, answers: [String]) {
    self.item = item
    self.answers = answers
  }
}

/// How sure the content of an item is: A read in the regulation, B a secondary source, C practice or unverified.
public enum Confidence: String, CaseIterable, Equatable, Sendable {
  case a = "A"
  case b = "B"
  case c = "C"
}
