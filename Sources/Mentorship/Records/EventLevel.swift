/// How far an event or a review reaches.
package enum EventLevel: String, Sendable, CaseIterable {
  case school = "школьный"
  case municipal = "муниципальный"
  case district = "окружной"
  case regional = "региональный"
  case federal = "федеральный"
  case international = "международный"
}
