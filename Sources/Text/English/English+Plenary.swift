extension English {
  public var plenaryName: String { "Plenary" }
  public var unmoved: String { "unmoved" }
}
