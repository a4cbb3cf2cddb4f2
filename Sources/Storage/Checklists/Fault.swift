public import Text

/// Everything that can be wrong with a YAML file of the program.
public enum Fault: Hashable, Sendable {
  case file(FileFault)
  case syntax(SyntaxFault)
  case form(FormFault)
  case rule(RuleFault)
}

/// What is wrong with a file before it is read as YAML.
public enum FileFault: Error, Hashable, Sendable {
  case notFound
  case missingInstrument
  case unreadable(IOFault)
  case notOrdinary
  case tooLarge(mebibytes: Int)
  case empty
  case notUTF8
  case byteOrderMark
  case tab
  case character(Unicode.Scalar)
  case nameDiffers(id: String)
  case folderDiffers(id: String)
  case endsInYml
}

/// What is refused of YAML, and what is none.
public enum SyntaxFault: Hashable, Sendable {
  case anchor
  case tag
  case mergeKey
  case secondDocument
  case keyNotText
  case tooDeep(limit: Int)
  case tooManyEntries(limit: Int)
  /// With the line of the later one.
  case keyTwice(String, line: Int)
  case strayColon
  case strayDash
  case missingColon
  case unclosedQuote
  case unclosedBracket
  case unknownEscape
  case refusedStart
  case wrongIndentation
  case notYAML
}

/// A key or a value that is not what its place asks for.
public enum FormFault: Hashable, Sendable {
  case missingKey(String)
  case missingOneOf([String])
  case onlyOneOf([String])
  case unknown(CheckNoun, String, Suggestion)
  case notText
  case notList
  case notMapping
  case notTranslation
  case notBoolean
  case notDecimal
  case notInteger
  case notPoints
  case emptyText
  case emptyList
  case missingTranslation(Language)
  case emptyTranslation(Language)
  case malformedId(String)
  case namedTwice(String)
  case outside(low: String, high: String?)
  case notAboveZero
}

/// What breaks a rule of instruments and checklists, although each value is well formed.
public enum RuleFault: Hashable, Sendable {
  /// With the place of the first one.
  case duplicate(CheckNoun, String, first: String)
  case noSuch(CheckNoun, String, Suggestion)
  case componentSum(id: String, sum: String, weight: String)
  case totalSum(String)
  case noSourceOfWeights
  case assumedComponent
  case markNotLower(String, than: String)
  case bandEmpty
  case bandOutside
  case bandShadowed
  /// Nil is an end without a limit.
  case bandGap(low: String?, high: String?)
  case scoredWithoutBands
  case gateIsNotScored
  case minAboveMax(min: String, max: String)
  case circle([String])
  case chainTooLong(limit: Int)
  case conditionNeverFits(String, parent: String, Suggestion)
  case tooManyReasons(limit: Int)
  case checklistNotNamed(String)
  case indicatorNotFed(String)
  /// Venues are planned for a place of which there is one only.
  case onePlaceOnly(String)
}
