public import Assessment

/// The name that an assessor goes by in `allowed_signers`: `siti-rahmawati@kpk`.
public enum Principal {
  /// From the names as the head of a log has them.
  public static func of(assessor: String, institution: String) -> String {
    "\(LogName.slug(assessor))@\(LogName.slug(institution))"
  }

  public static func of(_ head: VisitHead) -> String {
    of(assessor: head.assessor, institution: head.institution)
  }
}
