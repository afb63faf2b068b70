import Diagnostics

extension RuleDescription {
  /// Data use the plain part of YAML alone.
  static let yamlUnsupported = RuleDescription(
    "yaml-unsupported", .error,
    title: "В полях нет особых знаков YAML: меток, ссылок на метки, указаний типа",
    reason: """
      YAML умеет больше, чем нужно разделу. Знаки «&», «*» и «!» в начале значения меняют его \
      смысл так, что в самом файле этого не видно.
      """,
    remedy: """
      Если знак — часть текста, возьмите всё значение в кавычки. Если нет — напишите значение \
      целиком ещё раз.
      """,
    example: .yaml(
      wrong: "номер: *16",
      right: "номер: \"*16\""))
}
