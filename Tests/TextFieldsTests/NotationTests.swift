import Testing
import TextFields

/// One small text for each notation, and fields that it must give.
struct NotationExample: CustomTestStringConvertible, Sendable {
  let name: String
  let text: String
  /// `path/of/keys=value`, in order; other fields may stand between.
  let fields: [String]

  init(_ name: String, _ text: String, _ fields: String...) {
    self.name = name
    self.text = text
    self.fields = fields
  }

  var testDescription: String { name }

  static let fieldsOfNotations: [NotationExample] = [
    .init("strict JSON", #"{"a":{"b":[1,"x"]}}"#, "a/b/b=1", "a/b/b=x"),
    .init("JSON with escapes", #"{"a":"\u00e9\n\"x\""}"#, "a=é\n\"x\""),
    .init("JSON in a string", #"{"a":"{\"b\":\"{\\\"c\\\":1}\"}"}"#, "a/b/c=1"),
    .init("loose JSON", "{a: 'x', b: None,}", "a=x", "b=None"),
    .init("JSON escaped in a line", #"got {\"a\":{\"b\":\"x\"}} there"#, "a/b=x"),
    .init("a struct of Rust", #"Err(Bad { a: "x y", b: Some(4) })"#, "a=x y", "b=4"),
    .init("nested maps of Elixir", #"{:error, %{"a" => %{"b" => "x"}}}"#, "a/b=x"),
    .init("a struct of Elixir", #"%A.B{a: 1, b: "x"}"#, "a=1", "b=x"),
    .init("an instance of Ruby", #"#<A::B:0x01 @a=1, @b="x y">"#, "a=1", "b=x y"),
    .init("a struct of Ruby", #"#<struct A a=1, b="x">"#, "a=1", "b=x"),
    .init(
      "elements with a namespace",
      "<w:e><w:code>1</w:code><w:m>x</w:m></w:e>",
      "code=1",
      "m=x"
    ),
    .init("a hash of Ruby", #"{:a=>1, "b"=>"x"}"#, "a=1", "b=x"),
    .init("print_r of PHP", "Array\n(\n  [a] => 1\n  [b] => x y\n)", "a=1", "b=x y"),
    .init(
      "var_dump of PHP",
      "[\"a\"]=>\n  int(1)\n  [\"b\"]=>\n  string(3) \"x y\"",
      "a=1",
      "b=x y"
    ),
    .init(
      "serialize of PHP",
      #"a:2:{s:1:"a";i:1;s:1:"b";a:1:{s:1:"c";s:3:"x y";}}"#,
      "a=1",
      "b/c=x y"
    ),
    .init("an object of PHP", #"O:8:"stdClass":1:{s:1:"a";s:9:"<pin:1>";}"#, "a=<pin:1>"),
    .init("a session of PHP", #"a|s:1:"x";b|i:1;"#, "a=x", "b=1"),
    .init("signs that assign", "a ??= \"x\"; b ||= y", "a=x", "b=y"),
    .init("a letter in quoted-printable", "se=C3=B1al: x=2Dy", "señal=x-y"),
    .init("a long name", #"a_name_of_some_thirty_letters="x""#, "a_name_of_some_thirty_letters=x"),
    .init("a map of Go", "headers=map[A:[x] B:[y z]]", "A=x", "B=y z"),
    .init("a struct of Go", "&{A:1 B:x}", "A=1", "B=x"),
    .init("a record of Java", "E(a=1, b=x y, c='z')", "a=1", "b=x", "c=z"),
    .init("a class of Python", #"E(a=1, b="x y")"#, "a=1", "b=x y"),
    .init("logfmt", #"a=1 b="x y" c=z"#, "a=1", "b=x y", "c=z"),
    .init("a colon", "Phone number ID: 12", "Phone number ID=12"),
    .init("colons in a line", "a: x, y, b: 1, c: z", "a=x, y", "b=1", "c=z"),
    .init("an equals sign with blanks", "a = x y", "a=x y"),
    .init("an arrow", "some_id → 12", "some_id=12"),
    .init("a header", "X-Request-Id: abc", "X-Request-Id=abc"),
    .init("a header over two lines", "x-key:\nabc1\nx-id:\ndef2", "x-key=abc1", "x-id=def2"),
    .init("a number behind words", "it failed with code 190 again", "it failed with code=190"),
    .init("a number behind a hash", "seen (#190) here", "seen=190"),
    .init("a number in brackets", "failed [190] now", "failed=190"),
    .init("a number and a dash", "Error 190 - it broke", "Error 190=it broke"),
    .init("a number in groups", "error 3,441,041 again", "error=3,441,041"),
    .init("colours of a terminal", "\u{1B}[32ma\u{1B}[0m=\u{1B}[1;31mx\u{1B}[0m b=1", "a=x", "b=1"),
    .init("coloured JSON", "{\u{1B}[34;1m\"a\"\u{1B}[0m: \u{1B}[32m\"x\"\u{1B}[0m}", "a=x"),
    .init("colours that lost their escape", "[31mERR[0m a=x [b] c=1m", "a=x", "c=1m"),
    .init(
      "escapes of a terminal spelled out",
      #"^[[31ma^[[0m=x \u001b[1mb\u001b[0m=1"#,
      "a=x",
      "b=1"
    ),
    .init(
      "a mail in base64",
      "Content-Transfer-Encoding: base64\n\nSGksIHdlIHNlZSB0aGlzOgoKY29kZTogMjY1NTA5MwpmYnRyYWNlX2lk\nOiBBQmNkCg==\n",
      "code=2655093",
      "fbtrace_id=ABcd"
    ),
    .init("XML", "<e><code>1</code><m>x &amp; y</m></e>", "code=1", "m=x & y"),
    .init("CDATA", "<e><m><![CDATA[x < y]]></m></e>", "m=x < y"),
    .init("attributes", #"<input value="1" name="pin"/>"#, "value=1", "name=pin"),
    .init("JSON in a cell of HTML", "<td>{&quot;a&quot;:&quot;x&quot;}</td>", "td/a=x"),
    .init("entities", "{&#34;a&#x22;:&quot;x&quot;}", "a=x"),
    .init("entities in entities", "&lt;e&gt;&lt;m&gt;x&lt;/m&gt;&lt;/e&gt;", "m=x"),
    .init("YAML", "a:\n  b: x\n  c:\n  - y", "a/b=x", "a/c=y"),
    .init("quotes of YAML", "a: 'it''s\n  fine'", "a=it's fine"),
    .init("a block of YAML", "a: |\n  b: x\n  c: y\nd: z", "a/b=x", "a/c=y", "d=z"),
    .init("a table of Markdown", "| a | b |\n|---|---|\n| **x** | `y z` |", "a=x", "b=y z"),
    .init("a table without heads", "| a | x |", "a=x"),
    .init("a table of psql", " a | b\n---+---\n x | y z\n(1 row)", "a=x", "b=y z"),
    .init(
      "a table of psql with a wrapped cell",
      " a |   b\n---+-------\n 1 | {\"c\":+\n   | \"x\"}",
      "a=1",
      "b/c=x"
    ),
    .init("psql expanded", "-[ RECORD 1 ]---\na   | x\nbcd | y z", "a=x", "bcd=y z"),
    .init(
      "a table of MySQL",
      "+---+---+\n| a | b |\n+---+---+\n| x | y |\n+---+---+",
      "a=x",
      "b=y"
    ),
    .init("CSV", "a;b\n\"x \"\"y\"\"\";z", "a=x \"y\"", "b=z"),
    .init("TSV", "a\tb\nx\ty z", "a=x", "b=y z"),
    .init("columns", "NAME   AGE\nx y     12\nv        3", "NAME=x y", "AGE=12", "NAME=v", "AGE=3"),
    .init("columns of capitals", "PID TTY   CMD\n 12 p     run", "PID=12", "TTY=p", "CMD=run"),
    .init("a single column", "no\n12\n34\n", "no=12", "no=34"),
    .init("what a value becomes", "a = \"x\" -> \"y\"", "a=x", "a=y"),
    .init("a key and a tab", "some_id\tAbc12", "some_id=Abc12"),
    .init(
      "SQL",
      #"INSERT INTO t (`a`, b) VALUES (1, 'x ''y'''), (2, '{\"c\":\"z\"}');"#,
      "a=1",
      "b=x 'y'",
      "a=2",
      "b/c=z"
    ),
    .init("an address", "see https://h/p?a=x%20y&b=1.", "a=x y", "b=1"),
    .init("a form", "a=x%20y&b=z", "a=x y", "b=z"),
    .init("a percent-encoded value", "sent %7B%22a%22%3A%22x%22%7D there", "a=x"),
    .init("base64", "body eyJhIjoieHl6IiwiYiI6ImMifQ==", "a=xyz", "b=c"),
    .init(
      "an HTTP exchange",
      "GET /a?b=c HTTP/1.1\nHTTP/1.1 404 Not Found\nX-A: y",
      "GET=/a?b=c",
      "b=c",
      "HTTP/1.1=404",
      "X-A=y"
    ),
    .init("a quoted mail", "> a: x\n> > b: y", "a=x", "b=y"),
    .init("a commented program", "--   { \"a\":\n--     \"x\" }", "a=x"),
    .init(
      "a chat",
      "[14/10/2026, 09:14] Ana B: a: x\n14/10/26, 9:15 p. m. - Ben: b: y",
      "=Ana B",
      "=Ben",
      "a=x",
      "b=y"
    ),
    .init("a container", "web_1  | {\"a\":\nweb_1  |  \"x\"}", "a=x"),
    .init("a log", "2026-11-20 14:05:11,904 ERROR a=x", "a=x"),
    .init("syslog", "Nov 20 14:05:11 host app[12]: a=x", "a=x"),
    .init("a fence", "```json\n{\"a\":\"x\"}\n```", "a=x"),
    .init("a fence of a chat", "got this:\n```{\"a\":\"x\"}``` b: y\nc: z", "a=x", "b=y", "c=z"),
    .init("a remark behind a line", "{\"a\":\"x\", ← was y\n \"b\":1}", "a=x", "b=1"),
    .init("MDX", "\\{\n  \"a\": [\\\n    \"x\"\\\n  ]\n}", "a/a=x"),
    .init("quoted-printable", "a=3Dx=20y b=3Dc caf=C3=A9", "a=x", "b=c"),
    .init("typographic quotes", "a: “x y”", "a=x y"),
  ]
}

@Suite struct NotationTests {
  @Test(arguments: NotationExample.fieldsOfNotations)
  func readsTheFields(_ example: NotationExample) {
    let text = PastedText(Array(example.text.utf8))
    func path(of field: PastedText.Field) -> String {
      (field.parent.map { path(of: text.fields[$0]) + "/" } ?? "") + text.string(of: field.key)
    }
    let found = text.fields.map { "\(path(of: $0))=\(text.string(of: $0.value))" }
    var rest = found[...]
    for field in example.fields {
      let place = rest.firstIndex(of: field)
      #expect(place != nil, "\(field) is not in \(found)")
      rest = rest[(place.map { $0 + 1 } ?? rest.endIndex)...]
    }
  }

  @Test func readsUTF16() {
    let units = Array("\u{FEFF}a: é".utf16)
    let text = PastedText(units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    #expect(text.fields.first.map { text.string(of: $0.value) } == "é")
    #expect(text.fields.first.map { text.place(of: $0.value) } == 8..<10)
  }
}
