import Diagnostics

/// What the tree does not take over from YAML, in words for the curator.
extension YAMLReader {
  static func duplicate(_ name: String, at span: SourceSpan, first: SourceSpan) -> Diagnostic {
    Diagnostic(
      .duplicateKey, at: span, "поле «\(name)» записано второй раз",
      notes: [Note("первый раз — здесь", at: first), Note("оставьте одно из двух")])
  }

  static func mergeKey(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .yamlUnsupported, at: span, "слияние «<<» не поддерживается",
      notes: [Note("запишите нужные поля ещё раз")])
  }

  static func emptyKey(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .yamlSyntax, at: span, "перед двоеточием нет имени поля",
      notes: [Note("напишите имя поля, или возьмите строку в кавычки, если это текст")])
  }

  static func keyThatIsNoText(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .yamlUnsupported, at: span, "имя поля — список или набор полей, а нужен текст",
      notes: [Note("если скобки — часть текста, возьмите его в кавычки")])
  }

  static func decoration(at span: SourceSpan) -> Diagnostic {
    let mark = span.text.prefix(1)
    let meaning =
      switch mark {
      case "&": "метка («якорь»)"
      case "*": "ссылка на метку"
      default: "указание типа"
      }
    return Diagnostic(
      .yamlUnsupported, at: span,
      "«\(span.text)» — для YAML это \(meaning), такое не поддерживается",
      notes: [Note("если знак «\(mark)» — часть текста, возьмите всё значение в кавычки")])
  }

  static func directives(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .yamlUnsupported, at: span, "указания со знаком «%» не поддерживаются",
      notes: [Note("удалите эту строку")])
  }
}
