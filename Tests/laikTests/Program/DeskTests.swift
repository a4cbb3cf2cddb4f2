import Assessment
import Display
import Glibc
import Screens
import Storage
import Testing
import Text

@testable import laik

/// What the desk remembers of one visit must not follow the assessor into the next.
@Suite struct DeskTests {
  private let session: Session

  init() throws {
    session = try Session()
  }

  /// The same checklist revision with other words, and no copy beside the log.
  private func changeChecklists() throws -> String {
    let log = try session.visit()
    let folder = session.folder.path
    _ = try Run.program("/bin/rm", ["-r", "\(folder)/instruments"])
    let changed = session.scratch.folder("changed")
    _ = try Run.program("/bin/cp", ["-r", "\(Run.checklists)/.", changed])
    let list = "\(changed)/kota-antikorupsi/mpp-laktasi.yaml"
    Scratch.write(list, Array("# changed\n".utf8), mode: O_APPEND)
    return log
  }

  @Test func anAlertOfOneVisitIsNotOnTheReportOfTheNext() throws {
    let log = try changeChecklists()
    let workplace = Workplace(
      language: .english, checklists: session.scratch.path("changed"),
      surroundings: session.workplace.surroundings)
    var application = Application(
      .home,
      Model(
        phrases: workplace.phrases, size: Size(rows: 24, columns: 80), now: Clock.now(),
        folder: session.folder.path))
    var desk = Desk(workplace, folder: session.folder)
    let name = try #require(log.split(separator: "/").last.map(String.init))
    _ = desk.perform(.openVisit(name), for: &application)
    _ = desk.perform(.loadReport, for: &application)
    let first = try #require(application.model.report).prefix(12).joined(separator: " ")
    #expect(first.contains("What 'mpp-laktasi' revision 2025.2 says here is not"))
    #expect(!first.contains("DAMAGED"))
    let new = NewVisit(
      instrument: "kota-antikorupsi", place: "mpp", venue: "MPP Lain", region: "Kota Contoh",
      period: "2025", assessor: "Sari", institution: "BPKP")
    _ = desk.perform(.beginVisit(new), for: &application)
    _ = desk.perform(.loadReport, for: &application)
    let second = try #require(application.model.report).joined(separator: " ")
    #expect(second.contains("MPP Lain"))
    #expect(!second.contains("revision 2025.2 says here is not"))
  }
}
