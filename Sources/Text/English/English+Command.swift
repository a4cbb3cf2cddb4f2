extension English {
  public func definitionMissing(_ id: String, revision: String) -> String {
    """
    The checklist or instrument '\(id)' revision \(revision) is not here; put its copy into \
    instruments/, or name its folder with --checklists.
    """
  }
  public func definitionDiffers(_ id: String, revision: String) -> String {
    """
    What '\(id)' revision \(revision) says here is not what the log was filled by; figures use \
    what is here. See whether its revision should have been raised.
    """
  }
  public var noChecklists: String {
    """
    No folder of checklists was found; name it with --checklists or $LAIK_CHECKLISTS.
    """
  }
  public var noVisitOpen: String { "No visit is open for writing; open one from the home screen." }
  public func noSuchPlace(_ id: String, known: [String]) -> String {
    "The instrument has no place '\(id)'; choose \(known.joined(separator: ", "))."
  }
  public func reportSaved(_ path: String) -> String {
    "Report saved: \(path)"
  }
  public func pathMissing(_ path: String) -> String {
    "\(path): it is not there; check the spelling."
  }
  public func notALog(_ path: String) -> String {
    "\(path): not the log of a visit; name one .jsonl file."
  }
  public func terminalUnusable(_ term: String) -> String {
    "The terminal '\(term)' cannot show a full screen; use --plain, or TERM=xterm-256color."
  }
  public var nothingReadable: String { "No log can be read." }
  public func instrumentNotChosen(_ known: [String]) -> String {
    known.isEmpty
      ? "There is no instrument in the folder of checklists; name another with --checklists."
      : "Name one instrument with --instrument: \(known.joined(separator: ", "))."
  }
  public func unknownLanguage(_ name: String) -> String {
    "The language '\(name)' is not known; write id or en."
  }
  public var visitNeedsLog: String { "Name the log of a visit, or begin a new one with --new." }
  public func onlyWithNew(_ option: String) -> String {
    "\(option) is only for a new visit; add --new, or leave \(option) out."
  }
  public func forked(_ visit: String, after entries: Int) -> String {
    """
    Visit \(visit) is forked after \(counted(entries, "entry", "entries")): two copies go on differently. What they \
    share counts; the rest is pending until the team lead decides.
    """
  }
  public var needsTerminal: String {
    """
    The full-screen program needs a terminal; use laik visit LOG --plain, laik score or laik \
    report.
    """
  }
  public func missingOptions(_ names: [String]) -> String {
    "Still missing: \(names.joined(separator: ", "))."
  }
  public func verifiedGood(_ path: String, entries: Int, sealed: Bool, hash: String) -> String {
    "\(path): whole, \(counted(entries, "entry", "entries")), \(sealed ? self.sealed : "not sealed"), hash \(hash)"
  }
  public func verifiedBad(_ path: String, entries: Int) -> String {
    "\(path): NOT WHOLE; the first \(counted(entries, "entry", "entries")) can be read:"
  }
  public var outputFailed: String {
    "The output could not be written in full; free some space, or write to another place."
  }
  public var demoBegins: String { "Making the sample; this takes a moment ..." }
  public func notAllCounted(_ count: Int, first: String) -> String {
    "Not all is counted (\(count)): \(first)"
  }
  public func otherCharset(_ name: String) -> String {
    "The environment asks for \(name); laik writes UTF-8. Set the terminal to UTF-8."
  }
  public func noSuchCommand(_ word: String) -> String {
    """
    '\(word)' is neither a command nor a folder; see laik --help, or write ./\(word) for a new \
    folder.
    """
  }
  public var logName: String { "log" }
  public func newVisit(_ path: String) -> String {
    "New visit: \(path)"
  }
  public func demoFolder(_ path: String) -> String {
    "The sample is kept in \(path); delete it when you do not need it."
  }
  public func checked(instruments: Int, checklists: Int, items: Int, errors: Int, warnings: Int)
    -> String
  {
    """
    \(counted(instruments, "instrument")), \(counted(checklists, "checklist")), \
    \(counted(items, "item")): \(counted(errors, "error")), \(counted(warnings, "warning")).
    """
  }
  public var helpLaik: String {
    """
    Assesses whether a city deserves to be called free of corruption: visits, scores, reports.
    """
  }
  public var helpOpen: String { "Opens the program on the folder of an assessment." }
  public var helpDemo: String {
    """
    Makes a sample assessment of a fictitious city in a temporary folder and opens it.
    """
  }
  public var helpVisit: String { "Fills a visit, or begins a new one with --new." }
  public var helpScore: String { "Merges logs into component and indicator scores." }
  public var helpSeal: String { "Seals a visit: nothing can change unseen after it." }
  public var helpReceipt: String { "Prints the receipt of a visit." }
  public var helpVerify: String {
    """
    Checks the chain of logs, the evidence files and the checklists' hashes.
    """
  }
  public var helpCheck: String {
    """
    Checks checklists and instruments, and says everything that is wrong.
    """
  }
  public var helpLanguage: String { "Language: id or en." }
  public var helpChecklists: String { "The folder that holds the instruments." }
  public var helpFolder: String { "The folder of the assessment." }
  public var helpLog: String { "The log of a visit." }
  public var helpPaths: String { "Logs or folders." }
  public var helpVisitPath: String {
    """
    The log of a visit; with --new, the folder of the assessment.
    """
  }
  public var helpCheckPaths: String {
    "Folders of instruments, files of checklists, or an assessment.yaml."
  }
  public var helpPlain: String { "Ask and answer a line at a time, without a full screen." }
  public var helpNew: String { "Begin a new visit." }
  public var helpPlace: String { "Id of the kind of place, such as mpp." }
  public var helpVenue: String { "Name of the place as written." }
  public var helpRegion: String { "The region that is assessed." }
  public var helpPeriod: String { "The period of the assessment, such as 2025." }
  public var helpAssessor: String { "Name of the assessor." }
  public var helpInstitution: String { "Institution of the assessor." }
  public var helpInstrument: String { "Id of the instrument; needed where there are several." }
  public var helpRole: String {
    "Whose assessment it is: assessor, or self for the city's own."
  }
  public func carriesOtherRole(_ role: String, asked: String) -> String {
    "--role \(asked): the log to be carried is of role \(role), which stays; leave --role out"
  }
  public func unknownRole(_ word: String) -> String {
    "unknown role '\(word)'; write assessor or self"
  }
  public var helpCarry: String {
    """
    Take answers, notes, evidence and the lead's questions over from this log, and continue it; \
    what is not given anew stays. For another period, region or place: its open findings.
    """
  }
  public var carryStaysInItsFolder: String {
    "A visit that carries another on stays in its folder; leave the folder out."
  }
  public var helpLetter: String { "Number of the letter of assignment." }
  public var helpFormat: String { "text, json or csv." }
  public var helpOnlyRegion: String { "Only this region." }
  public var helpOnlyPeriod: String { "Only this period." }
  public var helpOutput: String { "Write to this file instead of standard output." }
  public var helpWitness: String { "Name of a witness from the local government." }
}
