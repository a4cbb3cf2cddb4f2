import Assessment
import Text

/// Scores as merging would give them, figures that do not come out even included.
enum ScoreFixture {
  static let score = Score(
    region: "Kota Contoh", period: "2025", instrument: ChecklistFixture.instrument,
    total: Figures(running: Fraction(9215, 100), lowest: Fraction(200, 3), highest: Fraction(95)),
    components: [governance, culture], counts: ItemCounts(items: 41, answered: 38, pending: 5),
    unvisited: [
      Place(
        id: "inspektorat", title: Bilingual(id: "Inspektorat", en: "Inspectorate"), checklists: [])
    ],
    judgement: JudgementFixture.judgement, ifNotApplicableUnmet: Fraction(8812, 100),
    agenda: AgendaFixture.agenda)

  /// Nothing answered, official weights, texts that want out of their cell.
  static var hostile: Score {
    var score = score
    score.region = "=cmd|' /C calc'!A0"
    score.period = "2025, \"akhir\""
    score.instrument.id = "kota\u{1B}[31m"
    score.instrument.weights = .official
    score.total.running = nil
    score.components = [governance]
    score.components[0].component.title = Bilingual(
      id: HostileFixture.bidi, en: HostileFixture.wide)
    score.components[0].indicators[0].indicator.title = Bilingual(
      id: HostileFixture.long, en: "\tTAB \\ \u{7F}\u{1F600}\u{E0041}")
    score.unvisited = []
    score.judgement = JudgementFixture.hostile
    score.agreement = AgreementFixture.hostile
    score.ifNotApplicableUnmet = nil
    score.agenda = AgendaFixture.hostile
    return score
  }

  /// What several raters said, without anything that is judged.
  static var shared: Score {
    var score = score
    score.judgement = Judgement()
    score.agreement = AgreementFixture.agreement
    return score
  }

  private static let governance = ComponentScore(
    component: Component(
      id: "k1", title: Bilingual(id: "Tata laksana", en: "Governance"), weight: .of("20.5"),
      weights: .official, indicators: []),
    figures: Figures(
      running: Fraction(56, 3), lowest: Fraction(18), highest: Fraction(41, 2)),
    indicators: [
      indicator(
        "i1", "Peraturan kepala daerah tentang pengendalian gratifikasi dan benturan kepentingan",
        "Regulations on gratuities and conflicts of interest",
        Figures(running: Fraction(28, 3), lowest: Fraction(9), highest: Fraction(10)),
        ItemCounts(items: 12, answered: 11, pending: 2)),
      indicator(
        "i2", "Pengawasan internal", "Internal oversight",
        Figures(running: nil, lowest: Fraction(0), highest: Fraction(21, 2)),
        ItemCounts(items: 3, answered: 0, pending: 3)),
    ])

  private static let culture = ComponentScore(
    component: Component(
      id: "k2", title: Bilingual(id: "Budaya kerja", en: "Work culture"), weight: .of("79.5"),
      indicators: []),
    figures: Figures(running: nil, lowest: Fraction(0), highest: Fraction(159, 2)),
    indicators: [
      indicator(
        "i3", "Peran serta masyarakat", "Public participation",
        Figures(running: nil, lowest: Fraction(0), highest: Fraction(159, 2)), ItemCounts(),
        isUnseen: true)
    ])

  private static func indicator(
    _ id: String, _ indonesian: String, _ english: String, _ figures: Figures,
    _ counts: ItemCounts, isUnseen: Bool = false
  ) -> IndicatorScore {
    IndicatorScore(
      indicator: Indicator(
        id: id, title: Bilingual(id: indonesian, en: english), weight: figures.weight),
      figures: figures, counts: counts, isUnseen: isUnseen)
  }
}

extension Figures {
  /// In these fixtures an indicator's highest figure is its weight.
  fileprivate var weight: ExactDecimal {
    ExactDecimal(highest.text) ?? ExactDecimal(0)
  }
}
