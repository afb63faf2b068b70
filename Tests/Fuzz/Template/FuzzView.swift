import Templates

/// A view with a field of every kind that a template can ask for.
struct FuzzView: View {
  let title = "План & «срок» <b>"
  let body = HTML("<b>да</b>")
  let note: String? = "заметка"
  let missing: String? = nil
  let isOpen = true
  let link = Address("https://example.org/?a=1&b=2")
  let items = [FuzzItem(name: "один"), FuzzItem(name: "два")]

  static let fields: [ViewField<FuzzView>] = [
    .text("title", "Words.") { $0.title },
    .html("body", "Markup.") { $0.body },
    .optional("note", "Words that are there.") { $0.note },
    .optional("missing", "Words that are not.") { $0.missing },
    .flag("isOpen", "A flag.") { $0.isOpen },
    .optionalAddress("link", "An address.") { $0.link },
    .view("first", "A view.") { FuzzItem(name: $0.title) },
    .list("items", "A list.") { $0.items },
  ]
}
