extension English {
  public func gatheredNew(_ path: String, entries: Int, name: String) -> String {
    "\(path): new, \(counted(entries, "entry", "entries")), in \(name)"
  }
  public func gatheredKnown(_ path: String, entries: Int, name: String) -> String {
    "\(path): known, \(counted(entries, "entry is", "entries are")) in \(name)"
  }
  public func gatheredLonger(_ path: String, entries: Int, before: Int, name: String) -> String {
    "\(path): longer, \(counted(entries, "entry", "entries")) instead of \(before), in \(name)"
  }
  public func gatheredFork(
    _ path: String, entries: Int, name: String, other: String, after common: Int
  ) -> String {
    """
    \(path): FORKED from \(other) after \(counted(common, "entry", "entries")); \
    \(counted(entries, "entry", "entries")), kept beside it in \(name)
    """
  }
  public func gatheredDamaged(_ path: String, line: Int, entries: Int, name: String) -> String {
    """
    \(path): DAMAGED in line \(line); kept apart in \(name), of which \
    \(counted(entries, "entry", "entries")) can be read
    """
  }
  public func knownDamaged(_ path: String, line: Int, entries: Int, name: String) -> String {
    """
    \(path): DAMAGED in line \(line); known, the \(counted(entries, "entry", "entries")) \
    before it can be read in \(name)
    """
  }
  public func notGathered(_ path: String) -> String {
    "\(path): NOT A LOG that can be read; not brought in"
  }
  public func gatheredLogs(
    into folder: String, new: Int, longer: Int, known: Int, forked: Int, damaged: Int,
    unusable: Int
  ) -> String {
    """
    Into \(folder): logs: \(new) new, \(longer) longer, \(known) known, \(forked) forked, \
    \(damaged) damaged, \(unusable) unreadable.
    """
  }
  public func gatheredFiles(new: Int, known: Int, missing: Int) -> String {
    "Evidence and other files: \(new) new, \(known) known; \(missing) still missing."
  }

  public func nothingToGather(_ path: String) -> String {
    "\(path): there is nothing of an assessment here; name the folder that holds the logs."
  }
  public func notWhatItsNameSays(_ path: String) -> String {
    "\(path): the content is not what the name says, not brought in; ask for another copy."
  }
  public func notNamedByHash(_ path: String, count: Int, first: String) -> String {
    """
    \(path): \(counted(count, "file")) without a hash for a name, not brought in: \(first)\
    \(count > 1 ? " ..." : "")
    """
  }
  public func noSignature(_ path: String) -> String {
    "\(path): is no signature of ssh-keygen -Y sign, not brought in; ask for another copy."
  }
  public func signatureWithoutLog(_ path: String) -> String {
    "\(path): its sealed log is neither here nor there, not brought in; ask for the log."
  }
  public func otherSignature(_ path: String, name: String) -> String {
    """
    \(path): the log has another signature here already, this one is kept in \(name); ask the \
    assessor which one holds.
    """
  }
  public func alteredHere(_ path: String) -> String {
    "\(path): was changed, and is never overwritten; move it away and gather again."
  }
  public var gatherAgain: String {
    "Not all was brought in; what was is whole. Gather again when the cause is gone."
  }

  public var helpGather: String {
    """
    Brings logs, evidence, signatures and checklists in from sticks: verified, and never \
    overwriting.
    """
  }
  public var helpGatherPaths: String {
    """
    Folders or logs to bring in; of two or more paths the last is the folder that they are brought \
    into.
    """
  }
}
