import Russian
import Testing

@Suite struct `Typography` {
  @Test(arguments: [
    ("в школе", "в\u{A0}школе"),
    ("не в срок", "не\u{A0}в\u{A0}срок"),
    ("15 ноября 2021 г.", "15 ноября 2021\u{A0}г."),
    ("это 37 % плана", "это 37\u{A0}% плана"),
    ("план — это", "план\u{A0}— это"),
    ("О программе", "О\u{A0}программе"),
    ("дом стоит", "дом стоит"),
  ])
  func `joins short words to their neighbours`(plain: String, bound: String) {
    #expect(Russian.Typography.bind(plain) == bound)
  }
}
