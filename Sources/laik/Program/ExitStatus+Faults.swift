import Storage

extension LogFault {
  var status: ExitStatus {
    switch problem {
    case .damaged, .sealed, .notALine, .lineTooLong: .badData
    case .unreadable(.missing), .unreadable(.wrongKind), .unreadable(.noFolder): .noInput
    case .cannotCreate: .cannotCreate
    case .unreadable, .notSetAside, .locked, .notWritten, .syncFailed, .syncFailedBefore,
      .changedByOthers,
      .goneFromItsPlace:
      .ioFailed
    }
  }
}

extension OpenerFault {
  var status: ExitStatus {
    switch self {
    case .catalogue(.faulty): .badData
    case .catalogue, .noSuchPlace: .noInput
    case .folder: .cannotCreate
    case .log(let fault): fault.status
    case .carriedOn: .badData
    }
  }
}

extension FolderFault {
  /// A full or failing disk is a failed write; anything else kept the file from being made.
  var status: ExitStatus {
    switch problem {
    case .noSpace, .device, .shortWrite: .ioFailed
    default: .cannotCreate
    }
  }
}
