/// The sheets of an Office Open XML workbook by the files they stand in (ECMA-376, part 1, 18.2).
struct Workbook {
  /// By the ids that the list of files gives them.
  private(set) var names: [String: String] = [:]
  private var targets: [String: String] = [:]

  /// Takes the list of sheets, hidden ones among them.
  mutating func takeSheets(_ event: XMLEvent) {
    guard case .begin(let element) = event, element.name == "sheet", let name = element["name"],
      let id = element["id"]
    else { return }
    names[id] = name
  }

  /// Takes the list of files.
  mutating func takeFiles(_ event: XMLEvent) {
    guard case .begin(let element) = event, element.name == "Relationship",
      let id = element["Id"], let target = element["Target"]
    else { return }
    targets[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
  }

  /// The name of the sheet that stands in a file; the file's own where the workbook does not tell.
  func sheet(in file: String) -> String {
    let id = targets.first { $0.value == file }?.key
    return id.flatMap { names[$0] } ?? file
  }
}
