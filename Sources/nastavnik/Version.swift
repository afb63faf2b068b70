/// The version of the program: the only place where it is written.
enum Version {
  static let text = "0.1.0"
}
