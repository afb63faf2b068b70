import Attachments
import Testing

/// Where in a part of an office file people write, one markup a case.
@Suite struct `A part of an office file` {
  private func texts(of name: String, _ markup: String) -> [AttachmentText] {
    let part = (name, Array("<r>\(markup)</r>".utf8))
    let archive = StoredArchive.bytes(of: [part])
    let file = AttachmentFile(path: "/", format: .archive, bytes: archive)
    return readAttachment(file, with: Fixture.tools).texts
  }

  @Test(arguments: [
    ("<shape alt='Эталонова'/>", "описание картинки"),
    ("<textpath string='Эталонова'/>", "фигурный текст"),
    ("<alias val='Эталонова'/>", "название поля"),
    ("<listItem displayText='Эталонова' value='1'/>", "список для выбора"),
    ("<listItem displayText='8 927 000-00-00' value='1'/>", "список для выбора"),
    ("<textInput><default val='Эталонова'/></textInput>", "поле формы"),
    ("<textInput><default val='89270000000'/></textInput>", "поле формы"),
    ("<tblPr><tblCaption val='Эталонова'/></tblPr>", "описание таблицы"),
    ("<fldSimple instr=' AUTHOR Эталонова '/>", "поле"),
    ("<bookmarkStart id='1' name='Эталонова'/>", "закладка"),
    ("<tag val='Эталонова'/>", "служебная запись «tag»"),
    ("<tag val='Etalonova'/>", "служебная запись «tag»"),
    ("<a:shape xmlns:a='urn:a' a:gloss='Эталонова'/>", "служебная запись «gloss»"),
  ])
  func `is searched in its attributes`(_ markup: String, _ place: String) {
    let texts = texts(of: "word/document.xml", markup)
    #expect(texts.map(\.place) == [place], "\(texts)")
  }

  /// What programs write for themselves: sizes, numbers of pieces, colours, names of formats, copies.
  @Test(arguments: [
    "<ext cx='89271234567' cy='11223344595'/>", "<p rsidR='00A12B3C' val='on'/>",
    "<solidFill val='FFC000'/>", "<Relationship Type='http://schemas.openxmlformats.org/a/b'/>",
    "<shape gfxdata='UEsDBBQABgAIAAAAIQ'/>", "<bookmarkStart id='89271234567'/>",
  ])
  func `is not searched where nobody writes`(_ markup: String) {
    #expect(texts(of: "word/document.xml", markup) == [])
  }

  @Test func `tells every sort of attributes once`() {
    let markup = "<a gloss='Первый'/><a gloss='Второй'/><a gloss='Первый'/>"
    #expect(
      texts(of: "word/document.xml", markup) == [
        AttachmentText(place: "служебная запись «gloss»", words: "Первый;\nВторой")
      ])
  }

  @Test func `has whole words where a line is broken inside of one`() {
    let words = texts(of: "word/document.xml", "<p><t>Эта-</t><br/><t>лонова</t></p>").map(\.words)
    #expect(words == ["Эталонова\n"])
  }

  @Test func `has the variables of a document among its settings`() {
    let texts = texts(of: "word/settings.xml", "<docVar name='x' val='Эталонова'/>")
    #expect(texts.map(\.place) == ["переменная документа"])
  }

  // MARK: Workbooks

  private static let sheet = "xl/worksheets/sheet1.xml"

  @Test(arguments: [
    ("&amp;LЭталонова В. П.", " Эталонова В. П."), ("&amp;C&amp;10Эталонова", " Эталонова"),
    ("&amp;R&amp;&quot;Arial,Bold&quot;Эталонова", " Эталонова"), ("Эта&amp;Bлонова", "Эталонова"),
    ("&amp;KFF0000Эталонова&amp;P", "Эталонова "), ("Я &amp;&amp; Ко", "Я & Ко"),
    ("&amp;&quot;Arial", ""), ("Эталонова&amp;", "Эталонова"),
  ])
  func `has headers without the codes of a workbook`(_ header: String, _ words: String) {
    let markup = "<headerFooter><oddHeader>\(header)</oddHeader></headerFooter>"
    let texts = texts(of: Self.sheet, markup)
    #expect(texts.map(\.words) == (words.isEmpty ? [] : [words]))
    #expect(texts.allSatisfy { $0.place == "лист «\(Self.sheet)», колонтитул" })
  }

  @Test(arguments: [
    ("8.9271234567E10", "89271234567"), ("8.9271234567E+10", "89271234567"),
    ("1.5E-3", "1.5E-3"), ("2.5E0", "2.5E0"), ("1E99", "1E99"), ("12E", "12E"),
  ])
  func `has long numbers in figures`(_ number: String, _ words: String) {
    let markup = "<sheetData><row><c r='A1'><v>\(number)</v></c></row></sheetData>"
    #expect(texts(of: Self.sheet, markup).map(\.words) == [words])
    let text = markup.replacing("r='A1'", with: "r='A1' t='str'")
    #expect(texts(of: Self.sheet, text).map(\.words) == [number])
  }

  @Test(arguments: [
    (
      "xl/workbook.xml", "<definedName name='Эталонова'>Лист1!A1</definedName>",
      "служебная запись «name»"
    ),
    ("xl/workbook.xml", "<definedName name='x'>Эталонова</definedName>", "книга"),
    (
      "xl/workbook.xml", "<absPath url='C:\\Users\\Эталонова'/>", "служебная запись «url»"
    ),
    ("xl/sharedStrings.xml", "<si><t>Эталонова</t></si>", "строка без ячейки"),
    ("xl/pivotCache/pivotCacheDefinition1.xml", "<s v='Эталонова'/>", "значение"),
    ("xl/pivotCache/pivotCacheRecords1.xml", "<s v='89270000000'/>", "значение"),
  ])
  func `is searched beside the cells`(_ name: String, _ markup: String, _ place: String) {
    let texts = texts(of: name, markup)
    #expect(texts.contains { $0.place == place && $0.words.contains(/Эталонова|8927/) }, "\(texts)")
  }

  @Test func `does not repeat the strings that cells name`() {
    let archive = StoredArchive.bytes(of: [
      (
        Self.sheet,
        Array("<w><sheetData><row><c t='s'><v>1</v></c></row></sheetData></w>".utf8)
      ),
      ("xl/sharedStrings.xml", Array("<sst><si>Первая</si><si>Вторая</si></sst>".utf8)),
    ])
    let file = AttachmentFile(path: "/", format: .archive, bytes: archive)
    let texts = readAttachment(file, with: Fixture.tools).texts
    #expect(texts.map(\.words).sorted() == ["Вторая", "Первая"])
    #expect(texts.first { $0.words == "Первая" }?.place == "строка без ячейки")
  }
}
