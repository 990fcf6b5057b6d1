extension TriagePage {
  /// The looks of the page, light and dark, on a phone and on paper.
  static let style = """
    :root { --ink: #1c1e21; --soft: #5d6570; --line: #dfe3e8; --paper: #fff; --band: #f4f6f8;
      --bar: #1f7a6d; --sure: #b3261e; --maybe: #8a5a00; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e6e8eb; --soft: #9aa4b0; --line: #333a43; --paper: #15181c; --band: #1e2329;
        --bar: #4db6a4; --sure: #ff8a80; --maybe: #f0b85a; }
    }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 76rem; padding: 1rem 1.25rem 2rem; background: var(--paper);
      color: var(--ink); font: 15px/1.45 system-ui, sans-serif; }
    h1 { margin: .5rem 0 0; font-size: 1.7rem; }
    h2 { margin: 1.6rem 0 .5rem; font-size: 1.15rem; }
    h3 { margin: 1.6rem 0 .4rem; font-size: 1rem; scroll-margin-top: 1rem; }
    a { color: inherit; text-decoration-color: var(--soft); text-underline-offset: .15em; }
    small, .rest, footer, h3 .number { color: var(--soft); font-weight: normal; }
    .verdicts span { margin-right: 1.1rem; white-space: nowrap; }
    .counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr));
      column-gap: 2.5rem; }
    ul { margin: 0; padding: 0; list-style: none; }
    .counts li { display: grid; grid-template-columns: minmax(0, 1fr) 9rem 4.5rem; gap: .75rem;
      align-items: center; padding: .28rem 0; border-bottom: 1px solid var(--line); }
    .plain li { padding: .2rem 0; overflow-wrap: anywhere; }
    .key { overflow-wrap: anywhere; }
    .key small { display: block; font-size: .82rem; line-height: 1.3; }
    .counts .number { text-align: right; font-variant-numeric: tabular-nums; }
    svg { width: 100%; height: .6rem; display: block; }
    rect { fill: var(--bar); }
    rect.back { fill: var(--band); }
    table { width: 100%; border-collapse: collapse; font-size: .87rem; }
    th, td { padding: .35rem .5rem; text-align: left; vertical-align: top;
      border-bottom: 1px solid var(--line); }
    td:first-child, .problem { overflow-wrap: anywhere; }
    td:first-child { min-width: 11rem; }
    th { background: var(--band); color: var(--soft); font-weight: 600; white-space: nowrap; }
    td { font-variant-numeric: tabular-nums; }
    tr:target, h3:target { background: var(--band); outline: 2px solid var(--bar); }
    em { font-style: normal; font-weight: 600; }
    em.confirmed, .problem { color: var(--sure); }
    em.likely, em.possible { color: var(--maybe); }
    footer { margin-top: 2rem; font-size: .85rem; }
    @media (max-width: 46rem) {
      .counts li { grid-template-columns: minmax(0, 1fr) 4rem; }
      .counts .key { grid-column: 1 / 3; }
    }
    @media screen and (max-width: 66rem) {
      thead { display: none; }
      table, tr, td { display: block; }
      tbody { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
        gap: .75rem; }
      tr { padding: .35rem .6rem; border: 1px solid var(--line);
        border-radius: .4rem; }
      td { display: flex; gap: .75rem; padding: .15rem 0; border: 0; }
      td:empty { display: none; }
      td::before { content: attr(data-is); flex: 0 0 5.5rem; color: var(--soft); }
    }
    @media print {
      :root { --ink: #000; --soft: #444; --line: #bbb; --paper: #fff; --band: #eee; --bar: #333;
        --sure: #000; --maybe: #000; }
      body { max-width: none; padding: 0; font-size: 10pt; }
      a { text-decoration: none; }
      section, tr, li { break-inside: avoid; }
      #cases { break-inside: auto; }
      thead { display: table-header-group; }
      rect { print-color-adjust: exact; }
    }
    """
}
