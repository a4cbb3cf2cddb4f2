/// Faults of a log, an evidence file or the folder, each with place, fault and remedy.
public protocol LogPhrases {
}
