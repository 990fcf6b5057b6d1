/// A public page or a judgement that a statement rests on, with the day it was read.
struct Source: Sendable, Hashable {
  /// Short and stable, such as `kapso-troubleshooting`; printed behind a statement.
  let id: String
  let title: String
  /// The address, or a short note where the page is not public.
  let address: String
  /// The day the page was read, ISO 8601, or the month where no more is on record; for an edition that
  /// somebody else fetched, that day.
  let read: String
}
