import JSONText

/// Everything of which the program makes its output, beside sentences of its own.
///
/// Each is made of reports, tickets, letters, rows or tables, in which words from outside are ``Safe``.
extension TextLayout: Writer {}
extension Report: Writer {}
extension ReportText: Writer {}
extension DocumentText: Writer {}
extension DocumentColumns: Writer {}
extension DocumentMarkdown: Writer {}
extension Ticket: Writer {}
extension TicketDesk: Writer {}
extension Letter: Writer {}
extension LetterJSON: Writer {}
extension ExplanationJSON: Writer {}
extension RulesJSON: Writer {}
extension FixtureText: Writer {}
extension FixtureTAP: Writer {}
extension FixtureJUnit: Writer {}
extension FixtureGitHub: Writer {}
extension FixtureJSON: Writer {}
extension FixtureSuite: Writer {}
extension FixtureReport.Problem: Writer {}
extension Completion.Script: Writer {}
extension Schema: Writer {}
extension CaseDraft.File: Writer {}
