/// Numbers at random, the same on every run.
struct Random {
  private var state: UInt64 = 0x2021_0420

  /// A number from 0 on that is less than the bound.
  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}
