extension English {
  public var disagreements: String { "Where assessors differ" }
  public var difference: String { "difference" }
  public var whetherItApplies: String { "in whether it applies" }

  public var agreement: String { "Agreement between assessors" }
  public func agreementExplained(least: Int) -> String {
    "Over the items at places that two or more assessors answered, by the points of their answers. "
      + "Same: pairs of answers with the same points. Alpha: Krippendorff's, ordinal; not applicable "
      + "counts as no answer. AC1: Gwet's; not applicable is a category of its own. With fewer than "
      + "\(counted(least, "item")) nothing is computed."
  }
  public var sharedItems: String { "items" }
  public var rawAgreement: String { "same (%)" }
  public var alpha: String { "alpha" }
  public var ac1: String { "AC1" }
  public var tooFew: String { "too few" }
  public var noVariation: String { "no variation" }
}
