import Yams

extension SyntaxFault {
  /// What libyaml's message means to someone who writes a checklist, and where to look.
  static func malformation(_ error: any Error) -> (SyntaxFault, Spot) {
    switch error {
    case YamlError.scanner(let context, let problem, let mark, _),
      YamlError.parser(let context, let problem, let mark, _),
      YamlError.composer(let context, let problem, let mark, _):
      let fault = named(problem)
      return (fault, Spot(fault.beginsAtContext ? context?.mark ?? mark : mark))
    default:
      return (.notYAML, .start)
    }
  }

  /// Whether the fault lies where libyaml began to read the token, not where it gave up.
  private var beginsAtContext: Bool {
    self == .missingColon || self == .unclosedQuote || self == .unclosedBracket
  }

  private static func named(_ problem: String) -> SyntaxFault {
    switch problem {
    case "mapping values are not allowed in this context",
      "mapping keys are not allowed in this context",
      "found unexpected ':'":
      .strayColon
    case "block sequence entries are not allowed in this context": .strayDash
    case "could not find expected ':'": .missingColon
    case "found unexpected end of stream", "found unexpected document indicator": .unclosedQuote
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'": .unclosedBracket
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      .unknownEscape
    case "found character that cannot start any token": .refusedStart
    case "found undefined alias": .anchor
    case "did not find expected alphabetic or numeric character": .anchor
    case "found undefined tag handle", "did not find expected tag URI": .tag
    case "did not find expected key", "did not find expected '-' indicator",
      "did not find expected <document start>", "did not find expected node content":
      .wrongIndentation
    default:
      problem.hasPrefix("Maximum nesting level")
        ? .tooDeep(limit: YAMLTreeBuilder.maximumDepth) : .notYAML
    }
  }
}
