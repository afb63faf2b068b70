/// Who issued a document.
package enum DocumentLevel: String, Sendable, CaseIterable {
  case federal = "федеральный"
  case regional = "региональный"
  case district = "окружной"
  case local = "локальный"
}
