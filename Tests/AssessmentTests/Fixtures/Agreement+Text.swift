import Assessment

extension AgreementFigures {
  /// Items, raw agreement, alpha and AC1: `12 0.833 tooFew 0.760`.
  var text: String {
    let figures = [raw, alpha, ac1].map { figure in
      figure.value.map { $0.text(decimals: 3) } ?? "\(figure)"
    }
    return "\(items) \(figures.joined(separator: " "))"
  }
}

extension ChecklistAgreement {
  var text: String { "\(checklist.id) \(figures.text)" }
}

extension InstitutionAgreement {
  var text: String { "\(first)–\(second) \(figures.text)" }
}

extension SharedItem {
  /// `q10 mpp MPP 0.50 Sari partial, Budi none`.
  var text: String {
    let answers = replies.map { reply in
      "\(reply.rater.assessor.written) \(reply.outcome.tick?.rawValue ?? "none")"
    }
    return "\(item.id) \(place) \(venue) \(difference.text) \(answers.joined(separator: ", "))"
  }
}
