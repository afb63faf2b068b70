package import Diagnostics

extension RuleDescription {
  /// All that stands in an attachment could be searched for personal data.
  package static let attachmentUnchecked = RuleDescription(
    "attachment-unchecked", .warning,
    title: "Вложение проверено всё",
    reason: """
      Закрытые имена, телефоны и СНИЛС программа ищет и внутри вложений. Чего она прочитать не \
      смогла, за то отвечает только человек.
      """,
    norm: "152-ФЗ, ст. 19",
    remedy: """
      Сохраните файл в виде, который читается: PDF с текстом, DOCX, ODT, XLSX, без пароля. Если это \
      невозможно, просмотрите его сами и примите замечание в «допущения» той записи, которая называет \
      файл.
      """,
    example: .text(
      wrong: "files/prikaz-16.pdf (закрыт паролем)",
      right: "files/prikaz-16.pdf (открывается без пароля)"))
}
