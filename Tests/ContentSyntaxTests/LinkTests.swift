import ContentSyntax
import Diagnostics
import Testing

struct Address: Sendable, CustomTestStringConvertible {
  let text: String
  let target: LinkDestination
  var testDescription: String { text }

  init(_ text: String, _ target: LinkDestination) {
    self.text = text
    self.target = target
  }
}

struct LinkTests {
  static let addresses: [Address] = [
    Address("/", .page(path: "/", anchor: nil)),
    Address("/plan/1-1/", .page(path: "/plan/1-1/", anchor: nil)),
    Address("/plan/#tsel", .page(path: "/plan/", anchor: "tsel")),
    Address("plan/", .page(path: "plan/", anchor: nil)),
    Address("#tsel", .anchor("tsel")),
    Address("files/x.pdf", .file(path: "files/x.pdf", anchor: nil)),
    Address("/files/x.pdf#page=2", .file(path: "files/x.pdf", anchor: "page=2")),
    Address("files/%D0%B6.pdf", .file(path: "files/ж.pdf", anchor: nil)),
    Address("files/a..b.pdf", .file(path: "files/a..b.pdf", anchor: nil)),
    Address("HTTPS://a.example/?q=a/../b", .external("HTTPS://a.example/?q=a/../b")),
    Address("mailto:a@b.example", .external("mailto:a@b.example")),
    Address("tel:+78460000000", .external("tel:+78460000000")),
  ]

  @Test(arguments: addresses)
  func `tells where an address leads by its form`(_ address: Address) throws {
    let parsed = markdown("[слова](\(address.text))")
    #expect(parsed.messages == [])
    let link = try #require(parsed.value.links.first)
    #expect(link.target == address.target)
    #expect(link.destination == address.text)
    #expect(link.text == "слова")
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:x", "java&#115;cript:x", "javascript&colon;x", "data:x",
    "vbscript:x", "file:///etc/passwd", "ftp://a.example", "//a.example/", "/\\a.example",
    "/a\\\\b", "../x", "/plan/../../x", "..", "%2e%2e/x", "/%2E./x", "/a%5cb", "%2F/a.example",
    "/a&#1;b", "/a%00b", "/a%0Ab", "</a&Tab;b>", "</a\u{202E}b>", "", "www.a.example",
    "a@b.example", "java%73cript:x", "&#x2F;/a.example", "файл:x", "/%FF/",
  ])
  func `refuses an address and keeps the words`(_ address: String) {
    let marked = Marked("До ⟦[слова *и*](\(address))⟧ после")
    let parsed = markdown(marked)
    #expect(parsed.rules == ["forbidden-address"])
    #expect(parsed.ranges == marked.ranges)
    #expect(parsed.value.links.isEmpty)
    #expect(parsed.value.html == "<p>До слова <em>и</em> после</p>\n")
  }

  @Test func `shows the address and says what is allowed`() {
    let parsed = markdown("[слова](ftp://a.example)")
    #expect(parsed.messages == ["«ftp:» в адресе «ftp://a.example»: такие адреса запрещены"])
    #expect(parsed.diagnostics.first?.notes.first?.message.contains("mailto:") == true)
  }

  @Test(arguments: [
    "а ⟦[б](/v/)⟧ г",
    "😀\t👩‍👩‍👧 ⟦[б](/v/)⟧, ⟦[г](/d/ 'слово')⟧",
    "строка\n   отступ ⟦[б](/v/)⟧\n\tтаб ⟦[г](</v w/>)⟧",
    "⟦[б](/v/\n  \"слово\")⟧ и ⟦[г\nд](\n/v/\n)⟧ ещё ⟦[е](/w/)⟧",
    "> цитата\n> > ⟦[б](/v/)⟧\nлениво ⟦[г](/d/)⟧\n",
    "1. а\n   - б\n     ещё ⟦[в](/v/)⟧\n\n     ⟦[г](/v/)⟧\n> - ⟦[д](/d/)⟧\n>   ⟦[е](/e/)⟧",
    "\\[не ссылка](/x/) `[код](/x/)` ``a ` b`` ⟦[б\\]](/v/\\))⟧ [нет] (x)",
    "&amp;amp; &copy;&#1078; &nbsp; &нет; \\& ⟦[a &amp; b](/v/?a&amp;b)⟧",
    "*а **б*** __в__ *⟦[*г*](/v/)⟧* 2*2 _ * ⟦[д](/d/(x))⟧",
    "⟦[б][м]⟧ ⟦[М][]⟧ ⟦[м]⟧ ⟦![м]⟧ [нет][]\n\n[м]: files/v.png\n",
    "[м]: /v/\n[н]: /w/\n  \"слово\"\nтекст ⟦[м]⟧ и ⟦[н]⟧\n",
    "жёсткий  \nперенос\\\n  и ⟦[б](/v/)⟧\n",
    "## Заголовок ⟦[б](/v/)⟧ ##\n\nЕщё\n⟦[г](/d/)⟧\n===\n",
    "⟦<https://a.example/>⟧ ⟦<a@b.example>⟧ ⟦[б](/v/)⟧",
    "⟦[до ⟦![кот](files/k.png)⟧ после](/v/)⟧ ⟦[б](/v/)⟧",
    "![a ⟦[внутри](/x/)⟧ b]\n⟦![a [внутри](/x/) b](files/k.png)⟧ ⟦[б](/v/)⟧",
    "а\r\n> ⟦[б](/v/)⟧\r\n> ⟦[в\r\n> г](/v/)⟧\r\n",
    "а\u{2028}б ⟦[в](/v/)⟧\n",
  ])
  func `finds links and pictures in their source`(_ text: String) {
    let marked = Marked(text)
    let parsed = markdown(marked)
    let expected = marked.ranges
    let places = parsed.value.links.map(\.span.range)
    #expect(places.sorted { $0.lowerBound < $1.lowerBound } == expected)
  }

  @Test(arguments: [
    ("здесь", "«здесь» — слова ссылки, по которым не понять, куда она ведёт"),
    ("Скачать…", "«Скачать» — слова ссылки, по которым не понять, куда она ведёт"),
    ("*подробнее* >", "«подробнее» — слова ссылки, по которым не понять, куда она ведёт"),
    ("тут", "«тут» — слова ссылки, по которым не понять, куда она ведёт"),
    ("/plan/", "адрес «/plan/» вместо слов ссылки"),
    ("www.a.example", "адрес «www.a.example» вместо слов ссылки"),
    ("https://a.example", "адрес «https://a.example» вместо слов ссылки"),
  ])
  func `warns of words that do not tell where a link leads`(_ words: String, _ message: String) {
    let marked = Marked("а ⟦[\(words)](/plan/)⟧")
    let parsed = markdown(marked)
    #expect(parsed.messages == [message])
    #expect(parsed.rules == ["link-text"])
    #expect(parsed.diagnostics.first?.severity == .warning)
    #expect(parsed.ranges == marked.ranges)
  }

  @Test func `a link without words is an error, a mail address as words is none`() {
    #expect(markdown("[](/plan/)").diagnostics.map(\.severity) == [.error])
    #expect(markdown("<a@b.example>").messages == [])
    #expect(markdown("<https://a.example>").rules == ["link-text"])
    #expect(markdown("[здесь подробно о плане](/plan/)").messages == [])
  }

  @Test func `a picture needs a description and a file of the site`() {
    let marked = Marked(
      "а ⟦![](files/a.png)⟧ ⟦![б](https://a.example/b.png)⟧\n\n⟦![ ](files/a.png)⟧\n\n⟦![в](/plan/)⟧ ⟦![г](data:x)⟧"
    )
    let parsed = markdown(marked)
    #expect(
      parsed.rules == [
        "image-without-description", "forbidden-address", "image-without-description",
        "forbidden-address", "forbidden-address",
      ])
    #expect(parsed.ranges == marked.ranges)
    #expect(parsed.diagnostics.allSatisfy { $0.severity == .error })
    #expect(parsed.value.links.isEmpty)
    #expect(parsed.value.html == "<p>а  </p>\n")
  }
}
