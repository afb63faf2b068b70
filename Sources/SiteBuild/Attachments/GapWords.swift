import Attachments

/// Why something could not be checked, and what helps, in Russian.
struct GapWords {
  let reason: String
  let remedy: String

  /// Nothing for a missing tool, which is no fault of the file.
  init?(_ reason: AttachmentGap.Reason) {
    switch reason {
    case .missingTool: return nil
    case .encrypted:
      self.init("файл закрыт паролем", "сохраните его без пароля")
    case .damaged:
      self.init("содержимое повреждено", "сохраните файл заново и посмотрите, открывается ли он")
    case .tooLarge(let what):
      self.init(what, "разделите файл на части поменьше")
    case .declaresEntities:
      self.init("в нём объявлены сущности XML", "сохраните файл заново в офисной программе")
    case .unknownFormat(let what):
      self.init(
        "\(what) программа не читает",
        "сохраните как PDF, DOCX, ODT или XLSX; или просмотрите сами и примите в «допущения»")
    case .packedCaption:
      self.init(
        "сжатая подпись к картинке повреждена или слишком велика",
        "сохраните картинку заново без подписей")
    case .appendedData:
      self.init("за концом картинки стоит что-то ещё", "сохраните картинку заново")
    case .unknownEncoding:
      self.init("кодировка текста не распознана", "сохраните файл в кодировке UTF-8")
    case .picturesOfText:
      self.init(
        "вместо текста картинка", "распознайте текст; или просмотрите сами и примите в «допущения»")
    case .slowTool(let name):
      self.init("программа \(name) не уложилась в срок", "разделите файл на части поменьше")
    case .failedTool(let name):
      self.init("программа \(name) не справилась", "сохраните файл заново")
    }
  }

  private init(_ reason: String, _ remedy: String) {
    (self.reason, self.remedy) = (reason, remedy)
  }
}
