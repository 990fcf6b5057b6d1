import Testing
import TextFields

struct QuotedMailTests {
  @Test(arguments: [
    ("All well.\n\nAnn wrote:\n> It fails\n>\n> > again\n", "> It fails"),
    ("All well.\r\n> It fails\r\n", "> It fails"),
    ("All well.\n----- Original Message -----\nFrom: Ann\n\nIt fails\n", "From: Ann"),
    ("Todo bien.\n__________\nDe: Ana\n", "De: Ana"),
  ])
  func anOlderMailBeginsBelowTheNewerOne(text: String, line: String) throws {
    let bytes = Array(text.utf8)
    let start = try #require(PastedText(bytes).startOfOlderMail)
    #expect(bytes[start...].starts(with: line.utf8))
  }

  @Test(arguments: [
    "", "All well.\n", "> It fails\n\nAll well now.\n", "Yes:\n> One?\nNo:\n> Two?\nNo.\n",
    "-----BEGIN LOG-----\nerror: one\n", "One\n-----\nTwo: three\n", "One\n----------\nTwo\n",
  ])
  func elsewhereTheOrderIsThatOfTime(text: String) {
    #expect(PastedText(Array(text.utf8)).startOfOlderMail == nil)
  }
}
