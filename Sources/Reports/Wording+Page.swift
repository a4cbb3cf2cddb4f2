public import Assessment
import Text

extension Wording {
  /// A term as the label or heading of a page: `Daerah`.
  public func label(_ term: String) -> String {
    term.prefix(1).uppercased() + term.dropFirst()
  }

  public func word(_ role: Role) -> String {
    switch role {
    case .assessor: phrases.assessor
    case .own: phrases.ownAssessment
    case .lead: phrases.lead
    }
  }

  /// The class of an outcome: `sesuai`, `tidak berlaku`, `dicatat saja`.
  public func word(_ outcome: Outcome) -> String {
    switch outcome {
    case .points: outcome.tick.map { word($0) } ?? phrases.recorded
    case .recorded: phrases.recorded
    case .notApplicable: phrases.notApplicable
    }
  }

  public func day(_ date: CalendarDate) -> String {
    phrases.day(date.day, month: date.month, year: date.year)
  }

  /// A time with its day and the offset of the clock it was read from: `6 November 2025, 09.02 (UTC+07:00)`.
  public func moment(_ time: Timestamp) -> String {
    let offset = time.text.dropFirst(19)
    let zone = offset == "Z" ? "UTC" : "UTC\(offset)"
    return "\(day(time.localDate)), \(phrases.clock(time.clock)) (\(zone))"
  }

  /// The time of day, with the day where it is not the expected one.
  public func time(_ time: Timestamp, on day: CalendarDate) -> String {
    let clock = phrases.clock(time.clock)
    return time.localDate == day ? clock : "\(self.day(time.localDate)), \(clock)"
  }

  /// A checklist or instrument by what cannot be mistaken: `mpp-laktasi, revisi 2025.1, 8f3a1c22`.
  public func reference(_ reference: Reference) -> String {
    "\(reference.id), \(phrases.revision) \(reference.revision), \(reference.sha256.short)"
  }

  /// What is said of a component's own weights: `bobot resmi`.
  public func word(_ weights: WeightStatus) -> String {
    switch weights {
    case .official: phrases.officialWeights
    case .assumed: phrases.assumedWeights
    }
  }

  /// `Penguatan pengawasan [bobot resmi]`: its title, and whose weights it has where they are its own.
  func title(of component: Component) -> String {
    component.title[phrases.language] + (component.weights.map { " [\(word($0))]" } ?? "")
  }

  public func weights(of instrument: Instrument) -> String {
    switch instrument.weights {
    case .official: phrases.official
    case .assumed:
      phrases.weightsAssumed(source: instrument.weightsSource?[phrases.language])
    }
  }
}

extension Digest {
  /// All 64 digits in eight groups of eight, in the order in which two people compare them aloud.
  public var groups: [String] {
    var rest = Substring(hex)
    var groups: [String] = []
    while !rest.isEmpty {
      groups.append(String(rest.prefix(8)))
      rest = rest.dropFirst(8)
    }
    return groups
  }
}
