/// Finds the pages that words speak of.
///
/// The same readers that read a pasted text: codes and Meta's sentences, sentences that are nearly
/// so, situations, and then the names and titles of all pages.
struct PageSearch: Sendable {
  /// A page by its id.
  struct Hit: Sendable {
    let id: String
    /// Whether the words say this and nothing else.
    let isCertain: Bool
  }

  /// The pages for a text, the best first; none when it says nothing known.
  static func pages(for text: String) -> [Hit] {
    let bytes = Array(text.utf8.prefix(longest))
    let scan = WordScan(bytes[...])
    if let row = errors(in: bytes) ?? SentenceLikeness.shared.nearest(to: scan.words) {
      return [Hit(id: row.key, isCertain: true)]
    }
    let told = scan.notices().filter(\.meaning.isPublished).map(\.meaning.id)
    let named = PageNames.shared.pages(for: scan)
    let near = told.isEmpty && named.isEmpty ? NearWords.nearest(to: bytes).map(\.subject.id) : []
    return (told + named + near).map { Hit(id: $0, isCertain: told.count == 1 && $0 == told[0]) }
  }

  /// The beginning of a long text tells what it is about.
  private static let longest = 4096

  private static func errors(in bytes: [UInt8]) -> KnownError? {
    TextErrors(bytes, in: 0..<bytes.count).all.lazy.compactMap { report in
      report.entry
        ?? report.code.flatMap { KnownError.matching(code: $0, subcode: report.subcode, texts: []) }
    }.first
  }
}
