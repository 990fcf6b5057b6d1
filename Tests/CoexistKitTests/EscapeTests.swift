import JSONText
import Testing

@testable import CoexistKit

struct EscapeTests {
  @Test(arguments: Escape.allCases)
  func nothingHiddenOrCommandingIsLeft(_ format: Escape) {
    let hidden =
      "a\u{1B}[2Jb\u{7}c\u{9B}d\u{202E}e\u{200B}f\u{E0041}g\u{2028}h\u{FEFF}i\u{7F}j\r\nk\rl"
    let commands = "::error::p\n \u{A0}::set-env::q\n##[error]r ##vso[task]s ##teamcity[t]"
    let result = Safe(Plain(text: hidden + "\n" + commands)).escaped(for: format)
    #expect(!result.unicodeScalars.contains { $0.isHidden || $0 == "\r" })
    for command in ["##[", "##vso[", "##teamcity["] { #expect(!result.contains(command)) }
    for line in result.split(separator: "\n") {
      #expect(!line.drop { $0.isWhitespace }.hasPrefix("::"))
    }
  }

  @Test(arguments: [
    ("a\u{1B}b", "a\\u{1b}b"), ("x\u{202E}y", "x\\u{202e}y"), ("a\r\nb", "a\nb"),
    ("a\rb", "a\\u{d}b"),
    ("::error::", "\\::error::"), ("a ::b", "a ::b"), ("##[x]", "##\\[x]"),
    ("José ñ 🙂", "José ñ 🙂"),
    ("x\n  ::y", "x\n  \\::y"), ("\u{A0}::y", "\u{A0}\\::y"), ("é::y", "é::y"), ("a\tb", "a\tb"),
  ])
  func textShowsWhatIsHidden(_ pair: (String, String)) {
    #expect(Escape.text.apply(to: pair.0) == pair.1)
    #expect(Escape.text.apply(to: pair.1) == pair.1)
  }

  @Test(arguments: [
    ("a|b", "a\\|b"), ("<script>", "\\<script>"), ("![x](u)", "\\!\\[x\\](u)"),
    ("[x](javascript:y)", "\\[x\\](javascript:y)"), ("@everyone a@b", "\\@everyone a@b"),
    ("`x`", "\\`x\\`"), ("# h", "\\# h"), ("1 > 2", "1 > 2"), ("> q", "\\> q"), ("a-b", "a-b"),
    ("phone_number_id", "phone_number_id"), ("<phone:1>", "\\<phone:1>"), ("~~~", "\\~\\~\\~"),
  ])
  func markdownIsText(_ pair: (String, String)) {
    #expect(Escape.markdownCell.apply(to: pair.0) == pair.1)
  }

  @Test(arguments: [("", "```"), ("a ``` b", "````"), ("````", "`````"), ("`", "```")])
  func fenceIsLongerThanAnyRun(_ pair: (String, String)) {
    #expect(Escape.fence(for: pair.0) == pair.1)
  }

  @Test func markupHasNoTagsAndNoForbiddenScalars() {
    let result = Escape.markup.apply(to: "<a b=\"c\">&'\u{B}\u{FFFE}\u{0}x]]>")
    #expect(result == "&lt;a b=&quot;c&quot;&gt;&amp;&#39;\u{FFFD}\u{FFFD}\u{FFFD}x]]&gt;")
  }

  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("=1+1", "\"'=1+1\""), ("+1", "\"'+1\""),
    ("-1", "\"'-1\""),
    ("@x", "\"'@x\""), ("\u{FF1D}1", "\"'\u{FF1D}1\""), ("\t=1", "\\t=1"), (" =1", "\"' =1\""),
    ("a\"b", "\"a\"\"b\""), ("x\n=1", "x\\n=1"), ("\u{A0}=1", "\"'\u{A0}=1\""),
  ])
  func csvHasNoFormulas(_ pair: (String, String)) {
    #expect(Escape.csv.apply(to: pair.0) == pair.1)
  }

  @Test func gitHubCommandsStayOneLine() {
    #expect(Escape.githubMessage.apply(to: "a%b\nc: d") == "a%25b%0Ac: d")
    #expect(Escape.githubProperty.apply(to: "a:b,c") == "a%3Ab%2Cc")
  }

  @Test func truncationNeverCutsAPlaceholder() {
    let text = ("Malformed <meta-token:1> here" as Safe)
    #expect(text.truncated(to: 14).unescaped == "Malformed …")
    #expect(text.truncated(to: 24).unescaped == "Malformed <meta-token:1>…")
    #expect(text.truncated(to: 100) == text)
  }

  @Test func jsonHasNoCommandsEither() throws {
    let text = "##[error]x ##vso[y] a#b"
    let line = JSONOutput.string(Safe(Plain(text: text)).unescaped).line()
    #expect(line == "\"#\\u0023[error]x #\\u0023vso[y] a#b\"")
    #expect(try JSONDocument(parsing: Array(line.utf8)).root.string == text)
  }

  @Test(arguments: Escape.allCases)
  func timeGrowsWithTheLength(_ format: Escape) {
    func time(_ count: Int) -> Duration {
      let text = String(repeating: "\u{200D}<#:`%\n::\u{A0}", count: count)
      return processorTime { _ = format.apply(to: text) }
    }
    #expect(time(8000) < time(1000) * 28 + .milliseconds(40))
  }
}

/// Words as they are.
private struct Plain: Writer {
  let text: String
}
