public import Text

extension Diagnostic {
  /// `Checklists/x.yaml:12:5: unknown stage 'feild'; write ...`, words of the file as they are there.
  ///
  /// The caller makes the line harmless before it reaches a terminal.
  public func line(in phrases: any Phrases) -> String {
    let label =
      switch severity {
      case .error: ""
      case .warning: phrases.warningLabel + ": "
      case .remark: phrases.remarkLabel + ": "
      }
    return "\(place.file):\(place.line):\(place.column): \(label)\(fault.words(in: phrases))"
  }
}

extension Fault {
  /// The fault and its remedy, without a place.
  public func words(in phrases: any Phrases) -> String {
    switch self {
    case .file(let fault): fault.words(in: phrases)
    case .syntax(let fault): fault.words(in: phrases)
    case .form(let fault): fault.words(in: phrases)
    case .rule(let fault): fault.words(in: phrases)
    }
  }
}

extension Suggestion {
  fileprivate func words(in phrases: any Phrases) -> String {
    phrases.suggestion(nearest: nearest, known: known)
  }
}

extension FileFault {
  fileprivate func words(in phrases: any Phrases) -> String {
    switch self {
    case .notFound: phrases.pathNotFound
    case .missingInstrument: phrases.instrumentFileMissing
    case .unreadable(let fault): fault.cause(phrases)
    case .notOrdinary: phrases.notOrdinaryFile
    case .tooLarge(let mebibytes): phrases.fileTooLarge(mebibytes: mebibytes)
    case .empty: phrases.fileEmpty
    case .notUTF8: phrases.notUTF8
    case .byteOrderMark: phrases.byteOrderMark
    case .tab: phrases.tabCharacter
    case .character(let scalar): phrases.refusedCharacter(Self.code(of: scalar))
    case .nameDiffers(let id): phrases.fileNameDiffers(id: id)
    case .folderDiffers(let id): phrases.folderNameDiffers(id: id)
    case .endsInYml: phrases.fileEndsInYml
    }
  }

  private static func code(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension SyntaxFault {
  fileprivate func words(in phrases: any Phrases) -> String {
    switch self {
    case .anchor: phrases.anchorRefused
    case .tag: phrases.tagRefused
    case .mergeKey: phrases.mergeKeyRefused
    case .secondDocument: phrases.secondDocument
    case .keyNotText: phrases.keyNotText
    case .tooDeep(let limit): phrases.tooDeep(limit: limit)
    case .tooManyEntries(let limit): phrases.tooManyEntries(limit: limit)
    case .keyTwice(let key, let line): phrases.keyTwice(key, line: line)
    case .strayColon: phrases.strayColon
    case .strayDash: phrases.strayDash
    case .missingColon: phrases.missingColon
    case .unclosedQuote: phrases.unclosedQuote
    case .unclosedBracket: phrases.unclosedBracket
    case .unknownEscape: phrases.unknownEscape
    case .refusedStart: phrases.refusedStart
    case .wrongIndentation: phrases.wrongIndentation
    case .notYAML: phrases.notYAML
    }
  }
}

extension FormFault {
  fileprivate func words(in phrases: any Phrases) -> String {
    switch self {
    case .missingKey(let key): phrases.missingKey(key)
    case .missingOneOf(let keys): phrases.missingOneOf(keys)
    case .onlyOneOf(let keys): phrases.onlyOneOf(keys)
    case .unknown(let noun, let word, let suggestion):
      phrases.unknown(noun, word, remedy: suggestion.words(in: phrases))
    case .notText: phrases.textExpected
    case .notList: phrases.listExpected
    case .notMapping: phrases.mappingExpected
    case .notTranslation: phrases.translationExpected
    case .notBoolean: phrases.booleanExpected
    case .notDecimal: phrases.decimalExpected
    case .notInteger: phrases.integerExpected
    case .notPoints: phrases.pointsExpected
    case .emptyText: phrases.textEmpty
    case .emptyList: phrases.listEmpty
    case .missingTranslation(let language): phrases.translationMissing(language)
    case .emptyTranslation(let language): phrases.translationEmpty(language)
    case .malformedId(let id): phrases.malformedId(id)
    case .namedTwice(let word): phrases.namedTwice(word)
    case .outside(let low, let high): phrases.outside(low: low, high: high)
    case .notAboveZero: phrases.notAboveZero
    }
  }
}

extension RuleFault {
  fileprivate func words(in phrases: any Phrases) -> String {
    switch self {
    case .duplicate(let noun, let id, let first): phrases.duplicateId(noun, id, first: first)
    case .noSuch(let noun, let id, let suggestion):
      phrases.noSuch(noun, id, remedy: suggestion.words(in: phrases))
    case .componentSum(let id, let sum, let weight):
      phrases.componentSum(id, sum: sum, weight: weight)
    case .totalSum(let sum): phrases.totalSum(sum)
    case .noSourceOfWeights: phrases.sourceOfWeightsMissing
    case .assumedComponent: phrases.componentIsAssumed
    case .markNotLower(let id, let other): phrases.markNotLower(id, than: other)
    case .bandEmpty: phrases.bandEmpty
    case .bandOutside: phrases.bandOutside
    case .bandShadowed: phrases.bandShadowed
    case .bandGap(let low, let high): phrases.bandGap(low: low, high: high)
    case .scoredWithoutBands: phrases.scoredWithoutBands
    case .gateIsNotScored: phrases.gateIsNotScored
    case .minAboveMax(let min, let max): phrases.minAboveMax(min: min, max: max)
    case .circle(let ids): phrases.circle(ids)
    case .chainTooLong(let limit): phrases.chainTooLong(limit: limit)
    case .conditionNeverFits(let word, let parent, let suggestion):
      phrases.conditionNeverFits(word, parent: parent, remedy: suggestion.words(in: phrases))
    case .tooManyReasons(let limit): phrases.tooManyReasons(limit: limit)
    case .checklistNotNamed(let id): phrases.checklistNotNamed(id)
    case .indicatorNotFed(let id): phrases.indicatorNotFed(id)
    case .onePlaceOnly(let id): phrases.onePlaceOnly(id)
    }
  }
}
