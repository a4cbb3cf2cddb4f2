import Assessment
import Storage
import Text

/// Seals a log and signs it, and says so line by line.
struct Sealing {
  private let phrases: any Phrases
  private let signer: LogSigner
  /// Where a passphrase is asked for, if one is needed.
  private let place: ChildProcess.Place

  init(_ workplace: Workplace) {
    phrases = workplace.phrases
    signer = LogSigner(workplace.surroundings)
    place = workplace.surroundings.isInputTerminal ? .terminal : .nowhere
  }

  /// The seal stands whatever becomes of the signature.
  func seal(_ writer: LogWriter, _ seal: Seal) throws(CommandFailure) {
    var seal = seal
    seal.key = signer.sealKey
    do {
      let entry = try writer.append(.seal(seal), at: Clock.now())
      Console.say(phrases.plainSealed(entry.hash.hex))
    } catch {
      throw CommandFailure(error.message(phrases), error.status)
    }
    guard signer.isReady || signer.fault != nil else { return }
    try sign(writer.path, sealedBy: seal.key)
  }

  /// Signs a log that was sealed before.
  func sign(_ contents: LogContents, at path: String) throws(CommandFailure) {
    if PathKind(of: "\(path).sig") != .missing {
      throw CommandFailure(phrases.signedBefore(path), .badData)
    }
    try sign(path, sealedBy: contents.visit?.seal?.key)
  }

  private func sign(_ path: String, sealedBy key: String?) throws(CommandFailure) {
    let made: String?
    do throws(KeygenFault) {
      made = try signer.sign(path, sealedBy: key, place)
    } catch {
      Console.warn(phrases.notSigned(why: error.message(phrases)))
      throw CommandFailure(phrases.signLater(path), error.status)
    }
    guard let made else { throw CommandFailure(phrases.keyNotMadeYet, .noInput) }
    Console.say(phrases.signedNow(key: made))
  }
}
