/// What a message about a checklist or an instrument speaks of.
public enum CheckNoun: Hashable, Sendable, CaseIterable {
  case instrument
  case component
  case indicator
  case componentOrIndicator
  case place
  case checklist
  case mark
  case reason
  case scale
  case level
  case section
  case item
  case option
  case key
  case answerKind
  case stage
  case evidenceKind
  case confidence
  case outcome
  case weightStatus
  case language
}
