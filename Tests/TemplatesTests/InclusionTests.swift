import Templates
import Testing

@Suite struct InclusionTests {
  @Test(arguments: partials + inheritance + indentation)
  func `includes other templates as Mustache says`(_ example: RenderCase) throws {
    #expect(try render(example.template, example.others) == example.expected)
  }

  static let partials = [
    RenderCase("in a line", "«{{>part}}»", ["part": "часть"], makes: "«часть»"),
    RenderCase("in a folder", "{{> parts/one }}", ["parts/one": "1"], makes: "1"),
    RenderCase(
      "names of the place", "{{#tasks}}{{>part}}{{/tasks}}", ["part": "*{{name}}*"],
      makes: "*один**два*"),
    RenderCase(
      "in each other", "{{>outer}}", ["outer": "*{{title}} {{>inner}}*", "inner": "!"],
      makes: "*План !*"),
    RenderCase("blanks around stay", "| {{>part}} |", ["part": "\t|\t"], makes: "| \t|\t |"),
    RenderCase(
      "in a line nothing is indented", "  {{title}}  {{> part}}\n", ["part": ">\n>"],
      makes: "  План  >\n>\n"),
    RenderCase("alone, its line goes", "|\r\n{{>part}}\r\n|", ["part": ">"], makes: "|\r\n>|"),
    RenderCase("alone on the first line", "  {{>part}}\n>", ["part": ">\n>"], makes: "  >\n  >>"),
    RenderCase("alone on the last line", ">\n  {{>part}}", ["part": ">\n>"], makes: ">\n  >\n  >"),
    RenderCase(
      "indents its lines, not its values", "[\n {{>part}}\n]\n",
      ["part": "|\n{{{body}}}\n|\n"], makes: "[\n |\n <b>да</b>\n |\n]\n"),
    RenderCase(
      "indentations add up", " {{>one}}\n", ["one": "1\n  {{>two}}\n", "two": "2\n2\n"],
      makes: " 1\n   2\n   2\n"),
    RenderCase(
      "lines that stand alone in it leave nothing", "  {{>part}}\n",
      ["part": "{{#isOpen}}\na\n{{/isOpen}}\nb\n"], makes: "  a\n  b\n"),
  ]

  static let inheritance = [
    RenderCase("a block's own content", "{{$a}}своё{{/a}}\n", makes: "своё\n"),
    RenderCase(
      "a block's values", "{{$a}}{{title}} {{#isOpen}}да{{/isOpen}}{{/a}}",
      makes: "План да"),
    RenderCase(
      "nothing replaced", "{{<base}}{{/base}}", ["base": "{{$a}}своё{{/a}}"],
      makes: "своё"),
    RenderCase(
      "a block replaced", "{{<base}}{{$a}}чужое{{/a}}{{/base}}",
      ["base": "-{{$a}}своё{{/a}}-"], makes: "-чужое-"),
    RenderCase(
      "a block is no field", "{{<base}}{{$title}}блок{{/title}}{{/base}}",
      ["base": "{{$title}}{{/title}} {{title}}"], makes: "блок План"),
    RenderCase(
      "one of two replaced", "{{<base}}{{$b}}2{{/b}}{{/base}}",
      ["base": "{{$a}}а{{/a}}, {{$b}}б{{/b}}"], makes: "а, 2"),
    RenderCase(
      "a block twice", "{{<base}}{{$a}}1{{/a}}{{/base}}",
      ["base": "{{$a}}{{/a}}{{$a}}{{/a}}"], makes: "11"),
    RenderCase(
      "a parent twice",
      "{{<base}}{{$a}}1{{/a}}{{/base}} {{<base}}{{$a}}2{{/a}}{{/base}}",
      ["base": "|{{$a}}{{/a}}{{$b}}б{{/b}}|"], makes: "|1б| |2б|"),
    RenderCase(
      "as a partial", "{{>base}}|{{<base}}{{/base}}", ["base": "{{$a}}а{{/a}}"],
      makes: "а|а"),
    RenderCase(
      "names of the place of the block",
      "{{<base}}{{$a}}{{name}}{{/a}}{{/base}}", ["base": "{{#school}}{{$a}}{{/a}}{{/school}}"],
      makes: "Образцовая школа"),
    RenderCase(
      "the outermost replacement wins", "{{<p}}{{$a}}в{{/a}}{{/p}}",
      ["p": "{{<o}}{{$a}}б{{/a}}{{/o}}", "o": "{{$a}}а{{/a}}"], makes: "в"),
    RenderCase(
      "the nearest when there is no outer", "{{<p}}{{/p}}",
      ["p": "{{<o}}{{$a}}б{{/a}}{{/o}}", "o": "{{$a}}а{{/a}}"], makes: "б"),
    RenderCase(
      "a block in a replacement", "{{<p}}{{$in}}1{{/in}}{{/p}}",
      ["p": "{{<o}}{{$a}}<{{$in}}0{{/in}}>{{/a}}{{/o}}", "o": "{{$a}}{{/a}}"], makes: "<1>"),
    RenderCase(
      "a block of the same name in its replacement",
      "{{<o}}{{$a}}[{{$a}}x{{/a}}]{{/a}}{{/o}}", ["o": "{{$a}}{{/a}}"], makes: "[x]"),
    RenderCase(
      "through a partial", "{{<p}}{{$a}}1{{/a}}{{/p}}",
      ["p": "{{>q}}", "q": "{{$a}}0{{/a}}"], makes: "1"),
    RenderCase(
      "a comment between blocks", "{{<o}}\n{{! так }}\n{{$a}}1{{/a}}\n{{/o}}",
      ["o": "{{$a}}{{/a}}"], makes: "1"),
  ]

  static let indentation = [
    RenderCase(
      "lines of a replacement", "{{<o}}{{$a}}\n1\n\n2\n{{/a}}{{/o}}",
      ["o": "{{$a}}0{{/a}}"], makes: "1\n\n2\n"),
    RenderCase(
      "a block keeps the blanks before it", "{{<o}}{{$a}}да{{/a}}{{/o}}",
      ["o": "a:\n  {{$a}}нет{{/a}}\n"], makes: "a:\n  да\n"),
    RenderCase(
      "a parent alone on its line", "a\n  {{<o}}{{/o}}\nb\n", ["o": "1\n2\n"],
      makes: "a\n  1\n  2\nb\n"),
    RenderCase(
      "a parent over several lines", "a\n  {{<o}}\n  {{$x}}0{{/x}}\n  {{/o}}\nb\n",
      ["o": "1\n{{$x}}{{/x}}\n"], makes: "a\n  1\n  0\nb\n"),
    RenderCase(
      "an empty block in a line", "{{<o}}{{$a}}\n1\n2{{/a}}\n{{/o}}\n",
      ["o": "a\n  {{$a}}{{/a}}\n"], makes: "a\n  1\n  2\n"),
    RenderCase(
      "from one indentation to another", "{{<o}}{{$a}}\n    1\n      2\n{{/a}}{{/o}}\n",
      ["o": "a\n  {{$a}}\n  {{/a}}\n"], makes: "a\n  1\n    2\n"),
    RenderCase(
      "the block's own content tells", "{{<o}}{{$a}}\n1\n2\n{{/a}}{{/o}}\n",
      ["o": "a\n{{$a}}\n  0\n{{/a}}\n"], makes: "a\n  1\n  2\n"),
    RenderCase(
      "a line's words in a block of its own", "{{<o}}{{$a}}1{{/a}}{{/o}}",
      ["o": "a\n{{$a}}\n  0\n{{/a}}\nb"], makes: "a\n  1b"),
    RenderCase(
      "blocks in blocks", "{{<p}}{{$in}}\n3\n{{/in}}{{/p}}\n",
      [
        "p": "{{<o}}{{$a}}\n  1\n  {{$in}}\n    2\n  {{/in}}\n{{/a}}{{/o}}\n",
        "o": "{{$a}}0{{/a}}",
      ], makes: "1\n  3\n"),
    RenderCase(
      "a page and its layout",
      "{{<layout}}\n{{$head}}{{title}}{{/head}}\n{{$main}}\n<h1>{{title}}</h1>\n{{/main}}\n"
        + "{{/layout}}\n",
      [
        "layout": "<head>\n  <title>{{$head}}{{/head}}</title>\n</head>\n<body>\n"
          + "  {{$main}}\n  {{/main}}\n</body>\n"
      ],
      makes: "<head>\n  <title>План</title>\n</head>\n<body>\n  <h1>План</h1>\n</body>\n"),
  ]
}
