import Assessment
import Text

/// Scores of an assessment that is half done.
enum Scores {
  static let partly = Score(
    region: "Kota Contoh", period: "2025", instrument: instrument,
    total: Figures(
      running: Fraction(8250, 100), lowest: Fraction(4125, 100), highest: Fraction(9000, 100)),
    components: [
      ComponentScore(
        component: first,
        figures: Figures(running: Fraction(20), lowest: Fraction(15), highest: Fraction(25)),
        indicators: [
          score(first.indicators[0], Fraction(10), Fraction(10), Fraction(10)),
          score(first.indicators[1], Fraction(10), Fraction(5), Fraction(15)),
        ]),
      ComponentScore(
        component: second,
        figures: Figures(running: nil, lowest: .zero, highest: Fraction(75)),
        indicators: [score(second.indicators[0], nil, .zero, Fraction(75))]),
    ], counts: ItemCounts(items: 40, answered: 22, pending: 19),
    unvisited: [
      Place(id: "rsud", title: Bilingual(id: "RSUD", en: "Hospital"), checklists: []),
      Place(id: "ukpbj", title: Bilingual(id: "UKPBJ", en: "Procurement"), checklists: []),
    ])

  static let instrument = Instrument(
    id: "kota", revision: "2025.1", title: Bilingual(id: "Kota", en: "City"), weights: .assumed,
    weightsSource: Bilingual(id: "dibagi rata menurut komponen", en: "spread evenly"),
    components: [first, second])

  private static let first = Component(
    id: "k1", title: Bilingual(id: "Tata kelola pemerintah daerah", en: "Governance"),
    weight: ExactDecimal(25),
    indicators: [
      Indicator(
        id: "i1", title: Bilingual(id: "Regulasi antikorupsi", en: "Regulation"),
        weight: ExactDecimal(10)),
      Indicator(
        id: "i2", title: Bilingual(id: "Pengendalian gratifikasi", en: "Gratification control"),
        weight: ExactDecimal(15)),
    ])

  private static let second = Component(
    id: "k2",
    title: Bilingual(
      id: "Peningkatan kualitas pelayanan publik di seluruh lokus", en: "Public services"),
    weight: ExactDecimal(75),
    indicators: [
      Indicator(
        id: "i10", title: Bilingual(id: "Sarana layanan 無障礙", en: "Facilities"),
        weight: ExactDecimal(75))
    ])

  private static func score(
    _ indicator: Indicator, _ running: Fraction?, _ lowest: Fraction, _ highest: Fraction
  ) -> IndicatorScore {
    IndicatorScore(
      indicator: indicator,
      figures: Figures(running: running, lowest: lowest, highest: highest),
      counts: ItemCounts(items: 4, answered: 2, pending: 2), isUnseen: running == nil)
  }
}
