import Diagnostics
import Foundation
import Mentorship
import Testing

@testable import SiteBuild

/// Every personal field of every kind of record in every state of a consent, in one site.
@Suite struct `A canary` {
  @Test func `stands for each value about a person that any record can hold`() async throws {
    let catalog = try await CanarySite().decoded()
    // A field that is added to a record has to be added to `Canary`, and then to the tables here.
    let fields = Set(PersonalField.ofConsents.map { String(describing: $0) })
    let unpublished = try #require(Canary.all.first).unpublished.keys
    let ofMentors = fields.union(unpublished).map { "Mentor.\($0)" }
    // A request is a word of the vocabulary, which the section lists for everybody to read.
    let ofOthers = UnconsentedCanary.all.map(\.property) + ["Mentee.requests"]
    let accepted = "Mentee.acceptances"
    #expect(guardedProperties(of: catalog) == Set(ofMentors + ofOthers).subtracting([accepted]))
    #expect(Canary.all.count * (fields.count + unpublished.count) == 300)
  }

  /// A property that is added to one of these records has to be guarded, or named here.
  @Test func `stands for all of a record about a person but what the programme tells of it`()
    async throws
  {
    let catalog = try await CanarySite().decoded()
    let mentor = try #require(catalog.mentors.first)
    let curator = try #require(catalog.settings?.curator)
    let mentee = try #require(catalog.mentees.first)
    #expect(
      openProperties(of: mentor) == [
        "id", "info", "number", "numberPlace", "functions", "since", "until", "appointment",
        "isStaff", "consent",
        "places",
      ])
    #expect(openProperties(of: curator) == [])
    #expect(openProperties(of: mentee) == ["info", "start", "end"])
  }

  @Test func `whom no consent can name is in the built site by law or not at all`() async throws {
    let site = try CanarySite()
    let outcome = try await site.build()
    try #require(outcome.status == .success, "\(outcome.report.map(\.place))")
    let files = try site.published()
    for canary in UnconsentedCanary.all {
      let holders = files.filter { $0.contains(canary.word) }
      #expect(holders.isEmpty != canary.isShown, "\(canary): \(holders.map(\.path))")
    }
  }

  @Test func `comes out of a build only where its field is open`() async throws {
    let site = try CanarySite()
    let outcome = try await site.build()
    try #require(outcome.status == .success, "\(outcome.report.map(\.place))")
    let files = try site.published()
    for canary in Canary.all {
      let shown = try #require(
        `A personal field`.cases.first {
          $0.state == canary.state && $0.isStaff == canary.isStaff
        }
      ).shown
      for field in PersonalField.ofConsents {
        for word in canary.words(of: field) {
          let holders = files.filter { $0.contains(word) }
          #expect(
            holders.isEmpty != shown.contains(field),
            "\(canary.id), \(canary.state), \(field.rawValue): \(holders.map(\.path))")
        }
      }
      for (field, word) in canary.unpublished {
        let holders = files.filter { $0.contains(word) }
        #expect(holders.isEmpty, "\(canary.id), \(field): \(holders.map(\.path))")
      }
    }
  }

  /// The gate is opened as if everybody had agreed to everything; the scan alone stands between the
  /// pages and the world. The program has no way to open it: the pages are made here from a catalog
  /// with other consents than the one that the scan is made from.
  @Test func `is found by the scan when the gate lets all of them out`() async throws {
    let site = try CanarySite()
    var watch = Stopwatch(isShown: false, Transcript().console)
    let inputs = try await readInputs(site.request, &watch)
    let fit = try #require(try await check(inputs, site.request, &watch).fit)
    let catalog = try await site.decoded()
    let day = try #require(PlainDate(iso: "2021-11-15"))
    let opened = try #require(validate(opening(catalog), on: day, knowing: []).site)

    let outputs = try await makeOutputs(opened, fit.templates, inputs, site.request, &watch)
    let found = try await scanOutputs(outputs, [], with: fit.scan, inputs, site.request, &watch)

    #expect(Report(found).preventsPublication(strict: false))
    for canary in Canary.all {
      let shown = try #require(
        `A personal field`.cases.first {
          $0.state == canary.state && $0.isStaff == canary.isStaff
        }
      ).shown
      for field in PersonalField.ofConsents {
        let isFound = found.contains {
          $0.rule == "personal-data-leak" && $0.message.contains("«\(field.rawValue)»")
            && $0.span.source.path.hasSuffix("mentors/\(canary.id).md")
        }
        #expect(
          isFound != shown.contains(field), "\(canary.id), \(canary.state), \(field.rawValue)")
      }
    }
  }

  @Test func `lets everything out of which the gate is sure, and the scan finds nothing`()
    async throws
  {
    let site = try CanarySite()
    var watch = Stopwatch(isShown: false, Transcript().console)
    let inputs = try await readInputs(site.request, &watch)
    let fit = try #require(try await check(inputs, site.request, &watch).fit)
    let outputs = try await makeOutputs(fit.site, fit.templates, inputs, site.request, &watch)
    let found = try await scanOutputs(outputs, [], with: fit.scan, inputs, site.request, &watch)
    #expect(found.map(\.message) == [])
  }

  /// The catalog with a consent of each mentor to everything.
  private func opening(_ catalog: Catalog) throws -> Catalog {
    let root = try #require(catalog.settings?.sectionAddress)
    let day = try #require(PlainDate(iso: "2021-09-01"))
    let end = try #require(PlainDate(iso: "2029-09-01"))
    let consents = try catalog.mentors.map { mentor in
      let span = mentor.info.span
      return Consent(
        id: try #require(ID("otkryto-\(mentor.id.text)")), info: mentor.info,
        subject: Located(mentor.id.text, at: span),
        fields: PersonalField.ofConsents.map { Located($0, at: span) },
        resources: [Located(root, at: span)], purpose: Located("проверка", at: span),
        start: Located(day, at: span),
        end: Located(end, at: span), withdrawal: nil, restrictions: [])
    }
    return Catalog(
      settings: catalog.settings, vocabulary: catalog.vocabulary, plan: catalog.plan,
      documents: catalog.documents, practices: catalog.practices, mentors: catalog.mentors,
      events: catalog.events, pages: catalog.pages, consents: catalog.consents + consents,
      mentees: catalog.mentees,
      attachments: catalog.attachments)
  }
}

/// The properties of a record that hold a value as it is.
private func openProperties(of record: some Any) -> [String] {
  Mirror(reflecting: record).children.filter { !isGuarded($0.value) }.compactMap(\.label)
}

/// Whether a value of a record is of a type that only the gate opens, or nothing.
private func isGuarded(_ value: Any) -> Bool {
  let type = String(reflecting: type(of: value))
  return type.contains(".Personal<") && !type.contains("(") || type.contains(".Unpublished<")
}

/// The properties of all records that hold a guarded value, as «Mentor.name».
private func guardedProperties(of catalog: Catalog) -> Set<String> {
  var found: Set<String> = []
  func look(into value: Any, of owner: String) {
    // Places hold whole files, and nothing about people.
    if value is SourceText || value is SourceSpan || value is Body || value is String { return }
    let mirror = Mirror(reflecting: value)
    let isNamed = mirror.displayStyle == .struct || mirror.displayStyle == .enum
    let name = isNamed ? String(describing: mirror.subjectType) : owner
    for child in mirror.children {
      if isGuarded(child.value) {
        found.insert("\(name).\(child.label ?? "")")
      } else {
        look(into: child.value, of: name)
      }
    }
  }
  for record in [
    catalog.mentors, catalog.practices, catalog.events, catalog.documents, catalog.pages,
  ]
    as [[Any]]
  {
    for value in record { look(into: value, of: "") }
  }
  look(into: catalog.consents, of: "")
  look(into: catalog.mentees, of: "")
  look(into: catalog.settings as Any, of: "")
  look(into: catalog.plan as Any, of: "")
  return found
}
