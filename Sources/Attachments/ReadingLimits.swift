/// How much of a file is read before it is said to be too large: what was made to exhaust a machine
/// ends here.
package struct ReadingLimits: Sendable {
  /// Bytes of a whole file.
  package var file = 64 << 20
  /// Bytes of one part of an archive, unpacked.
  package var entry = 32 << 20
  /// Bytes of all parts of an archive, unpacked.
  package var archive = 128 << 20
  /// How many times its packed size a part over a mebibyte may have: what people write shrinks to a
  /// tenth or so, repeated rows of a table to a hundredth.
  package var ratio = 300
  /// Parts of an archive, strings of a signature.
  package var entries = 5_000
  /// Archives within archives.
  package var nesting = 2
  /// Levels of elements in an XML text, of values in a signature.
  package var depth = 200
  package var pages = 1_000
  /// Bytes of all packed captions of a picture, unpacked.
  package var captions = 1 << 20
  /// Bytes that an outer program may print.
  package var output = 32 << 20
  /// Bytes of memory that an outer program may use.
  package var memory = 2 << 30
  /// How long an outer program may take.
  package var time = Duration.seconds(20)

  package init() {}
}
