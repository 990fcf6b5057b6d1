import Foundation
import JSONText
import Testing

@testable import CoexistKit

/// Each answer is in the case file before the next question, and nothing else in it changes.
@Suite struct AskTests {
  private static let start = """
    {
      "schema": "coexist.case/1",
      "zeta": [1,2],
      "customer": "Moda Norte",
      "error": { "code": 2655093 },
      "observations": {"own_note": "x", "partners_tab": {"comment": "kept", "value": null}},
      "alpha": {"b": 1, "a": 2}
    }

    """

  private func ask(
    _ lines: [String],
    about text: String = start,
    options: [String] = [],
    atKeyboard: Bool = false
  ) throws -> (file: String, transcript: String, outcome: CoexistKit.Outcome) {
    let scratch = try Scratch()
    try scratch.write("case.json", text)
    let typist = Typist(lines)
    var host = typist.host()
    host.isInputTerminal = atKeyboard
    let outcome = CoexistKit.Outcome(arguments: ["ask", scratch("case.json")] + options, in: host)
    #expect(scratch.names == ["case.json"])
    return (scratch.text("case.json"), typist.transcript, outcome)
  }

  @Test func anAnswerIsWrittenAndEveryOtherByteStays() throws {
    let (file, transcript, outcome) = try ask(["1", "Acme BSP"])
    #expect(outcome.status == 0, "\(outcome.reason)")
    let written =
      #""app_business_platform": { "value": ["Acme BSP"], "by": "agent", "at": "2025-11-20T12:00:00Z" }"#
    #expect(file.contains(written))
    let rest = file.replacing(", " + written, with: "")
    #expect(rest == Self.start)
    let changed = "A provider is still connected in the app on the phone: confirmed"
    #expect(transcript.contains("changed    " + changed))
    #expect(transcript.contains("coexist reply "))
    #expect(transcript.contains("coexist ticket"))
  }

  @Test func whatIsNotWrittenLikeANameIsAskedBack() throws {
    let isAsked = "is \"huh\" the name of a company?"
    let isRefused = "no         that is no company's name: type the name alone"
    for (way, reply) in [(["huh"], isAsked), (["1", "no idea"], isRefused)] {
      let (file, transcript, _) = try ask(way + ["n", "1", "Acme BSP"])
      #expect(transcript.contains(reply), "\(transcript)")
      #expect(file.contains(#""app_business_platform": { "value": ["Acme BSP"]"#), "\(file)")
    }
    #expect(try ask(["huh", "sí"]).file.contains(#"["huh"]"#))
    #expect(try ask(["none"]).transcript.contains("the name of a company?") == false)
  }

  /// A sentence is no name, and a call for help no answer.
  @Test func whatPeopleSayInPassingIsNoName() throws {
    let (file, transcript, _) = try ask(["maybe yes, I see ManyChat there", "n", "help", "."])
    #expect(file == Self.start)
    #expect(transcript.contains("no         that is no company's name: type the name alone"))
    #expect(transcript.components(separatedBy: "ask        What does").count == 3)
    let owner = #"{"schema":"coexist.case/1","error":{"code":3441041}}"#
    #expect(try ask(["help", "."], about: owner).file == owner)
  }

  @Test func theEndSaysWhatNobodyMustDo() throws {
    let (_, transcript, _) = try ask(["1", "Acme BSP", "."])
    #expect(transcript.contains("\ndo not     disconnect a provider that is still in use"))
  }

  /// Meta has not issued an id: what names the number instead is asked for, each in its place.
  @Test func whatCanBeKnownInsteadOfAnIDIsAskedFor() throws {
    let text = #"{"schema":"coexist.case/1","error":{"code":4563015,"message":"x"}}"#
    let lines = Array(repeating: "?", count: 30)
    let (_, transcript, _) = try ask(lines, about: text)
    #expect(!transcript.contains("What is the phone_number_id?"))
    let named = #"{"schema":"coexist.case/1","error":{"code":2655093}}"#
    let asked = try ask(lines, about: named).transcript
    #expect(asked.contains("What is the display_phone_number?"))
    #expect(asked.contains("What is the business_id?"))
    #expect(!asked.contains("not issued yet; give"))
  }

  @Test func keysOfAnAnswerThatNobodyKnowsStay() throws {
    let (file, _, _) = try ask(["none", "none", "selected"])
    #expect(file.contains(#""comment": "kept", "value": null"#))
    let again = try ask(["none"], about: file.replacing(#""value": null"#, with: #""by": "x""#))
    #expect(again.file.contains(#""comment": "kept", "by": "agent", "value": []"#))
  }

  @Test(arguments: [
    (["?", "?", "?", "?", "?", "?", "?", "?", "?", "?"], "nobody knows"),
    ([], "the end of the input"), (["."], "the end"), (["<"], "back at the beginning"),
    (["1", "Acme", "<"], "back"), (["?", "<", "<"], "back twice"),
    (["9", "", "\u{1B}[A", "maybe {"], "no answers"),
  ])
  func nothingIsLeftInTheFile(_ lines: [String], _ what: String) throws {
    let (file, transcript, outcome) = try ask(lines)
    #expect(file.contains("maybe {") || file == Self.start, "\(what)\n\(file)")
    #expect(outcome.status == 0)
    #expect(transcript.contains("\nmore "))
  }

  @Test(arguments: [
    ("9", "there is no answer 9"), ("<", "this is the first question"),
    ("…", "that is no company's name"), ("zenvia=1", "no 'zenvia'"),
    ("partner_tab=[]", "no 'partner_tab'. Did you mean 'partners_tab'?"),
    ("+56 9 0000 6146", "that is no company's name"),
    ("\u{1B}[A", "a key that stands for no letter"),
    ("EAAGm0PX4ZCpsBAKZCu7cQ1ZBv9yTgq3LwZAxk2R8sNf0Hj5Pd", "it holds a token"),
  ])
  func aRefusedAnswerSaysWhy(_ line: String, _ reason: String) throws {
    let (file, transcript, _) = try ask([line])
    #expect(transcript.contains("no         " + reason), "\(transcript)")
    #expect(file == Self.start)
  }

  @Test func whatOnlyTheCustomerSaysIsNotedSo() throws {
    let (file, _, _) = try ask(["none"], options: ["--by", "customer"])
    #expect(file.contains(#""app_business_platform": { "value": [], "by": "customer""#))
  }

  @Test func severalNamesAreAList() throws {
    let (file, _, _) = try ask(["Acme BSP, Zenvia"])
    #expect(file.contains(#""value": ["Acme BSP","Zenvia"]"#))
  }

  /// The number of the list is no part of the name behind it.
  @Test(arguments: [
    ["1 Acme BSP"], ["1", "1 Acme BSP"], ["1", "1", "Acme BSP"], ["1) Acme BSP"], ["Acme BSP"],
  ])
  func aNumberOfTheListIsNoPartOfAName(_ lines: [String]) throws {
    #expect(try ask(lines).file.contains(#""value": ["Acme BSP"]"#))
    let owner = #"{"schema":"coexist.case/1","error":{"code":3441041,"message":"x"}}"#
    let (file, transcript, _) = try ask(["1 Foco Digital"], about: owner)
    #expect(
      !transcript.contains("Does the portfolio") || file.contains(#""value": "Foco Digital""#)
    )
  }

  @Test(arguments: ["yes", "no", "sí", "não", "vale"])
  func aYesIsNoName(_ word: String) throws {
    #expect(try ask([word, "n", "."]).file == Self.start)
  }

  @Test(arguments: [
    (["1"], "agent"), (["2"], "customer"), (["the customer tells me"], "customer"),
    (["customer"], "customer"), (["hola", "?", "help", "<", "", "9", "2."], "customer"),
    (["1", "<", "2"], "customer"), (["1", "by=customer"], "customer"),
    (["3"], "screenshot"),
  ])
  func whoSeesIsAskedUntilItIsSaid(_ lines: [String], _ who: String) throws {
    let (file, transcript, _) = try ask(lines + ["none"], atKeyboard: true)
    #expect(file.contains(#""app_business_platform": { "value": [], "by": "\#(who)""#), "\(file)")
    #expect(transcript.contains("does the customer tell you?"))
  }

  /// A terminal shows what was typed by itself; of a script's answers the transcript tells.
  @Test func onlyAScriptsAnswersAreRepeated() throws {
    let keyboard = try ask(["none", "agent"], atKeyboard: true).transcript
    #expect(keyboard.contains("> ") && !keyboard.contains("> none"))
    #expect(try ask(["none"]).transcript.contains("> none\n"))
  }

  @Test func whatIsNullIsFilled() throws {
    let text = #"{"schema":"coexist.case/1","error":{"code":2655093},"observations":null}"#
    let file = try ask(["none"], about: text).file
    #expect(file.contains(#""app_business_platform": { "value": [], "by""#), "\(file)")
    #expect(!file.contains("null"))
  }

  @Test func nobodyIsAskedWhoSeesWhenNothingIsAsked() throws {
    let text = #"{"schema":"coexist.case/1","observations":{"kapso_connection":"coexistence"}}"#
    let (_, transcript, _) = try ask([], about: text, options: ["--set", "id=7"], atKeyboard: true)
    #expect(transcript.contains("ask  ") || !transcript.contains("does the customer tell you?"))
  }

  private static let listed = """
    {"schema":"coexist.case/1","captured_at":"2025-11-20T10:00:00Z","error":{"code":2655093},
    "observations":{"app_business_platform":{"value":["Acme BSP","Kapso"],"by":"screenshot",
    "at":"2025-11-20T10:00:00Z"},"partners_tab":{"value":[],"by":"screenshot",
    "at":"2025-11-20T10:00:00Z"}}}
    """

  /// Who is gone from a list was removed, at the latest now: the step stands beside the new look.
  @Test(arguments: [
    (["app_business_platform=none"], [String]()),
    ([], ["--set", "app_business_platform=none"]), ([], ["--set", "app_business_platform=Kapso"]),
  ])
  func anAnswerOfYesterdayIsChangedInPlace(_ lines: [String], _ options: [String]) throws {
    let (file, _, outcome) = try ask(lines, about: Self.listed, options: options)
    #expect(outcome.status == 0, "\(outcome.reason)")
    #expect(
      file.contains(#""by": "agent", "at": "2025-11-20T12:00:00Z""#)
        || file.contains(#""by":"agent""#)
    )
    let step = #"{ "step": "disconnect-provider", "what": ["Acme BSP"], "evidence": "statement","#
    #expect(file.contains(step), "\(file)")
  }

  @Test func aStepIsRecorded() throws {
    let step = #"{ "step": "disconnect-provider", "at": "2025-11-20T12:00:00Z" }"#
    let set = ["--set", "steps_done=disconnect-provider"]
    #expect(try ask([], about: Self.listed, options: set).file.contains(step))
    #expect(try ask(["steps_done=disconnect-provider"], about: Self.listed).file.contains(step))
    let wrong = try ask([], about: Self.listed, options: ["--set", "steps_done=disconect"])
    #expect(wrong.outcome.status == 64 && wrong.file == Self.listed)
  }

  /// When nothing else is open, what came of the step that is due is asked.
  @Test(arguments: [
    ("1", nil), ("2", #""evidence":"statement", "at": "2025-11-20T12:00:00Z" }"#),
    ("3", #""evidence":"screenshot", "at": "2025-11-20T12:00:00Z" }"#),
    ("3 2025-11-20T11:40Z", #""evidence":"screenshot","at":"2025-11-20T11:40:00Z"}"#),
    ("perhaps", nil), ("3 yesterday", nil),
  ])
  func whatCameOfTheDueStepIsAsked(_ line: String, _ written: String?) throws {
    let lines = Array(repeating: "?", count: 12)
    let questions = try ask(lines, about: Self.listed).transcript.components(separatedBy: "\nask ")
    let place = try #require(questions.firstIndex { $0.contains("was it done") }) - 1
    let (file, _, _) = try ask(lines.prefix(place) + [line], about: Self.listed)
    if let written {
      #expect(file.contains(#"{"step":"disconnect-provider","# + written), "\(file)")
    } else {
      #expect(file == Self.listed)
    }
  }

  @Test func aFileThatOthersChangeMeanwhileKeepsTheirs() throws {
    let scratch = try Scratch()
    try scratch.write("case.json", Self.start)
    let typist = Typist(["none"])
    var host = typist.host()
    let (next, path) = (host.nextInput, scratch("case.json"))
    host.nextInput = {
      let line = next()
      let changed = Self.start.replacing("Moda Norte", with: "Moda Sur")
      if line != nil { _ = HostSystem.system.write(path, Array(changed.utf8)) }
      return line
    }
    #expect(CoexistKit.Outcome(arguments: ["ask", path], in: host).status == 0)
    #expect(scratch.text("case.json").contains("Moda Sur"))
    #expect(scratch.text("case.json").contains("app_business_platform"))
  }

  @Test(arguments: [
    ("missing.json", Int32(66)), ("broken.json", 65), ("error.json", 65), ("folder", 66),
    ("-", 64),
  ])
  func whatIsNoCaseFileIsLeftAlone(_ name: String, _ status: Int32) throws {
    let scratch = try Scratch()
    try scratch.write("broken.json", #"{"schema":"coexist.case/1",}"#)
    try scratch.write("error.json")
    try scratch.write("folder/x.json")
    let path = name == "-" ? name : scratch(name)
    let outcome = CoexistKit.Outcome(arguments: ["ask", path], in: Typist(["1"]).host())
    #expect(outcome.status == status)
    #expect(outcome.reason.lowercased().contains("error: "))
    #expect(name == "-" || name == "folder" || outcome.reason.contains("\nhelp: "))
    #expect(scratch.text("error.json") == Scratch.capture)
  }

  @Test func aClosedOutputEndsItAndLosesNothing() throws {
    let scratch = try Scratch()
    try scratch.write("case.json", Self.start)
    let typist = Typist(["none", "none"])
    var host = typist.host()
    host.say = { [say = host.say] bytes in
      !String(decoding: bytes, as: UTF8.self).contains("changed") && say(bytes)
    }
    let outcome = CoexistKit.Outcome(arguments: ["ask", scratch("case.json")], in: host)
    #expect(outcome.status == 74)
    #expect(scratch.text("case.json").contains(#""app_business_platform": { "value": []"#))
  }
}
