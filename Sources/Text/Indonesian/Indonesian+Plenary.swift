extension Indonesian {
  public var plenaryName: String { "Rapat pleno" }
  public var unmoved: String { "tetap" }
}
