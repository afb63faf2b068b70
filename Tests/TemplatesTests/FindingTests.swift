import Diagnostics
import Templates
import Testing

@Suite struct FindingTests {
  @Test(arguments: names + kinds + syntax + inclusions)
  func `reports a mistake at its tag`(_ example: FindingCase) throws {
    try example.check()
  }

  static let names = [
    FindingCase("template-unknown-name", "a\n  б {{title}} ⟦{{titel}}⟧", note: "есть «title»"),
    FindingCase("template-unknown-name", "⟦{{{bodi}}}⟧", note: "есть «body»"),
    FindingCase("template-unknown-name", "⟦{{#taskz}}⟧{{name}}{{/taskz}}", note: "есть «tasks»"),
    FindingCase("template-unknown-name", "⟦{{^isOpn}}⟧{{/isOpn}}", note: "есть «isOpen»"),
    FindingCase("template-unknown-name", "{{#tasks}}⟦{{nam}}⟧{{/tasks}}", note: "есть «name»"),
    FindingCase("template-unknown-name", "⟦{{name}}⟧{{#school}}{{name}}{{/school}}"),
    FindingCase("template-unknown-name", "⟦{{school.nme}}⟧", note: "есть «name»"),
    FindingCase(
      "template-unknown-name", "⟦{{school.title}}⟧", note: "допустимо: «name», «city»"),
    FindingCase("template-unknown-name", "⟦{{school.}}⟧"),
    FindingCase("template-unknown-name", "{{#school.city}}⟦{{city}}⟧{{/school.city}}"),
    FindingCase("template-not-a-view", "⟦{{title.name}}⟧"),
    FindingCase("template-not-a-view", "⟦{{mentor.name}}⟧"),
    FindingCase("template-not-a-view", "⟦{{tasks.name}}⟧"),
  ]

  static let kinds = [
    FindingCase(
      "template-not-text", "⟦{{tasks}}⟧", note: "откройте секцию: «{{#tasks}}…{{/tasks}}»"),
    FindingCase("template-not-text", "⟦{{school}}⟧"),
    FindingCase("template-not-text", "⟦{{isOpen}}⟧"),
    FindingCase("template-not-text", "⟦{{{mentor}}}⟧"),
    FindingCase("template-not-a-section", "⟦{{#title}}⟧{{/title}}"),
    FindingCase("template-not-a-section", "⟦{{^body}}⟧{{/body}}"),
    FindingCase("template-not-a-section", "⟦{{#home}}⟧{{/home}}"),
    FindingCase("template-not-a-section", "⟦{{^school}}⟧{{/school}}"),
    FindingCase("template-unescaped-text", "⟦{{{title}}}⟧", note: "напишите «{{title}}»"),
    FindingCase("template-unescaped-text", "⟦{{&note}}⟧"),
    FindingCase("template-unescaped-text", "⟦{{{link}}}⟧"),
    FindingCase("template-escaped-markup", "⟦{{body}}⟧", note: "напишите «{{{body}}}»"),
    FindingCase("template-escaped-markup", "⟦{{extra}}⟧"),
  ]

  static let syntax = [
    FindingCase("template-unclosed-tag", "a ⟦{{⟧title"),
    FindingCase("template-unclosed-tag", "a ⟦{{⟧title }\n{{title}}"),
    FindingCase("template-unclosed-tag", "⟦{{⟧"),
    FindingCase("template-unclosed-tag", "⟦{{⟧! нет"),
    FindingCase("template-bad-tag", "⟦{{}}⟧"),
    FindingCase("template-bad-tag", "⟦{{# }}⟧"),
    FindingCase("template-bad-tag", "⟦{{page title}}⟧"),
    FindingCase("template-bad-tag", "⟦{{{body}}⟧ x", note: "напишите «{{{body}}}»"),
    FindingCase("template-bad-tag", "⟦{{{{body}}}⟧}"),
    FindingCase("template-changed-delimiter", "⟦{{=<% %>=}}⟧\n{{title}}"),
    FindingCase("template-unsupported-tag", "{{#note}}⟦{{.}}⟧{{/note}}"),
    FindingCase("template-unsupported-tag", "⟦{{>*title}}⟧"),
    FindingCase("template-unclosed-section", "a\n⟦{{#isOpen}}⟧ б", note: "нужен тег «{{/isOpen}}»"),
    FindingCase("template-unclosed-section", "{{#isOpen}}⟦{{^isClosed}}⟧{{/isOpen}}"),
    FindingCase("template-unclosed-section", "⟦{{$main}}⟧"),
    FindingCase("template-unclosed-section", "⟦{{<part}}⟧", others: ["part": ""]),
    FindingCase(
      "template-wrong-closing", "{{#isOpen}}⟦{{/isOpne}}⟧", note: "напишите «{{/isOpen}}»"),
    FindingCase("template-wrong-closing", "{{title}}⟦{{/title}}⟧"),
    FindingCase("template-too-deep", deep(100) + "⟦{{#isOpen}}⟧{{/isOpen}}" + closing(100)),
  ]

  static let inclusions = [
    FindingCase(
      "template-missing-partial", "⟦{{>foter}}⟧", others: ["footer": ""], note: "есть «footer»"),
    FindingCase(
      "template-missing-parent", "⟦{{<layot}}⟧{{/layot}}", others: ["layout": ""],
      note: "есть «layout»"),
    FindingCase("template-recursion", "⟦{{>page}}⟧", note: "«page» → «page»"),
    FindingCase(
      "template-recursion", "{{>a}}", others: ["a": "{{>b}}", "b": "⟦{{>a}}⟧"],
      note: "«a» → «b» → «a»"),
    FindingCase(
      "template-recursion", "{{<a}}{{/a}}", others: ["a": "{{$x}}⟦{{<page}}⟧{{/page}}{{/x}}"],
      note: "«page» → «a» → «page»"),
    FindingCase(
      "template-recursion", "{{<a}}{{$x}}⟦{{>page}}⟧{{/x}}{{/a}}",
      others: ["a": "{{$x}}{{/x}}"], note: "«page» → «page»"),
    FindingCase(
      "template-unknown-block", "{{<a}}⟦{{$mian}}⟧{{/mian}}{{/a}}",
      others: ["a": "{{>b}}", "b": "{{$main}}{{/main}}"], note: "есть «main»"),
    FindingCase(
      "template-duplicate-block", "{{<a}}{{$x}}{{/x}}⟦{{$x}}⟧{{/x}}{{/a}}",
      others: ["a": "{{$x}}{{/x}}"]),
    FindingCase("template-text-in-parent", "{{<a}} ⟦потеряно это⟧\n{{/a}}", others: ["a": ""]),
    FindingCase("template-text-in-parent", "{{<a}}⟦{{title}}⟧{{/a}}", others: ["a": ""]),
    FindingCase(
      "template-unknown-name", "{{<a}}{{$x}}⟦{{nam}}⟧{{/x}}{{/a}}",
      others: ["a": "{{#school}}{{$x}}{{/x}}{{/school}}"], note: "есть «name»"),
    FindingCase(
      "template-unknown-name", "{{>a}}", others: ["a": "\n ⟦{{titel}}⟧"],
      note: "шаблон «a» включён из шаблона «page»"),
    FindingCase(
      "template-unclosed-tag", "{{>a}}", others: ["a": "⟦{{⟧x"],
      note: "шаблон «a» включён из шаблона «page»"),
  ]

  private static func deep(_ count: Int) -> String {
    String(repeating: "{{#isOpen}}", count: count)
  }

  private static func closing(_ count: Int) -> String {
    String(repeating: "{{/isOpen}}", count: count)
  }
}
