public import Text

extension AllowedSigners.LineFault {
  /// The file, the line, and why it is not trusted.
  public func message(in folder: AssessmentFolder, _ phrases: any Phrases) -> String {
    "\(folder.path)/\(AllowedSigners.fileName):\(line): \(words(phrases))."
  }

  private func words(_ phrases: any Phrases) -> String {
    switch fault {
    case .malformed: phrases.signerMalformed
    case .option(let name): phrases.signerWithOption(name)
    case .pattern(let name): phrases.signerWithPattern(name)
    }
  }
}
