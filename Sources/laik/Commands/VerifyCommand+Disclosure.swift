import Assessment
import Storage
import Text

extension VerifyCommand {
  /// Says whether a text that was kept when it was erased is the one that an entry names by its hash.
  func verify(disclosed file: String, _ workplace: Workplace) throws {
    let phrases = workplace.phrases
    let text: ConfidentialText?
    do throws(FolderFault) {
      text = try ConfidentialText.read(at: file)
    } catch {
      let words = phrases.cannotRead(cause: error.problem.cause(phrases))
      throw CommandFailure("\(file): \(words)", error.statusOfReading)
    }
    guard let text else { throw CommandFailure(phrases.notADisclosure(file), .badData) }
    let archive = try Archive.named(paths, phrases: phrases)
    var isNamed = false
    for log in archive.logs {
      for note in ConfidentialNote.all(of: log.contents) where note.digest == text.digest {
        Console.say(phrases.disclosureFits(log.path, entry: note.entry, item: note.item))
        isNamed = true
      }
    }
    guard isNamed else {
      Console.say(phrases.disclosureFitsNone(file))
      throw ExitStatus.negativeFinding.code
    }
  }
}
