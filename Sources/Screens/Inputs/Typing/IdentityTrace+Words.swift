internal import Text

extension IdentityTrace {
  /// What it looks like.
  func name(_ phrases: any Phrases) -> String {
    switch self {
    case .nik: phrases.identityNumber
    case .phone: phrases.phoneNumber
    case .email: phrases.mailAddress
    }
  }

  /// The question before it is recorded.
  func question(_ phrases: any Phrases) -> String {
    phrases.looksLike(name(phrases))
  }
}
