extension English {
  public var warningLabel: String { "warning" }
  public var remarkLabel: String { "remark" }

  public func noun(_ noun: CheckNoun) -> String {
    switch noun {
    case .instrument: "instrument"
    case .component: "component"
    case .indicator: "indicator"
    case .componentOrIndicator: "component or indicator"
    case .place: "place"
    case .checklist: "checklist"
    case .mark: "mark"
    case .reason: "reason"
    case .scale: "scale"
    case .level: "level"
    case .section: "section"
    case .item: "item"
    case .option: "option"
    case .key: "key"
    case .answerKind: "answer kind"
    case .stage: "stage"
    case .evidenceKind: "kind of evidence"
    case .confidence: "confidence letter"
    case .outcome: "outcome"
    case .weightStatus: "status of weights"
    case .language: "language"
    }
  }

  private func alternatives(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }

  public func suggestion(nearest: String?, known: [String]) -> String {
    if let nearest { return "did you mean '\(nearest)'?" }
    if known.isEmpty { return "there is none yet" }
    return known.count > 20
      ? "write one of \(known.prefix(20).joined(separator: ", ")) ..."
      : "write \(alternatives(known))"
  }

  public var pathNotFound: String { "there is no such file or folder; check the path" }
  public var instrumentFileMissing: String {
    "instrument.yaml is missing; put it beside the checklists"
  }
  public var notOrdinaryFile: String {
    "this is not an ordinary file; name a YAML file or a folder"
  }
  public func fileTooLarge(mebibytes: Int) -> String {
    "the file is larger than \(mebibytes) MiB; divide it into several files"
  }
  public var fileEmpty: String { "the file is empty; begin with a key such as id" }
  public func fileNameDiffers(id: String) -> String {
    "the id '\(id)' is not the file's name; name the file \(id).yaml or mend the id"
  }
  public func folderNameDiffers(id: String) -> String {
    "the id '\(id)' is not the folder's name; name the folder \(id) or mend the id"
  }
  public var fileEndsInYml: String {
    "the name ends in .yml, so the file is not read; name it .yaml"
  }

  public var notUTF8: String { "this is not UTF-8; save the file as UTF-8" }
  public var byteOrderMark: String {
    "a byte order mark stands here; save the file as UTF-8 without BOM"
  }
  public var tabCharacter: String { "a tab stands here; write spaces instead" }
  public func refusedCharacter(_ code: String) -> String {
    "the character \(code) is not allowed; remove it"
  }

  public var anchorRefused: String {
    "anchors and aliases (& and *) are not read; write the content out, or put text in quotes"
  }
  public var tagRefused: String { "tags (!) are not read; leave it out, or put text in quotes" }
  public var mergeKeyRefused: String { "the merge key << is not read; write the keys out" }
  public var secondDocument: String {
    "a second document begins here; write one document and leave out ---"
  }
  public var keyNotText: String { "a key must be a plain word; write key: value" }
  public func tooDeep(limit: Int) -> String {
    "this is nested more than \(limit) levels deep; check the brackets and the indentation"
  }
  public func tooManyEntries(limit: Int) -> String {
    "there are more than \(limit) entries; divide them into several files"
  }
  public func keyTwice(_ key: String, line: Int) -> String {
    "the key '\(key)' stands here and again in line \(line); keep one"
  }

  public var strayColon: String {
    "a colon cannot stand here; put the text in quotes, or check the indentation"
  }
  public var strayDash: String {
    "a list cannot begin here; put it on its own line, or put the text in quotes"
  }
  public var missingColon: String { "a key without a colon; write key: value" }
  public var unclosedQuote: String { "the quote that begins here never ends; close it" }
  public var unclosedBracket: String {
    "a comma or a closing bracket is missing; close [ with ] and { with }"
  }
  public var unknownEscape: String {
    "an unknown escape after \\; write \\\\ for a backslash, or use single quotes"
  }
  public var refusedStart: String { "a value cannot begin with this character; put it in quotes" }
  public var wrongIndentation: String {
    "this does not fit the lines above; check the indentation, the dashes and the quotes"
  }
  public var notYAML: String { "this is not YAML that can be read; check the lines above" }

  public func missingKey(_ key: String) -> String { "the key '\(key)' is missing; add it" }
  public func missingOneOf(_ keys: [String]) -> String {
    "a key is missing; add \(alternatives(keys))"
  }
  public func onlyOneOf(_ keys: [String]) -> String {
    "these keys exclude each other; keep \(alternatives(keys))"
  }
  public func unknown(_ noun: CheckNoun, _ word: String, remedy: String) -> String {
    "unknown \(self.noun(noun)) '\(word)'; \(remedy)"
  }
  public func noSuch(_ noun: CheckNoun, _ id: String, remedy: String) -> String {
    "there is no \(self.noun(noun)) '\(id)'; \(remedy)"
  }
  public var textExpected: String { "this is not a text; write one value" }
  public var listExpected: String { "this is not a list; write [a, b], or a line with - for each" }
  public var mappingExpected: String { "this has no keys; write key: value" }
  public var translationExpected: String {
    "the languages are missing; write {id: ..., en: ...}"
  }
  public var booleanExpected: String { "this is neither true nor false; write one of the two" }
  public var decimalExpected: String { "this is not a number; write it like 12 or 0.5" }
  public var integerExpected: String { "this is not a whole number; write it like 12" }
  public var pointsExpected: String {
    "these are no points; write a number from 0 to 1 like 0.5, or a fraction like 7/15"
  }
  public var textEmpty: String { "the text is empty; write one, or leave out the key" }
  public var listEmpty: String { "the list is empty; add an entry" }
  public func translationMissing(_ language: Language) -> String {
    "the \(name(language)) text is missing; add \(language.rawValue): ..."
  }
  public func translationEmpty(_ language: Language) -> String {
    "the \(name(language)) text is empty; write it"
  }
  public func malformedId(_ id: String) -> String {
    "'\(id)' cannot be an id; write 1 to 64 of a-z, 0-9 and -"
  }
  public func namedTwice(_ word: String) -> String { "'\(word)' is named twice; keep one" }
  public func outside(low: String, high: String?) -> String {
    high.map { "this is not possible; write a number from \(low) to \($0)" }
      ?? "this is not possible; write \(low) or more"
  }
  public var notAboveZero: String { "this is not possible; write a number above 0" }

  public func duplicateId(_ noun: CheckNoun, _ id: String, first: String) -> String {
    "the \(self.noun(noun)) '\(id)' is there already (\(first)); choose another id"
  }
  public func componentSum(_ id: String, sum: String, weight: String) -> String {
    "the indicators of '\(id)' add up to \(sum), not to its weight \(weight); mend the weights"
  }
  public func totalSum(_ sum: String) -> String {
    "the components add up to \(sum), not to 100; mend the weights"
  }
  public var sourceOfWeightsMissing: String {
    "assumed weights need their source; add weights_source"
  }
  public var componentIsAssumed: String {
    "the weights of the instrument are not all official; write weights: assumed for it"
  }
  public func markNotLower(_ id: String, than: String) -> String {
    "the mark '\(id)' does not begin below '\(than)'; write the best mark first"
  }
  public var bandEmpty: String { "no value lies in this band; mend its limits" }
  public var bandOutside: String {
    "this band lies outside the possible values; mend it or remove it"
  }
  public var bandShadowed: String {
    "earlier bands take every value of this one; move it up or remove it"
  }
  public func bandGap(low: String?, high: String?) -> String {
    let values =
      switch (low, high) {
      case (nil, nil): "no value"
      case (nil, let high?): "values below \(high)"
      case (let low?, nil): "values above \(low)"
      case (let low?, let high?): low == high ? "the value \(low)" : "values from \(low) to \(high)"
      }
    return "no band fits \(values); add a band, or {points: 0} as the last"
  }
  public var scoredWithoutBands: String {
    "a scored number needs bands; add bands, or write indicator: none"
  }
  public var gateIsNotScored: String {
    "an item of the gate feeds no indicator; leave out indicator, or write indicator: none"
  }
  public func minAboveMax(min: String, max: String) -> String {
    "min \(min) is not below max \(max); mend one of them"
  }
  public func chainTooLong(limit: Int) -> String {
    """
    more than \(limit) items depend on one another in a row; let this one depend on the first
    """
  }
  public func circle(_ ids: [String]) -> String {
    "items depend on each other in a circle (\(ids.joined(separator: " -> "))); break it"
  }
  public func conditionNeverFits(_ word: String, parent: String, remedy: String) -> String {
    "'\(word)' is no answer to '\(parent)'; \(remedy)"
  }
  public func tooManyReasons(limit: Int) -> String {
    "there are more than \(limit) reasons; keep at most \(limit)"
  }
  public func checklistNotNamed(_ id: String) -> String {
    "no place names the checklist '\(id)'; add it to a place in instrument.yaml"
  }
  public func onePlaceOnly(_ id: String) -> String {
    "there is one place '\(id)' in a city; name one venue"
  }
  public func indicatorNotFed(_ id: String) -> String {
    "no item feeds the indicator '\(id)'; the lead has to decide its points"
  }

  private func name(_ language: Language) -> String {
    switch language {
    case .indonesian: "Indonesian"
    case .english: "English"
    }
  }
}
