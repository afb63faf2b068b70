/// Whose words a pattern of the leak scan is.
struct Claim {
  /// How the words are judged where they are found.
  enum Form: Sendable {
    /// A form of a surname, alone or with what stands beside it.
    case surname
    /// The same in Latin letters, or an id that spells a name; the codes of the Russian form.
    case latin(of: [UInt8])
    /// A form of a surname in Latin letters that look like its own («CEPOBA»);
    /// the codes of the Russian form. Only with a capital, for small letters make words of other
    /// languages («type», «copy»).
    case lookAlike(of: [UInt8])
    /// A form of half a double surname, or one of a surname too short to tell anybody in Latin letters;
    /// the codes of the Russian form. Only with a capital, beside a first name or initials.
    case named(of: [UInt8])
    /// A form of a surname with the first initial in one piece: «ОбразцовойА.».
    case gluedInitial
    /// A form of a patronymic, which with the first name before it is how people are called.
    case patronymic
    /// Words that nobody else has, whole.
    case words
    /// A part of a sentence, at these codes of it: what stands beside it tells whether it is a quote.
    case quote(from: Sentence, Range<Int>)
    /// Letters and a number that a hyphen ties: «К-10» is a code where «к 10 часам» is not.
    case code
    /// Words that many records share: sought on the person's own page, as a value of its own.
    case ownPage
    /// The file of a photo, which everybody on it has to open.
    case photo
  }

  /// The index of the person.
  let person: Int
  let field: ClosedField
  let form: Form
}
