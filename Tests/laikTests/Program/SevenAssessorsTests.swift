import Assessment
import Reports
import Testing
import Text

@testable import laik

/// What a team lead gets out of seven sticks, whatever the order in which they are put in.
@Suite struct SevenAssessorsTests {
  private let seven: SevenAssessors

  init() throws {
    seven = try SevenAssessors(Session(.indonesian))
  }

  private func scores(of paths: [String]) -> [Score] {
    Archive(paths, phrases: Indonesian()).scores(seven.session.workplace).scores
  }

  private func texts(of scores: [Score]) -> [String] {
    let variants = [ReportVariant(.indonesian), ReportVariant(.english, .json, for: .city)]
    return [ScoreJSON.text(scores, language: .indonesian)]
      + variants.map { WrittenReport.assessments(scores, $0) }
  }

  @Test func twentyOrdersOfTheFilesGiveTheSameBytes() {
    let paths = seven.paths
    let first = scores(of: paths)
    let expected = texts(of: first)
    var dice = SystemRandomNumberGenerator()
    for _ in 0..<20 {
      let order = (paths + [paths[0]]).shuffled(using: &dice)
      let scores = scores(of: order)
      #expect(scores == first && texts(of: scores) == expected, "\(order)")
    }
  }

  @Test func nothingOfThemIsLost() throws {
    let score = try #require(scores(of: seven.paths).first)
    #expect(score.agenda.disputes.count > 10)
    #expect(score.agenda.integrity.map(\.head.institution) == ["KPK"])
    #expect(Set(score.findings.map(\.place)) == ["mpp", "inspektorat", "ukpbj", "meja-dokumen"])
    let mcsp = try #require(score.components.flatMap(\.indicators).first)
    #expect(mcsp.figures.lowest < mcsp.figures.highest && mcsp.figures.running != nil)
    let room = try #require(score.findings.first { $0.item.id == "asi-01" }?.finding)
    let bpkp = try #require(room.sayings.first { $0.rater.institution.written == "BPKP" })
    #expect(bpkp.given?.answer == .tick(.unmet), "what was answered after the return counts")
    #expect(bpkp.answers.map(\.value).contains(.tick(.met)), "and the answer before is kept")
    #expect(bpkp.visits.count == 2)
    let unseen = score.agenda.pending.filter { $0.reasons == [.unseen] }
    #expect(unseen.contains { $0.subject.id == "i11" } == false)
    #expect(Set(score.agenda.pending.flatMap(\.reasons)).isSuperset(of: [.disputed, .integrity]))
    let report = WrittenReport.assessments([score], ReportVariant(.english))
    for institution in SevenAssessors.institutions { #expect(report.contains(institution)) }
  }
}
