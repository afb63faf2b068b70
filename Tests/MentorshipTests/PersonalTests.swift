import Testing

@testable import Mentorship

@Suite struct `A value about a person` {
  private static let name = Personal(
    "Кенаров Иван", .name, of: PersonalSubject(id: "kenarov", as: .staff))
  private static let phone = Unpublished("111-22-33")

  private struct Holder {
    let name = `A value about a person`.name
    let phone: Unpublished<String>? = `A value about a person`.phone
    let all = [`A value about a person`.name]
  }

  @Test(arguments: [
    "\(name)", String(describing: name), String(reflecting: name), name.debugDescription,
    "\(Optional(name) as Any)", dumped(name), "\(phone)", String(describing: phone),
    String(reflecting: phone), dumped(phone), "\(Holder())", String(reflecting: Holder()),
    dumped(Holder()),
  ])
  func `shows nothing when it is printed, described or dumped`(_ text: String) {
    #expect(!text.isEmpty)
    #expect(!text.contains("Кенаров") && !text.contains("111"))
  }

  @Test func `has nothing inside for a mirror`() {
    #expect(Mirror(reflecting: Self.name).children.isEmpty)
    #expect(Mirror(reflecting: Self.phone).children.isEmpty)
  }

  @Test func `cannot be encoded or compared`() {
    #expect(!(Self.name as Any is any Encodable) && !(Self.name as Any is any Equatable))
    #expect(!(Self.phone as Any is any Encodable) && !(Self.phone as Any is any Equatable))
  }

  private static func dumped(_ value: Any) -> String {
    var text = ""
    dump(value, to: &text)
    return text
  }
}
