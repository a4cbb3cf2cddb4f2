/// An item with where it stands: its section and its checklist.
public struct SituatedItem: Equatable, Sendable {
  public let item: Item
  public let section: Section
  public let checklist: Checklist
  public let bearing: Bearing
}
