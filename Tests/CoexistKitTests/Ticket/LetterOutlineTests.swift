import Testing

@testable import CoexistKit

/// What a letter says follows from the plan and the next step, whatever they are.
@Suite struct LetterOutlineTests {
  /// A plan, a next step and the steps that were reported, made up by chance: plans that no case
  /// leads to are among them.
  private struct Draw {
    var items: [Plan.Item]
    var next: Next
    var reported: Set<CleanupStep>
    var ours: Set<CleanupStep> = [.removeDedicatedNumber, .escalate]
    var looksFirst = false

    var open: [CleanupStep] { items.filter(\.state.isOpen).map(\.step) }
    /// Done by somebody's word only.
    var verified: Set<CleanupStep> {
      let steps = items.filter { $0.state == .verify && !$0.state.isOpen }.map(\.step)
      return Set(steps.filter { $0.changesSomething || $0.isLook }).intersection(reported)
    }
    var outline: LetterOutline {
      LetterOutline(items, next, reported: reported, ours: ours, looksFirst: looksFirst)
    }
  }

  private static func draw(_ dice: inout some RandomNumberGenerator) -> Draw {
    let items = CleanupStep.allCases.map { step in
      Plan.Item(
        step: step,
        state: StepState.allCases.randomElement(using: &dice) ?? .skip,
        also: [],
        instruction: "",
        place: "",
        doneWhen: "",
        earliest: step == .wait ? Instant(epoch: 1_795_000_000) : nil
      )
    }
    let owners: [Owner] = [.customer, .metaAdmin, .provider, .developer, .meta, .nobody]
    var next = Next(
      kind: NextKind.allCases.randomElement(using: &dice) ?? .ask,
      owner: owners.randomElement(using: &dice) ?? .customer,
      instruction: ""
    )
    if Bool.random(using: &dice) {
      next.also = owners.randomElement(using: &dice).map { [$0] } ?? []
    }
    let open = items.filter(\.state.isOpen).map(\.step)
    if Bool.random(using: &dice) { next.step = open.randomElement(using: &dice) }
    if Bool.random(using: &dice) { next.cause = Cause.all.randomElement(using: &dice)?.id }
    if next.kind == .ask {
      next.ask = Question.all.randomElement(using: &dice).map { question in
        Ask(
          fact: question.key.id,
          text: "",
          owner: question.owner,
          place: "",
          decides: [],
          answers: []
        )
      }
    }
    let reported = CleanupStep.allCases.filter { _ in Bool.random(using: &dice) }
    var draw = Draw(items: items, next: next, reported: Set(reported))
    if Bool.random(using: &dice) { draw.ours.insert(.removeFromPortfolio) }
    return draw
  }

  /// The first rule that an outline breaks.
  private static func brokenRule(_ draw: Draw) -> String? {
    let (outline, next) = (draw.outline, draw.next)
    let due = draw.open.filter { $0 == next.step || $0 == .retry && outline.connects }
    let named = Set(due).union(outline.later)
    if next.kind != .alternative, named != Set(draw.open) { return "an open step is not named" }
    if outline.later != outline.later.sorted() { return "the order is another" }
    // A look is followed by what is done about what it finds.
    let looked = outline.due == next.ask.map { .question($0.fact) } ? next.step : nil
    let twice = Set(due).intersection(outline.later)
    if !outline.isFallback, !twice.isSubset(of: [looked].compactMap { $0 }) {
      return "a step is named twice"
    }
    let closed = outline.thanks + outline.told
    if !Set(closed).isSubset(of: draw.reported) { return "thanks for what nobody did" }
    if Set(outline.told) != draw.verified { return "a word is taken for a fact" }
    if !named.isDisjoint(with: closed) { return "done and to be done" }
    let isIdle = outline.closing == .idle || outline.closing == .works
    if isIdle, !outline.later.isEmpty || outline.turn == .theirs { return "both do and nothing" }
    if outline.turn == .theirs, outline.closing == .ours || outline.closing == .time {
      return "nobody says what they do next"
    }
    if outline.connects, next.step != .retry, next.kind != .retry, !outline.isFallback,
      !outline.later.isEmpty
    {
      return "a remedy connects before its turn"
    }
    if let step = next.step, draw.ours.contains(step), next.ask?.fact != "error_text",
      outline.turn == .theirs,
      next.kind != .alternative
    {
      return "an order that is ours"
    }
    return nil
  }

  @Test func theLetterFollowsThePlanWhateverItIs() {
    var dice = SeededGenerator(seed: 7)
    for _ in 0..<20_000 {
      let draw = Self.draw(&dice)
      if let rule = Self.brokenRule(draw) {
        Issue.record("\(rule): \(draw.open.map(\.id)), \(draw.next.kind.id), \(draw.outline)")
        return
      }
    }
  }

  @Test func theLettersOfTheFixturesFollowTheirPlans() {
    for fixture in TicketCases.diagnoses {
      let diagnosis = fixture.diagnosis
      let draw = Draw(
        items: diagnosis.plan.items,
        next: diagnosis.next,
        reported: diagnosis.facts.stepsToTell,
        ours: diagnosis.facts.stepsOfOurs,
        looksFirst: diagnosis.stepSeenUndone != nil
      )
      #expect(Self.brokenRule(draw) == nil, "\(fixture.name)")
      let outline = LetterOutline(diagnosis)
      if !outline.connects || draw.outline.connects { #expect(draw.outline == outline) }
    }
  }
}
