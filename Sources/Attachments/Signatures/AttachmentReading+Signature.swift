extension AttachmentReading {
  /// Reads a file that is a signature, as bytes or as letters.
  mutating func addSignatureFile(_ bytes: [UInt8], _ limits: ReadingLimits) {
    // A sequence begins with the figure nought, which no base64 of one does.
    let parts = bytes.first == 0x30 ? [bytes] : Base64Text.parts(of: bytes)
    for part in parts { addSignature(part, limits) }
  }

  /// Reads the names and numbers of the certificates in a signature (CMS, RFC 5652) or of one
  /// certificate (RFC 5280).
  mutating func addSignature(_ bytes: [UInt8], _ limits: ReadingLimits) {
    guard let strings = ASN1Strings(bytes, limits) else {
      return addGap(.damaged, in: "электронная подпись")
    }
    if strings.isCut { addGap(.tooLarge("слишком много текста"), in: "электронная подпись") }
    var told: Set<AttachmentText> = []
    for string in strings.found {
      let text = AttachmentText(certificate: string)
      // The same issuer stands in every certificate of a chain.
      if told.insert(text).inserted { texts.append(text) }
    }
  }
}

extension AttachmentText {
  fileprivate init(certificate string: ASN1Strings.Found) {
    let name = CertificateAttribute.names[string.type]
    let place = "сертификат подписи" + (name.map { ", \($0)" } ?? "")
    let isNumber = name.map(CertificateAttribute.numbers.contains) ?? false
    let words = isNumber ? CertificateAttribute.number(string.words) : string.words
    // A number is told by the word before it.
    self.init(
      place: place, words: isNumber ? "\(name ?? "") \(words)" : words, isInSignature: true)
  }
}
