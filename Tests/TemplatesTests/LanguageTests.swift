import Templates
import Testing

@Suite struct LanguageTests {
  @Test(arguments: values + sections + inverted + comments)
  func `makes of a template what Mustache says`(_ example: RenderCase) throws {
    #expect(try render(example.template) == example.expected)
  }

  static let values = [
    RenderCase("nothing", "", makes: ""),
    RenderCase("text alone", "Привет {мир} }} !\n", makes: "Привет {мир} }} !\n"),
    RenderCase("a value", "«{{title}}»\n", makes: "«План»\n"),
    RenderCase("blanks in a tag", "|{{  title\t}}|", makes: "|План|"),
    RenderCase("blanks around a tag stay", "  {{title}}  \n", makes: "  План  \n"),
    RenderCase("five characters", "{{special}}", makes: "&amp; &lt; &gt; &quot; &#39;"),
    RenderCase("markup by three braces", "{{{body}}}", makes: "<b>да</b>"),
    RenderCase("markup by ampersand", "{{& body }}", makes: "<b>да</b>"),
    RenderCase("a brace behind a value", "{{{body}}}}|{{title}}}", makes: "<b>да</b>}|План}"),
    RenderCase("absent values are empty", "[{{missing}}{{{noExtra}}}{{noLink}}]", makes: "[]"),
    RenderCase("present values", "{{note}}, {{{extra}}}", makes: "заметка, <i>ещё</i>"),
    RenderCase(
      "an address", #"<a href="{{link}}" title='{{title}}'>{{home}}</a>"#,
      makes: #"<a href="https://example.org/?a=1&amp;b=2" title='План'>../index.html</a>"#),
    RenderCase(
      "something behind an address", #"<a href="{{home}}#x">"#,
      makes: #"<a href="../index.html#x">"#),
    RenderCase(
      "a dotted name", "{{school.name}}: {{school.city.name}}",
      makes: "Образцовая школа: Примерск"),
  ]

  static let sections = [
    RenderCase("a true flag", "[{{#isOpen}}да{{/isOpen}}]", makes: "[да]"),
    RenderCase("a false flag", "[{{#isClosed}}да{{/isClosed}}]", makes: "[]"),
    RenderCase("a present text", "{{#note}}есть {{note}}{{/note}}", makes: "есть заметка"),
    RenderCase(
      "absent text, markup, address, view",
      "[{{#missing}}1{{/missing}}{{#noExtra}}2{{/noExtra}}{{#noLink}}3{{/noLink}}"
        + "{{#noMentor}}4{{/noMentor}}]", makes: "[]"),
    RenderCase("a view", "{{#school}}{{name}}{{/school}}", makes: "Образцовая школа"),
    RenderCase("an optional view", "{{#mentor}}{{name}}{{/mentor}}", makes: "Образцова"),
    RenderCase("a list", "{{#tasks}}{{name}};{{/tasks}}", makes: "один;два;"),
    RenderCase("an empty list", "[{{#noTasks}}{{name}}{{/noTasks}}]", makes: "[]"),
    RenderCase(
      "names are looked up outward",
      "{{#tasks}}{{#steps}}{{title}} {{name}} {{word}};{{/steps}}{{/tasks}}",
      makes: "План один а;План один б;"),
    RenderCase(
      "the inner name hides the outer",
      "{{#school}}{{#city}}{{name}}{{/city}} {{name}}{{/school}}",
      makes: "Примерск Образцовая школа"),
    RenderCase(
      "a section twice", "{{#isOpen}}1{{/isOpen}}{{title}}{{#isOpen}}2{{/isOpen}}",
      makes: "1План2"),
    RenderCase(
      "a section in itself", "{{#isOpen}}1{{#isOpen}}2{{/isOpen}}3{{/isOpen}}",
      makes: "123"),
    RenderCase("text after a section that is left out", "{{#isClosed}}a{{/isClosed}}b", makes: "b"),
    RenderCase("a dotted section", "{{#school.city}}{{name}}{{/school.city}}", makes: "Примерск"),
    RenderCase(
      "a dotted flag", "{{#school.city.isCapital}}да{{/school.city.isCapital}}",
      makes: "да"),
    RenderCase(
      "a dotted section does not open what it passes",
      "{{#mentor}}{{#school.city.isCapital}}{{name}}{{/school.city.isCapital}}{{/mentor}}",
      makes: "Образцова"),
    RenderCase(
      "blanks in a line stay", " | {{#isOpen}}\t|\t{{/isOpen}} | \n",
      makes: " | \t|\t | \n"),
    RenderCase(
      "two sections on a line stay on it",
      " {{#isOpen}}да{{/isOpen}}\n {{#isOpen}}{{/isOpen}}\n", makes: " да\n \n"),
    RenderCase(
      "a tag alone on its line takes it along",
      "до\n{{#isOpen}}\n-\n{{/isOpen}}\nпосле\n", makes: "до\n-\nпосле\n"),
    RenderCase(
      "with white space around it too",
      "до\n  {{#isOpen}} \t\n-\n\t{{/isOpen}}\nпосле", makes: "до\n-\nпосле"),
    RenderCase("with a carriage return", "|\r\n{{#isOpen}}\r\n{{/isOpen}}\r\n|", makes: "|\r\n|"),
    RenderCase("on the first line", "  {{#isOpen}}\n#{{/isOpen}}\n/", makes: "#\n/"),
    RenderCase("on the last line", "#{{#isOpen}}\n/\n  {{/isOpen}}", makes: "#\n/\n"),
    RenderCase(
      "lines of a list", "<ul>\n  {{#tasks}}\n  <li>{{name}}</li>\n  {{/tasks}}\n</ul>\n",
      makes: "<ul>\n  <li>один</li>\n  <li>два</li>\n</ul>\n"),
    RenderCase("blanks in section tags", "|{{# isOpen }}={{/ isOpen }}|", makes: "|=|"),
  ]

  static let inverted = [
    RenderCase("a false flag", "{{^isClosed}}нет{{/isClosed}}", makes: "нет"),
    RenderCase("a true flag", "[{{^isOpen}}нет{{/isOpen}}]", makes: "[]"),
    RenderCase(
      "absent text, markup, address, view, list",
      "{{^missing}}1{{/missing}}{{^noExtra}}2{{/noExtra}}{{^noLink}}3{{/noLink}}"
        + "{{^noMentor}}4{{/noMentor}}{{^noTasks}}5{{/noTasks}}", makes: "12345"),
    RenderCase(
      "present text, markup, address, view, list",
      "[{{^note}}1{{/note}}{{^extra}}2{{/extra}}{{^link}}3{{/link}}{{^mentor}}4{{/mentor}}"
        + "{{^tasks}}5{{/tasks}}]", makes: "[]"),
    RenderCase("one or the other", "{{#note}}да{{/note}}{{^note}}нет{{/note}}", makes: "да"),
    RenderCase("names outside stay visible", "{{^noTasks}}{{title}}{{/noTasks}}", makes: "План"),
    RenderCase("dotted", "[{{^school.city.isCapital}}да{{/school.city.isCapital}}]", makes: "[]"),
    RenderCase(
      "alone on its line", "a\n {{^isClosed}}\nb\n {{/isClosed}}\nc",
      makes: "a\nb\nc"),
    RenderCase("blanks in its tags", "|{{^ isClosed }}={{/ isClosed }}|", makes: "|=|"),
  ]

  static let comments = [
    RenderCase("in a line", "1{{! ничего }}2", makes: "12"),
    RenderCase("over lines", "1{{!\n  две\n  строки\n}}2\n", makes: "12\n"),
    RenderCase("with a tag in it", "1{{! {{title }}2", makes: "12"),
    RenderCase("alone on its line", "a\n  {{! нет }}\nb\n", makes: "a\nb\n"),
    RenderCase("alone on its lines", "a\n  {{!\n  нет\n  }}\nb\n", makes: "a\nb\n"),
    RenderCase("with carriage returns", "|\r\n{{! нет }}\r\n|", makes: "|\r\n|"),
    RenderCase("first and last", "  {{! нет }}\n!\n  {{! нет }}", makes: "!\n"),
    RenderCase("behind words keeps its blanks", "  12 {{! 34 }}\n", makes: "  12 \n"),
  ]
}
