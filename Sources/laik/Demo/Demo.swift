import Assessment
import Glibc
import Screens
import Storage
import Text

/// A sample assessment of a city that does not exist, in a temporary folder.
struct Demo {
  private let workplace: Workplace

  init(_ workplace: Workplace) {
    self.workplace = workplace
  }

  /// Three sealed visits and one in progress, as the plan beside them says; a fifth is missing.
  func make() throws -> AssessmentFolder {
    guard let catalogue = workplace.catalogue else {
      throw CommandFailure(workplace.phrases.noChecklists, .noInput)
    }
    let folder = try temporaryFolder()
    do {
      try write(DemoTeam.plan, in: folder, catalogue)
      for (seed, visit) in DemoTeam.visits.enumerated() {
        try fill(visit, in: folder, catalogue, seed: seed * 3)
      }
    } catch let fault as PlanFault {
      let lines = fault.lines(in: workplace.phrases)
      throw CommandFailure(lines.joined(separator: " "), .cannotCreate)
    } catch let fault as OpenerFault {
      throw CommandFailure(fault.message(workplace.phrases), fault.status)
    } catch let fault as LogFault {
      throw CommandFailure(fault.message(workplace.phrases), fault.status)
    }
    return folder
  }

  private func write(
    _ plan: Plan, in folder: AssessmentFolder, _ catalogue: Catalogue
  ) throws {
    guard let loaded = try? catalogue.instrument(plan.instrument) else { return }
    try plan.write(
      to: "\(folder.path)/assessment.yaml", after: nil, instrument: loaded.instrument)
  }

  private func temporaryFolder() throws -> AssessmentFolder {
    let parent = workplace.surroundings.variable("TMPDIR") ?? "/tmp"
    let folder = AssessmentFolder(path: "\(parent)/laik-demo-\(RandomID.next().prefix(8))")
    do {
      try folder.create()
    } catch {
      throw CommandFailure(error.message(workplace.phrases), .cannotCreate)
    }
    return folder
  }

  /// Answers the share of the items, with notes on findings; a visit with all of them is sealed.
  private func fill(
    _ visit: DemoTeam.Visit, in folder: AssessmentFolder, _ catalogue: Catalogue, seed: Int
  ) throws {
    let now = Clock.now()
    let opened = try VisitOpener(folder: folder, catalogue: catalogue).begin(visit.new, at: now)
    var worksheet = opened.worksheet
    let answers = DemoAnswers(today: now.localDate)
    let last = worksheet.items.count * visit.percent / 100
    var unapplied: [Entry] = []
    for (turn, item) in worksheet.items.prefix(last).enumerated() {
      // What is asked hangs on answers before only where an item has a parent; judging all takes its time.
      if item.follows != nil || item.appliesWhen != nil {
        worksheet.apply(unapplied)
        unapplied = []
        guard worksheet.isToDo(item) else { continue }
      }
      let answer = answers.answer(to: item, turn: turn + seed)
      guard item.problem(with: answer) == nil else { continue }
      unapplied += try events(answer, item, now).map { try opened.writer.append($0, at: now) }
    }
    worksheet.apply(unapplied)
    if visit.percent == 100 { try opened.writer.append(.seal(Seal(worksheet.counts)), at: now) }
  }

  private func events(_ answer: Answer, _ item: Item, _ now: Timestamp) -> [Event] {
    let outcome = item.outcome(of: answer, on: now.localDate)
    var events: [Event] = [.answer(item: item.id, answer)]
    if let tick = outcome.tick, item.noteWhen.contains(tick) {
      events.append(
        .note(item: item.id, .text("Contoh catatan: perlu dibenahi.\nDijanjikan selesai.")))
    }
    if case .after(let ticks) = item.evidenceRequired, let tick = outcome.tick, ticks.contains(tick)
    {
      let evidence = Evidence(method: .examine, strength: .seen, text: "contoh: foto menyusul")
      events.append(.evidence(item: item.id, evidence))
    }
    return events
  }
}
