import Assessment

extension ScoreJSON {
  /// `n` counts shared items; `raw` is in percent with two decimals, the coefficients have three, and
  /// each is null where there are too few items or no variation.
  func agreement(of score: Score) -> [JSONText.Member] {
    let agreement = score.agreement
    let checklists = agreement.checklists.map { one in
      JSONText.object([.init("id", .string(one.checklist.id))] + figures(one.figures))
    }
    let pairs = (audience == .city ? [] : agreement.pairs).map { pair in
      let names = [pair.first, pair.second].map { JSONText.string($0) }
      return JSONText.object([.init("institutions", .array(names))] + figures(pair.figures))
    }
    let lists: [JSONText.Member] = [
      .init("checklists", .array(checklists)), .init("pairs", .array(pairs)),
    ]
    return [.init("agreement", .object(figures(agreement.overall) + lists))]
  }

  private func figures(_ figures: AgreementFigures) -> [JSONText.Member] {
    [
      .init("n", .integer(figures.items)),
      .init("raw", figures.percent.map { .string($0.text) } ?? .null),
      .init("alpha", coefficient(figures.alpha)), .init("ac1", coefficient(figures.ac1)),
    ]
  }

  private func coefficient(_ figure: AgreementFigures.Figure) -> JSONText {
    figure.value.map { .string($0.text(decimals: 3)) } ?? .null
  }
}
