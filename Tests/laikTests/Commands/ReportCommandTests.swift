import Assessment
import Glibc
import Storage
import Testing

@testable import laik

@Suite struct ReportCommandTests {
  private let session: Session
  private let log: String

  init() throws {
    session = try Session()
    log = try session.visit([
      .answer(item: "asi-01", .tick(.unmet)), .note(item: "asi-01", .text("Tidak ada ruang")),
      .answer(item: "anak-04", .number(ExactDecimal(12))), .flag(item: "anak-01", text: nil),
    ])
  }

  @Test(arguments: ["report", "receipt"])
  func isTheSameWhateverTheSurroundings(command: String) throws {
    let once = try Run.laik(command, log)
    #expect(once.status == 0 && once.errors == "" && once.output.contains("MPP Contoh"))
    let name = try #require(log.split(separator: "/").last.map(String.init))
    let surroundings = [
      ["TZ=Asia/Jayapura", "LC_ALL=C"], ["TZ=America/New_York", "LC_ALL=id_ID.UTF-8"],
      ["COLUMNS=40", "TERM=dumb"],
    ]
    for environment in surroundings {
      let again = try Run.laik(command, name, environment: environment, in: session.folder.path)
      #expect(again.outputBytes == once.outputBytes)
    }
  }

  @Test func isReadFromTheCopiesOfTheInstrumentNotFromTheCatalogue() throws {
    let once = try Run.laik("report", log)
    let without = try Run.laik("report", log, "--checklists", "/nowhere")
    #expect(without.status == 0 && without.output == once.output)
  }

  @Test func saysWhichInstrumentIsMissing() throws {
    _ = try Run.program("/bin/rm", ["-r", "\(session.folder.path)/instruments"])
    #expect(try Run.laik("report", log).status == 0)
    let run = try Run.laik("report", log, "--checklists", "/nowhere", "--lang", "en")
    #expect(run.status == 66 && run.output == "" && run.errors.contains("kota-antikorupsi"))
  }

  @Test func writesToAFile() throws {
    let path = session.scratch.path("report.txt")
    let run = try Run.laik("report", log, "--output", path)
    #expect(run.status == 0 && run.output == "" && run.errors == "")
    #expect(try Scratch.bytes(of: path) == Run.laik("report", log).outputBytes)
  }

  @Test func reportsWhatIsBeforeDamageAndSaysSo() throws {
    Scratch.write(log, Array("x\n".utf8), mode: O_APPEND)
    let run = try Run.laik("report", log, "--lang", "en")
    #expect(run.status == 0 && run.errors.contains("\(log):6: "))
    #expect(run.output.contains("Tidak ada ruang") && run.output.contains("!! "))
  }
}
