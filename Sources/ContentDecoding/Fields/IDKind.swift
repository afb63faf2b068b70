/// Which records an id may name; the raw value says it in Russian, in the nominative.
package enum IDKind: String, Sendable {
  case mentor = "id наставника"
  case document = "id документа"
  case event = "id события"
  case consent = "id согласия"
  /// A record of any collection that shares its ids.
  case evidence = "id документа, события, практики или страницы"
}
