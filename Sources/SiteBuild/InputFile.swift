/// One file of an input folder.
package struct InputFile: Sendable {
  /// What a file is to the generator.
  package enum Kind: Sendable, Hashable {
    /// `*.yaml`.
    case data
    /// `*.md`.
    case text
    /// A file below `files/`, published as it is; only its first bytes are read.
    case attachment
  }

  /// The path below the input folder (`documents/prikaz.md`).
  package let path: String
  /// The path for reports: the option's value joined with `path` (`content/documents/prikaz.md`).
  package let name: String
  /// Where the bytes are, without symbolic links.
  package let location: String
  package let kind: Kind
  /// Bytes.
  package let size: Int
  /// What the file holds; of an attachment the beginning only.
  package let bytes: [UInt8]
  /// Whether it lies in the folder that is kept from the public.
  package var isPrivate = false
}
