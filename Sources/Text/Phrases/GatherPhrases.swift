/// What `laik gather` says of the logs and other files that it finds.
///
/// A `path` is where a log lies on a stick, a `name` what it is called in the folder.
public protocol GatherPhrases {
  func gatheredNew(_ path: String, entries: Int, name: String) -> String
  func gatheredKnown(_ path: String, entries: Int, name: String) -> String
  func gatheredLonger(_ path: String, entries: Int, before: Int, name: String) -> String
  func gatheredFork(
    _ path: String, entries: Int, name: String, other: String, after common: Int
  ) -> String
  /// Brought in beside the others.
  func gatheredDamaged(_ path: String, line: Int, entries: Int, name: String) -> String
  /// Not brought in, as what can be read of it is in the named log already.
  func knownDamaged(_ path: String, line: Int, entries: Int, name: String) -> String
  func notGathered(_ path: String) -> String
  func gatheredLogs(
    into folder: String, new: Int, longer: Int, known: Int, forked: Int, damaged: Int,
    unusable: Int
  ) -> String
  func gatheredFiles(new: Int, known: Int, missing: Int) -> String

  func nothingToGather(_ path: String) -> String
  func notWhatItsNameSays(_ path: String) -> String
  func notNamedByHash(_ path: String, count: Int, first: String) -> String
  func noSignature(_ path: String) -> String
  func signatureWithoutLog(_ path: String) -> String
  func otherSignature(_ path: String, name: String) -> String
  /// A file of the folder that is not what it was, and is in the way of a sound one.
  func alteredHere(_ path: String) -> String
  var gatherAgain: String { get }

  var helpGather: String { get }
  var helpGatherPaths: String { get }
}
