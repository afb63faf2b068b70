import Diagnostics

extension Rule {
  /// What is shown as a picture is a file that a browser can show as one.
  static let notAPicture = Rule(
    RuleDescription(
      "not-a-picture", .error,
      title: "Картинкой названа картинка",
      reason: "На месте картинки читатель увидит пустую рамку: браузер показывает не всякий файл.",
      remedy: "Назовите файл JPEG, PNG, WebP, GIF или SVG. На документ поставьте обычную ссылку.",
      example: .markdown(
        wrong: "![План работы](files/plan.pdf)",
        right: "[План работы, PDF](files/plan.pdf)"))
  ) { context in
    let catalog = context.catalog
    let present = Set(catalog.attachments.map(\.path))
    var shown = catalog.pictureFields
    for (body, info, _) in catalog.bodies { shown += body.pictures.map { ($0, info) } }
    // A file whose bytes belie its name has a finding of its own.
    return shown.filter { present.contains($0.path.value) && !promisesPicture($0.path.value) }
      .map { path, info in
        Finding(
          at: path.span, "«files/\(path.value)» — не картинка",
          notes: [Note("на сайте показывают JPEG, PNG, WebP, GIF и SVG")], on: info.key)
      }
  }
}

private func promisesPicture(_ path: String) -> Bool {
  FileFormat(named: path)?.isPicture == true
}
