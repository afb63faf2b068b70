import CExpat

/// Gives all that an XML text holds to `take`, in its order; what stands before a fault is given too.
///
/// A document type declaration is a fault: without one there are no entities that could grow or lead
/// outside.
func readXML(
  _ bytes: [UInt8], _ limits: ReadingLimits, _ take: (XMLEvent) -> Void
) throws(XMLFault) {
  let fault = withoutActuallyEscaping(take) { take in
    parse(bytes, XMLParsing(depthLimit: limits.depth, take))
  }
  if let fault { throw fault }
}

private func parse(_ bytes: [UInt8], _ parsing: XMLParsing) -> XMLFault? {
  // Names come as «namespace name», cut at the space.
  guard let parser = XML_ParserCreateNS(nil, CChar(bitPattern: UInt8(ascii: " "))) else {
    preconditionFailure("Expat found no memory for its parser")
  }
  defer { XML_ParserFree(parser) }
  parsing.parser = parser
  XML_SetUserData(parser, Unmanaged.passUnretained(parsing).toOpaque())
  setHandlers(of: parser)
  let status = bytes.withUnsafeBytes { buffer in
    withExtendedLifetime(parsing) {
      XML_Parse(
        parser, buffer.bindMemory(to: CChar.self).baseAddress, Int32(clamping: buffer.count), 1)
    }
  }
  parsing.parser = nil
  return parsing.fault ?? (status == XML_STATUS_OK ? nil : .damaged)
}

private func setHandlers(of parser: XML_Parser) {
  XML_SetElementHandler(
    parser,
    { XMLParsing.of($0)?.begin($1, $2) },
    { state, _ in XMLParsing.of(state)?.end() })
  XML_SetCharacterDataHandler(parser) { XMLParsing.of($0)?.words($1, $2) }
  XML_SetStartDoctypeDeclHandler(parser) { state, _, _, _, _ in
    XMLParsing.of(state)?.stop(.declaresEntities)
  }
}

/// What Expat's callbacks share while one text is read.
private final class XMLParsing {
  var parser: XML_Parser?
  private(set) var fault: XMLFault?
  private var open: [String] = []
  private let depthLimit: Int
  private let take: (XMLEvent) -> Void

  init(depthLimit: Int, _ take: @escaping (XMLEvent) -> Void) {
    self.depthLimit = depthLimit
    self.take = take
  }

  static func of(_ state: UnsafeMutableRawPointer?) -> XMLParsing? {
    state.map { Unmanaged<XMLParsing>.fromOpaque($0).takeUnretainedValue() }
  }

  func begin(
    _ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    guard fault == nil, let name else { return }
    guard open.count < depthLimit else { return stop(.tooDeep) }
    let local = Self.local(name)
    open.append(local)
    take(.begin(XMLElement(name: local, attributes: Self.pairs(attributes))))
  }

  func end() {
    guard fault == nil, let name = open.popLast() else { return }
    take(.end(name))
  }

  func words(_ start: UnsafePointer<CChar>?, _ count: Int32) {
    guard fault == nil, let start else { return }
    let bytes = UnsafeRawBufferPointer(start: start, count: Int(count))
    take(.words(String(decoding: bytes, as: UTF8.self)))
  }

  func stop(_ reason: XMLFault) {
    fault = fault ?? reason
    XML_StopParser(parser, XML_Bool(0))
  }

  private static func pairs(
    _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) -> [(name: String, value: String)] {
    guard let attributes else { return [] }
    var pairs: [(name: String, value: String)] = []
    var index = 0
    while let name = attributes[index], let value = attributes[index + 1] {
      pairs.append((local(name), String(cString: value)))
      index += 2
    }
    return pairs
  }

  private static func local(_ name: UnsafePointer<CChar>) -> String {
    let whole = String(cString: name)
    return whole.lastIndex(of: " ").map { String(whole[whole.index(after: $0)...]) } ?? whole
  }
}
