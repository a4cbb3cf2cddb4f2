extension English {
  public func modesNotKept(_ path: String) -> String {
    """
    \(path): this medium keeps no permissions, as FAT on a stick: whoever holds it can read \
    everything. Keep it safe, or use a folder on the computer.
    """
  }

  public var everyoneCanRead: String {
    "This medium keeps no permissions: whoever holds it can read everything."
  }

  public func confidentialErased(entry: Int, item: String) -> String {
    "entry \(entry), \(item): the text of the confidential note was erased; the log stays whole."
  }
  public func confidentialAltered(entry: Int, item: String, file: String) -> String {
    """
    entry \(entry), \(item): \(file) is not the text that was recorded; bring it from the \
    assessor's folder.
    """
  }
  public func erasedHere(_ path: String) -> String {
    """
    \(path): this confidential text was erased here and is not brought back; erase it there too \
    with laik redact.
    """
  }
  public func erasedThere(_ path: String) -> String {
    """
    \(path): this confidential text was erased there; erase it here too with laik redact if it \
    is still here.
    """
  }

  public func confidentialPrinted(_ count: Int) -> String {
    "This report has the text of \(counted(count, "confidential note")); do not pass it on."
  }
  public var confidentialNeedsVisit: String {
    "--confidential is for a visit report only; name one log of an assessor."
  }
  public var helpConfidential: String {
    "Print the texts of confidential notes; in a visit report only."
  }

  public var helpRedact: String {
    """
    Erases the text of a confidential note from every file of the folder; the log stays whole and \
    can still be verified.
    """
  }
  public var helpRedactEntry: String { "The number of the confidential note's entry." }
  public var helpRedactItem: String { "All confidential notes of this item." }
  public var helpRedactKeep: String {
    "First keep salt and text in a new file outside the folder, to prove the text later."
  }
  public var helpYes: String { "Do not ask again." }
  public var redactNeedsNote: String {
    "Name the note: --entry and the number of its entry, or --item and the id of its item."
  }
  public var redactNeedsYes: String { "There is no terminal to ask at; add --yes if you are sure." }
  public func noSuchConfidentialNote(_ log: String, known: [String]) -> String {
    known.isEmpty
      ? "\(log): there is no confidential note in this log."
      : "\(log): not a confidential note; there are: \(known.joined(separator: ", "))."
  }
  public var keepTakesOneNote: String { "--keep takes one note; name it with --entry." }
  public func noTextToKeep(entry: Int) -> String {
    "The text of entry \(entry) is not here, so that none can be kept. Nothing was erased."
  }
  public func mustLieOutside(_ file: String, folder: String) -> String {
    "\(file): must lie outside the folder of the assessment, \(folder); name another place."
  }
  public func textKept(_ path: String) -> String {
    """
    Salt and text are kept in \(path). Only with this file can the text be proven (laik verify \
    --disclosed); keep it in a safe place.
    """
  }
  public func willErase(entry: Int, item: String) -> String {
    "Entry \(entry), \(item): its text will be erased for good."
  }
  public var askToErase: String { "Type erase to erase it: " }
  public var eraseWord: String { "erase" }
  public var nothingErased: String { "Nothing was erased." }
  public func textErased(entry: Int, item: String) -> String {
    "Entry \(entry), \(item): the text of the confidential note is erased; the log stays whole."
  }
  public func textWasNotHere(entry: Int, item: String) -> String {
    """
    Entry \(entry), \(item): its text is not here, perhaps as it was erased before; copies in \
    other files cannot be looked for.
    """
  }
  public func alsoErased(_ path: String) -> String { "Erased as well: \(path)" }
  public var textTooShortToFind: String {
    """
    The text is too short to be looked for in other files; look through the reports and copies in \
    this folder yourself.
    """
  }
  public var textStaysInLog: String {
    """
    this log has the same text, and cannot be changed without breaking its chain; put down in the \
    minutes who may read it.
    """
  }
  public var textStaysInEvidence: String {
    """
    this evidence has the same text, and the log names it by its hash; if it must go, remove it \
    yourself, and laik verify will say that it is not there.
    """
  }
  public var textStaysInFile: String {
    "this file has the same text; remove it yourself if it is not needed, then run this again."
  }
  public func notSearched(cause: String) -> String {
    "could not be searched or erased: \(cause). Mend that, then run laik redact again."
  }
  public var redactAgain: String { "Not erased in full; run this again once that is mended." }
  public var beyondReach: [String] {
    [
      """
      Beyond the reach of laik: copies on sticks, in other folders and on other computers; reports \
      that were exported, sent or printed; packed or encrypted archives; backups of the system, \
      and old blocks of the medium.
      """,
      "Ask everyone who holds a copy to erase it with laik redact too.",
    ]
  }

  public var helpDisclosed: String {
    "Check whether the text in this file (of laik redact --keep) is the one that the log names."
  }
  public func notADisclosure(_ path: String) -> String {
    "\(path): not salt and text as laik redact --keep writes them."
  }
  public func disclosureFits(_ log: String, entry: Int, item: String) -> String {
    "\(log): this text is that of entry \(entry), \(item); the hash is the same."
  }
  public func disclosureFitsNone(_ path: String) -> String {
    "\(path): no entry names this text; it is another text, or another log."
  }
}
