import Assessment
import Display
import Screens
import Storage
import Testing
import Text

@testable import laik

/// An assessor at the full program with a folder of its own and the instruments of this checkout.
struct Session {
  let scratch: Scratch
  let language: Language

  /// What happens at the terminal, or a look at what is shown and on disk just then.
  enum Step {
    case event(TerminalEvent)
    case look((String) throws -> Void)
    case all([Step])
  }

  init(_ language: Language = .english) throws {
    scratch = try Scratch()
    self.language = language
  }

  /// Where the logs are.
  var folder: AssessmentFolder { AssessmentFolder(path: scratch.path("visits")) }

  var inbox: String { scratch.path("inbox") }

  var workplace: Workplace {
    Workplace(
      language: language, checklists: Run.checklists,
      surroundings: Surroundings(
        variables: ["HOME": scratch.path("home"), "XDG_DOWNLOAD_DIR": inbox], executable: nil,
        isInputTerminal: true, isOutputTerminal: true))
  }

  /// Runs the program until the steps are over, and returns its exit code.
  @discardableResult
  func play(log: String? = nil, _ steps: Step...) throws -> Int32 {
    var terminal = PlayedTerminal(steps: steps.flatMap(\.flat))
    let program =
      log.map { Program(workplace, log: $0) } ?? Program(workplace, folder: folder.path)
    let status = program.run(on: &terminal)
    if let error = terminal.error { throw error }
    #expect(terminal.left == 0, "the program ended before the last steps")
    return status
  }

  /// Begins the visit of a venue without a screen.
  func begin(
    venue: String = "MPP Contoh", assessor: String = "Sari", institution: String = "BPKP"
  ) throws -> VisitOpener.Opened {
    let catalogue = try #require(workplace.catalogue)
    let visit = NewVisit(
      instrument: "kota-antikorupsi", place: "mpp", venue: venue, region: "Kota Contoh",
      period: "2025", assessor: assessor, institution: institution)
    return try VisitOpener(folder: folder, catalogue: catalogue).begin(visit, at: Clock.now())
  }

  /// A log of the lead that gives items of a visit back.
  func lead(returning visit: String, _ questions: (item: String, text: String)...) throws {
    let log = try #require(logs.first)
    var head = try #require(try LogFile.read(path: log).visit).head
    head.visit = RandomID.next()
    (head.role, head.place, head.venue, head.checklists) = (.lead, "", "", [])
    let writer = try LogWriter.create(head: head, at: Clock.now(), folder: folder).writer
    for (item, text) in questions {
      try writer.append(
        .giveBack(Question(visit: visit, item: item, text: text)), at: Clock.now())
    }
  }

  /// A visit with some entries, which nobody is writing to any more; the path of its log.
  func visit(_ events: [Event] = [], venue: String = "MPP Contoh") throws -> String {
    let writer = try begin(venue: venue).writer
    for event in events { try writer.append(event, at: Clock.now()) }
    return writer.path
  }

  /// The paths of all logs.
  var logs: [String] {
    Scratch.names(in: folder.path).filter { $0.hasSuffix(".jsonl") }.map { "\(folder.path)/\($0)" }
  }

  /// What the only log says.
  var events: [Event] {
    get throws {
      let path = try #require(logs.first)
      return try LogFile.read(path: path).entries.map(\.event)
    }
  }

  var drafts: [String] { Scratch.names(in: "\(folder.path)/drafts") }
}

extension Session.Step {
  static func type(_ text: String) -> Self {
    .all(text.map { .event(.key(.character($0))) })
  }

  static func press(_ keys: Key...) -> Self {
    .all(keys.map { .event(.key($0)) })
  }

  /// Fills in the form of a new visit and begins it; instrument, period and place are offered.
  static var begin: Self {
    .all([
      .type("n"), .type("Kota Contoh"), .press(.enter, .enter, .enter), .type("MPP Contoh"),
      .press(.enter), .type("Sari"), .press(.enter), .type("BPKP"), .press(.enter, .enter),
    ])
  }

  /// Goes to an item by its id.
  static func go(_ item: String) -> Self {
    .all([.type(":\(item)"), .press(.enter)])
  }

  fileprivate var flat: [Self] {
    if case .all(let steps) = self { steps.flatMap(\.flat) } else { [self] }
  }
}

/// A terminal that plays steps, and is gone when they are over.
private struct PlayedTerminal: Terminal {
  let size = Size(rows: 24, columns: 80)
  private var steps: ArraySlice<Session.Step>
  private var shown = ""
  private(set) var error: (any Error)?

  var left: Int { steps.count }

  init(steps: [Session.Step]) {
    self.steps = steps[...]
  }

  mutating func present(_ canvas: Canvas) {
    shown = canvas.lines.joined(separator: "\n")
  }

  mutating func nextEvent(timeoutMilliseconds: Int?) -> TerminalEvent {
    while let step = steps.popFirst() {
      switch step {
      case .event(let event): return event
      case .look(let body):
        do { try body(shown) } catch { self.error = error }
      case .all: continue
      }
    }
    return .ended(nil)
  }

  mutating func suspend() {}

  mutating func lend(_ body: () -> Void) {
    body()
  }
}
