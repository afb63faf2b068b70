import Diagnostics
import Templates
import Testing

@Suite struct MarkupTests {
  @Test(arguments: addresses + attributes + code + conditions + unfinished)
  func `reports a tag where the page's markup forbids it`(_ example: FindingCase) throws {
    try example.check()
  }

  @Test(arguments: allowed)
  func `lets a tag stand where it is safe`(_ template: String) {
    let compiled = compileTemplate("page", for: Sample.self, in: sources(["page": template]))
    #expect(compiled.diagnostics.map(\.rule.text) == [])
    #expect(compiled.value != nil)
  }

  static let addresses = [
    FindingCase("template-not-an-address", #"<a href="⟦{{title}}⟧">x</a>"#),
    FindingCase("template-not-an-address", #"<IMG SRC = '⟦{{note}}⟧'>"#),
    FindingCase("template-not-an-address", #"<form action="⟦{{title}}⟧"></form>"#),
    FindingCase("template-not-an-address", #"<a class="x" href="{{home}}#⟦{{title}}⟧">x</a>"#),
    FindingCase("template-not-an-address", #"<img srcset="{{home}} 1x, ⟦{{title}}⟧ 2x">"#),
    FindingCase(
      "template-not-an-address", #"<a href="{{>part}}">x</a>"#, others: ["part": "⟦{{title}}⟧"]),
    FindingCase("template-address-not-first", #"<a href="javascript:⟦{{home}}⟧">x</a>"#),
    FindingCase("template-address-not-first", #"<a href="{{home}}⟦{{link}}⟧">x</a>"#),
  ]

  static let attributes = [
    FindingCase("template-unquoted-attribute", "<p class=⟦{{title}}⟧>"),
    FindingCase("template-unquoted-attribute", "<p class=a-⟦{{title}}⟧ id=x>"),
    FindingCase("template-unquoted-attribute", "<a href= ⟦{{home}}⟧>"),
    FindingCase("template-tag-in-markup", "<p ⟦{{title}}⟧>"),
    FindingCase("template-tag-in-markup", "<h⟦{{title}}⟧>"),
    FindingCase("template-tag-in-markup", "</⟦{{title}}⟧>"),
    FindingCase("template-tag-in-markup", #"<p data-⟦{{title}}⟧="x">"#),
    FindingCase("template-markup-in-words", #"<p title="⟦{{{body}}}⟧">"#),
    FindingCase("template-markup-in-words", "<title>⟦{{{body}}}⟧</title>"),
    FindingCase("template-markup-in-words", "<textarea>⟦{{{body}}}⟧</textarea>"),
  ]

  static let code = [
    FindingCase("template-tag-in-code", "<script>let a = '⟦{{title}}⟧'</script>"),
    FindingCase("template-tag-in-code", "<script>if (a<b) '</p>'; ⟦{{title}}⟧</script>"),
    FindingCase("template-tag-in-code", "<STYLE>⟦{{#isOpen}}⟧p{}{{/isOpen}}</STYLE>"),
    FindingCase("template-tag-in-code", #"<p style="color: ⟦{{title}}⟧">"#),
    FindingCase("template-tag-in-code", #"<p onClick='go("⟦{{title}}⟧")'>"#),
    FindingCase("template-tag-in-code", #"<p onclick="⟦{{#isOpen}}⟧go(){{/isOpen}}">"#),
    FindingCase("template-tag-in-comment", "<!-- ⟦{{title}}⟧ -->"),
    FindingCase("template-tag-in-comment", "<!-- > -- > ⟦{{#isOpen}}⟧x{{/isOpen}} -->{{title}}"),
  ]

  static let conditions = [
    FindingCase("template-split-markup", #"⟦{{#isOpen}}⟧<a href="{{/isOpen}}"#),
    FindingCase("template-split-markup", #"<p class="x⟦{{#isOpen}}⟧">{{/isOpen}}"></p>"#),
    FindingCase("template-split-markup", "⟦{{^isClosed}}⟧<script>{{/isClosed}}"),
    FindingCase("template-split-markup", "<⟦{{#isOpen}}⟧b{{/isOpen}}>"),
    FindingCase("template-split-markup", "<h⟦{{#isOpen}}⟧1{{/isOpen}}>"),
    FindingCase("template-unsure-attribute", #"<a {{#isOpen}}data-{{/isOpen}}href="⟦{{title}}⟧">"#),
    FindingCase("template-unsure-attribute", #"<a data{{#isOpen}}-x{{/isOpen}}="⟦{{title}}⟧">"#),
  ]

  static let unfinished = [
    FindingCase("template-unfinished-markup", #"{{title}}⟦<⟧a href="{{home}}>x</a>"#),
    FindingCase("template-unfinished-markup", "<p>⟦<⟧!-- нет"),
    FindingCase("template-unfinished-markup", "<head>⟦<⟧title>{{title}}</head>"),
    FindingCase("template-unfinished-markup", "⟦<⟧p class=\"x\""),
    FindingCase("template-unfinished-markup", "{{>part}}", others: ["part": "ы ⟦<⟧script>"]),
  ]

  static let allowed = [
    "<!DOCTYPE html><html lang=\"{{title}}\"><title>{{title}}</title></html>",
    "<p>{{title}} < {{note}} <3 {{{body}}} a<1 {{title}}",
    #"<p title="1 > {{title}}" data-x='"{{note}}'>{{{body}}}</p>"#,
    #"<a href="{{home}}" title="{{title}}">{{home}}</a>"#,
    #"<a href="{{home}}plan/{{! нет }}#x">x</a>"#,
    #"<a href="{{#link}}{{link}}{{/link}}{{^link}}{{home}}{{/link}}">x</a>"#,
    #"<img srcset="{{home}} 1x, {{link}} 2x" alt="">"#,
    #"<p class="a{{#isOpen}} b{{/isOpen}}{{#tasks}} {{name}}{{/tasks}}">"#,
    "<option{{#isOpen}} selected{{/isOpen}} value=\"{{title}}\">{{title}}</option>",
    "<option {{#isOpen}}selected{{/isOpen}}>{{title}}</option>",
    #"<a{{#link}} href="{{link}}"{{/link}} title="{{title}}">{{title}}</a>"#,
    #"<a {{#link}}href="{{link}}" {{/link}}title="{{title}}">{{title}}</a>"#,
    "<script src=\"{{home}}\"></script>{{title}}",
    "<script>let a = '<!-- </scripts'</script >{{title}}",
    "<style>p > a {}</style/>{{title}}",
    "<!-- комментарий > -- --->{{title}}<!-->{{title}}<!---->{{title}}<!-- --!>{{title}}",
    "<?xml version=\"1.0\"?>{{title}}<br/>{{title}}<img alt=\"\"/>{{title}}",
    "<svg><use href=\"{{home}}\"/></svg>{{title}}</ p>{{title}}",
    "<textarea rows=2>{{title}}</textarea>{{{body}}}",
    "{{#isOpen}}<ul>{{/isOpen}}{{#isOpen}}</ul>{{/isOpen}}",
    "<input disabled value='{{title}}' checked=checked>{{title}}",
    "{{#tasks}}<li{{^steps}} class=\"empty\"{{/steps}}>{{name}}</li>{{/tasks}}",
  ]
}
