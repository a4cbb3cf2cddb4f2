/// Everything the program says to a person, in one language.
///
/// Each language is one type; what it lacks does not compile. Arguments are data that were made
/// harmless by whoever prints the result.
public protocol Phrases: WordPhrases, LogPhrases, CheckPhrases, ScreenPhrases, InputPhrases,
  ReportPhrases, ScorePhrases, JudgementPhrases, AgreementPhrases, CommandPhrases, PlainPhrases,
  AuthorPhrases, GatherPhrases, WhyPhrases, ReviewPhrases, PlanPhrases, AssessmentPhrases,
  WayPhrases, StandingPhrases, PrivacyPhrases, IdentityPhrases, CopyPhrases, PlenaryPhrases,
  CoursePhrases, SigningPhrases, KeyPhrases, Sendable
{
  var language: Language { get }
}

extension Language {
  /// What is said in this language.
  public var phrases: any Phrases {
    switch self {
    case .indonesian: Indonesian()
    case .english: English()
    }
  }
}
