/// Why an XML text was not read to its end.
enum XMLFault: Error {
  case damaged
  case tooDeep
  case declaresEntities

  var gap: AttachmentGap.Reason {
    switch self {
    case .damaged: .damaged
    case .tooDeep: .tooLarge("слишком много вложенных элементов")
    case .declaresEntities: .declaresEntities
    }
  }
}
