import Assessment
import Text

extension AssessmentReport {
  /// What the city claims beside what was found: counts, then every difference, the gravest first.
  var claims: [ReportDocument.Block] {
    guard !score.claims.isEmpty else { return [] }
    let counts = Claim.Comparison.allCases.map { kind in
      row(word(of: kind), String(score.claims.count { $0.comparison == kind }))
    }
    let items = score.claims.filter(\.isDifference).map { claim in
      listed(
        claim.item,
        rows: [
          place(claim.place, claim.venue),
          row(phrases.claimed, wording.words(claim.claimed, of: claim.item, in: instrument)),
          row(phrases.finding, claim.found.map(worth) ?? phrases.open),
          row(phrases.difference, word(of: claim.comparison)),
        ])
    }
    return [
      .heading(phrases.claimsAndFindings), .paragraph(phrases.claimsExplained), .rows(counts),
      items.isEmpty ? .paragraph(phrases.nothingToList) : .items(items),
    ]
  }

  private func word(of comparison: Claim.Comparison) -> String {
    switch comparison {
    case .refuted: phrases.refuted
    case .overstated: phrases.overstated
    case .applicability: phrases.whetherItApplies
    case .understated: phrases.understated
    case .confirmed: phrases.confirmedClaims
    case .open: phrases.openClaims
    }
  }
}
