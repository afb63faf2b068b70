package import Diagnostics
package import Mentorship

extension ContentFileForm {
  /// The file of the schema (`practice.schema.json`).
  package var schemaName: String { "\(name).schema.json" }

  /// A JSON Schema (2020-12) by which editors check and complete such files.
  ///
  /// It knows a single file: whether ids exist and fields agree is left to the program.
  package func schema(_ vocabulary: Vocabulary) -> JSON {
    var members = shape.schema(vocabulary, mayBeBlank: mayBeEmpty)
    members["$schema"] = .text("https://json-schema.org/draft/2020-12/schema")
    members["$id"] = .text("urn:nastavnik:schema:\(name)")
    members["title"] = .text("\(title): \(path)")
    members["$defs"] = .object(definitions(vocabulary))
    return .object(members)
  }

  private func definitions(_ vocabulary: Vocabulary) -> [String: JSON] {
    var definitions = [SchemaDefinition.nothing: SchemaDefinition.blank]
    for record in shape.allRecords {
      definitions[record.definitionName] = record.schema(vocabulary)
    }
    return definitions
  }
}
