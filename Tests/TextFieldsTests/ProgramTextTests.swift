import Testing
import TextFields

/// What a program wrote, told by structure alone.
@Suite struct ProgramTextTests {
  /// A text with `~` for every range that a program wrote.
  private func marked(_ text: String) -> String {
    let pasted = PastedText(Array(text.utf8))
    let program = ProgramText(of: pasted)
    return pasted.areas.map { area in
      var bytes = pasted.layers[area.layer].bytes
      for range in program.ranges(in: area).reversed() {
        bytes.replaceSubrange(range, with: "~".utf8)
      }
      return String(decoding: bytes, as: UTF8.self)
    }.joined(separator: "|")
  }

  @Test(arguments: [
    ("  File \"/srv/a_b/c.py\", line 4, in run\n    go.on(now)", "~\n    go.on(now)"),
    (
      "TypeError: it is gone\n    at Hub.run (/srv/hub.js:1:2)\n    at async /srv/x.js:4", "~\n~\n~"
    ),
    ("a.b.HubException: it is gone\n\tat a.b.Hub.run(Hub.java:12)", "~\n~"),
    ("[stacktrace]\n#0 /srv/Hub.php(62): App\\Hub->run()\n#1 {main}", "~\n~\n~"),
    ("I, [2026-11-20T10:01:02.123 #1]  INFO -- : it is gone", "~"),
    ("[2026-11-20 10:01:02] local.ERROR: it is gone", "~"),
    ("Nov 20 10:01:02 host hub[81]: it is gone", "~"),
    ("hub_1  | it is gone\nhub_1  | and back", "~\n~"),
    ("level=warn msg=\"it is gone\" state=left", "~ ~\" ~"),
    ("'x-state': 'it is gone'", "'~'"),
    ("```\nit is gone\n```", "```\n~```"),
    ("seen at https://a.example/it-is-gone today", "seen at ~ today"),
    (
      "> GET /v1/2 HTTP/2\n> Host: a.example\n< HTTP/2 400\n< www-authenticate: it is gone\nit is gone",
      " ~\n ~\nit is gone"
    ),
    ("worker[2655093]: send failed", "~ send failed"),
    ("tcp 0.0.0.0:3441045 and :::3441045 listen", "tcp ~ and ~ listen"),
    (
      " id | code | it is gone\n----+------+------------\n 4  | left | it is back",
      " ~ | ~ | ~\n----+------+------------\n ~  | left | it is back"
    ),
    ("id,it is gone\n4,left", "~,~\n~,left"),
    ("it left /srv/hub/out and some_name() today, hubRunner said", "it left ~ and ~ today, ~ said"),
  ])
  func isFound(_ text: String, _ rest: String) {
    #expect(marked(text) == rest)
  }

  @Test(arguments: [
    "2026-11-20 10:01 Ana: it is gone",
    "[20/11/2026, 10:01] Ana: it is gone",
    "We use WhatsApp and/or ManyChat (both) since 10/2026.",
    "Error: it is gone, says Ana. See point 3.2 (and the note).",
    "- Ana: it is gone\n- Leo (agent): not here",
    "el número(s) ya está en Kapso.ai, 24/7",
    // A blank line that a bracket ends.
    "3\n [{\"\":\"",
    // As Ruby begins a line, and nothing behind it.
    "y, ",
  ])
  func isNotFoundInWordsOfPeople(_ text: String) {
    #expect(!marked(text).contains("~"))
  }
}
