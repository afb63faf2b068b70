import Templates

extension Address {
  /// An address made of checked and encoded parts only.
  init(wellFormed text: String) {
    guard let address = Address(text) else {
      preconditionFailure("a site address was put together wrongly: \(text)")
    }
    self = address
  }
}
