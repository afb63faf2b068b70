import Diagnostics
import Mentorship

/// The keys that every record may have.
enum CommonFields {
  static let sample = Field(
    "образец", .optional, FieldType.flag.located(),
    "Запись — образец: она показана с пометкой, а при строгой проверке не публикуется.",
    example: "да")
  static let acceptances = Field(
    "допущения", .optional, FieldType.list(of: AcceptanceFields.type),
    "Замечания к этой записи, которые приняты, с причиной.",
    example: "[{правило: numbering-gap, причина: так в утверждённом плане}]")
  static let updated = Field(
    "обновлено", .optional, .date, "День последнего изменения, если он не самый поздний в записи.",
    example: "2021-11-10")
}

extension RecordReader {
  /// What every record carries, under the name its findings and acceptances meet.
  func info(key: String, _ journal: inout DecodingJournal) -> RecordInfo {
    let info = RecordInfo(
      key: RecordKey(key), span: firstLine, sample: read(CommonFields.sample, &journal),
      acceptances: read(CommonFields.acceptances, &journal) ?? [])
    claimProse(for: info.key, &journal)
    return info
  }
}
