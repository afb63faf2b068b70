import Russian
import TextSearch

/// The words of one person's fields, with how each is sought.
struct FieldClaims {
  let person: Int
  private(set) var claims: [(words: [UInt8], claim: Claim)] = []

  init(person: Int) { self.person = person }

  /// Words that many records share: «высшая», «математика», «учитель русского языка».
  mutating func addShort(_ text: String, _ field: PersonalField) {
    append(FoldedText.codes(of: text), .personal(field), .ownPage)
  }

  /// A text of the person's own: sought everywhere from four words on, sentence by sentence, of which a
  /// long one is found by any quote of eight words too.
  mutating func addText(_ text: String, _ field: PersonalField) {
    addPieces(of: Array(text.utf8), .personal(field))
  }

  /// The person's words about themselves, and the files that they alone name are no concern of it.
  mutating func addBody(_ body: Body) {
    var bytes: [UInt8] = []
    for case .html(let html) in body.segments {
      for byte in html {
        // A line ends inside of a sentence as well; behind a tag it ends a block.
        let isInside = byte == UInt8(ascii: "\n") && bytes.last != UInt8(ascii: ">")
        bytes.append(isInside ? UInt8(ascii: " ") : byte)
      }
    }
    addPieces(of: bytes, .personal(.about))
  }

  mutating func addPhoto(_ photo: Picture) {
    addText(photo.description, .photo)
    append(FoldedText.codes(of: "files/\(photo.file.value)"), .personal(.photo), .photo)
  }

  /// The agreement and the load, which nobody publishes.
  mutating func addAgreement(of mentor: Mentor) {
    if let number = mentor.agreement?.value.number { addAgreement(number) }
    if let date = mentor.agreement?.value.date {
      append(FoldedText.codes(of: date.iso), .agreement, .ownPage)
    }
    if let load = mentor.load?.value {
      for words in ["\(load)", "нагрузка \(load)"] {
        append(FoldedText.codes(of: words), .load, .ownPage)
      }
    }
  }

  /// The number of an agreement: wherever it cannot be another number, and behind the word. A short one
  /// is that of many agreements.
  private mutating func addAgreement(_ number: String) {
    let codes = FoldedText.codes(of: number)
    let isTelling = codes.count >= tellingNumber
    if isTelling, codes.contains(where: { !FoldedCode.isDigit($0) }) {
      append(codes, .agreement, .words)
    }
    for word in ["соглашение", "соглашения", "соглашению", "соглашением", "соглашении"] {
      for words in ["\(word) № \(number)", "\(word) о наставничестве № \(number)"] {
        append(FoldedText.codes(of: words), .agreement, isTelling ? .words : .ownPage)
      }
    }
  }

  /// The code of a mentee as it is written, by the keyboard or in the name of a file: in Russian
  /// letters, in Latin ones that look the same, transliterated. A shorter one is any short number.
  mutating func addCode(of mentee: Mentee) {
    let code = mentee.code.value.value
    let spellings = [code, LookAlikes.allCyrillic(code), LookAlikes.allLatin(code)]
    for codes in Set((spellings + Transliteration.variants(code)).map(FoldedText.codes))
    where codes.count >= tellingNumber {
      append(codes, .menteeCode, .code)
    }
  }

  /// What the record of a mentee says in words that are not the vocabulary's: those stand in every
  /// practice and tell nobody.
  ///
  /// - Parameter terms: of the vocabulary.
  mutating func addTexts(of mentee: Mentee, besides terms: Set<String>) {
    let words = ([mentee.group.value] + mentee.requests.value).map(\.value)
    let texts = words.filter { !terms.contains($0) } + mentee.info.acceptances.map(\.reason)
    for text in texts { addPieces(of: Array(text.utf8), .menteeText) }
  }

  private mutating func append(_ words: [UInt8], _ field: ClosedField, _ form: Claim.Form) {
    claims.append((words, Claim(person: person, field: field, form: form)))
  }

  private mutating func addPieces(of text: [UInt8], _ field: ClosedField) {
    for piece in text.split(whereSeparator: { sentenceEnds.contains($0) }) {
      let folded = FoldedText(Array(piece))
      let sentence = Sentence(Array(folded.codes[..<folded.textCount]))
      if sentence.words.count < Sentence.shortestQuote {
        let isTelling = sentence.words.count >= fewestWords
        append(sentence.codes, field, isTelling ? .words : .ownPage)
      } else {
        for part in sentence.parts {
          append(Array(sentence.codes[part]), field, .quote(from: sentence, part))
        }
      }
    }
  }
}

/// A full stop, an exclamation mark, a question mark, a line feed.
private let sentenceEnds = Set(".!?\n".utf8)
/// A text of so many words is the person's own; fewer are anybody's.
private let fewestWords = 4
/// A number of so many characters, a letter or a hyphen among them, is no other number.
private let tellingNumber = 4
