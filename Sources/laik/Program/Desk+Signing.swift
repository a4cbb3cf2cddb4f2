import Display
import Screens
import Storage
import Text

extension Desk {
  /// A log that was sealed just now, whose key asks for a passphrase.
  struct Unsigned {
    let path: String
    let signer: LogSigner
  }

  /// Signs what was sealed if nothing has to be asked for; else it waits for the terminal.
  mutating func signQuietly(_ path: String, with signer: LogSigner) -> SealSignature {
    do throws(KeygenFault) {
      guard let key = try signer.sign(path, sealedBy: signer.sealKey, .nowhere) else {
        return .noKey
      }
      return .signed(key: key)
    } catch {
      if case .failed = error { unsigned = Unsigned(path: path, signer: signer) }
      return .failed(error.message(phrases))
    }
  }

  /// Signs it with the terminal lent to `ssh-keygen`, which asks for the passphrase.
  mutating func sign<T: Terminal & ~Copyable>(
    on terminal: inout T, _ application: inout Application
  ) -> Action? {
    guard let unsigned = unsigned.take() else { return nil }
    let phrases = phrases
    var outcome = SealSignature.noKey
    terminal.lend {
      Console.say(phrases.passphraseNow)
      outcome = Self.sign(unsigned, phrases)
    }
    application.resize(terminal.size)
    if application.model.visit != nil { application.model.visit?.signature = outcome }
    if let notice = outcome.notice(unsigned.path, phrases) { application.say(notice) }
    return application.performed(.sign)
  }

  private static func sign(_ unsigned: Unsigned, _ phrases: any Phrases) -> SealSignature {
    let signer = unsigned.signer
    do throws(KeygenFault) {
      let key = try signer.sign(unsigned.path, sealedBy: signer.sealKey, .terminal)
      return key.map { .signed(key: $0) } ?? .noKey
    } catch {
      return .failed(error.message(phrases))
    }
  }
}

extension SealSignature {
  /// What is said when a log was sealed; nil where there was no key to sign with.
  func notice(_ log: String, _ phrases: any Phrases) -> Notice? {
    switch self {
    case .signed(let key): Notice(phrases.signedNow(key: key), style: .success)
    case .failed(let why): Notice("\(phrases.notSigned(why: why)) \(phrases.signLater(log))")
    case .noKey, .ready, .unusable: nil
    }
  }
}

extension LogSigner {
  /// What would become of the signature if the visit were sealed now.
  func standing(_ phrases: any Phrases) -> SealSignature {
    if let fault { return .unusable(fault.message(phrases)) }
    return fingerprint.map { .ready(key: $0) } ?? .noKey
  }
}
