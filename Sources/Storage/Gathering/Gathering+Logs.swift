internal import Assessment

extension Gathering {
  /// Reads every log before any is brought in, so that all are dealt with in one order.
  mutating func bringLogs(into held: inout HeldLogs) throws(FolderFault) {
    var copies: [(index: Int, copy: LogCopy)] = []
    for path in sources.flatMap(\.logPaths) {
      do throws(LogFault) {
        copies.append((results.count, try LogCopy(reading: path)))
        results.append(nil)
      } catch {
        results.append(
          GatheredLog(path: path, entries: 0, damage: nil, standing: .unusable(error)))
      }
    }
    for (index, copy) in copies.sorted(by: { $0.copy.precedes($1.copy) }) {
      results[index] = GatheredLog(
        path: copy.path, entries: copy.contents.entries.count, damage: copy.contents.damage,
        standing: try held.take(copy))
      visits.insert(copy.head.visit)
    }
    merged = held.merged
  }

  /// Signatures come last, when every log has its name here.
  mutating func bringSignatures(to held: HeldLogs) throws(FolderFault) {
    var found: [Signature] = []
    for path in sources.flatMap(\.signaturePaths) {
      guard let bytes = read(path, limit: Signature.limit) else { continue }
      guard Signature.isOne(bytes) else {
        problems.append(.noSignature(path))
        continue
      }
      guard let log = name(of: path.dropLast(".sig".count), in: held) else {
        problems.append(.signatureWithoutLog(path))
        continue
      }
      found.append(Signature(path: path, log: log, bytes: bytes))
    }
    for signature in found.sorted() { try bring(signature) }
  }

  /// What a sealed log is called here that lay beside its signature, or has its name here already.
  private func name(of path: Substring, in held: HeldLogs) -> String? {
    let beside = logs.first { $0.path == path && $0.damage == nil }?.name
    return [beside, FileSystem.name(of: String(path))].compactMap(\.self).first(
      where: held.isSealed)
  }

  private mutating func bring(_ signature: Signature) throws(FolderFault) {
    for name in signature.names {
      let path = "\(folder.path)/\(name)"
      let isBeside = name != signature.names[0]
      if (try? FileSystem.status(of: path)) == nil {
        try FolderFault.at(path) { () throws(IOFault) in
          try PartFile.create(path, with: signature.bytes)
        }
        brought += 1
      } else if (try? OpenFile(reading: path).contents(limit: Signature.limit)) == signature.bytes {
        known += 1
      } else {
        continue
      }
      if isBeside { problems.append(.otherSignature(signature.path, name: name)) }
      return
    }
    problems.append(.unreadable(signature.path, .exists))
  }
}
