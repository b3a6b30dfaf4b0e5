/// The style of pages that show a document's own text with marks, and notes beside it.
enum TextStyle {
  static let rules = HTML(
    verbatim: """

      .page { color: var(--soft); margin: 0 }
      .legend { margin: .25rem 0 1.5rem; font-size: .875rem; line-height: 2.1 }
      .legend .f { margin-right: 1rem; white-space: nowrap }
      .counts, footer { color: var(--soft); font-size: .875rem }
      .why { font-style: italic }
      .counts { margin: 0 0 1rem; padding-bottom: .75rem; border-bottom: 1px solid var(--line) }
      section + section { margin-top: 3rem }
      .said p, .said h2 { margin: 0 0 .75rem; white-space: pre-wrap }
      .said .item { padding-left: 1.25rem }
      .said .caption { font-style: italic }
      .said .around { color: var(--soft); font-size: .875rem }
      .scroll { overflow-x: auto; margin-bottom: .75rem }
      table { border-collapse: collapse; font-size: .9375rem }
      caption { text-align: left; font-style: italic; padding: .25rem 0 }
      td, th { border: 1px solid var(--line); padding: .25rem .5rem; text-align: left;
        vertical-align: top; overflow-wrap: break-word }
      th { background: var(--tint) }
      mark { color: inherit; background: var(--tint); border-radius: 2px }
      mark:target, li:target, mark:has(:target) { background: var(--target) }
      .f { text-decoration-line: underline; text-underline-offset: .22em;
        text-decoration-thickness: 2px }
      sup { font-size: .7rem; line-height: 0; margin-left: .1rem }
      sup a { padding: .35rem 0 .35rem .15rem; text-decoration: none; font-weight: 600 }
      .notes { list-style: none; margin: 0 0 1rem; padding: 0; font-size: .8125rem;
        line-height: 1.4 }
      .notes > li { padding: .125rem .625rem; border-left: 3px solid var(--line);
        margin-bottom: .375rem; color: var(--soft); scroll-margin: 2rem }
      .notes strong { color: var(--ink) }
      mark { scroll-margin: 4rem }
      @media (min-width: 60rem), print {
        .row { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 27rem);
          column-gap: 2rem }
        .row > .said { grid-column: 1; align-self: start; position: sticky; top: .5rem }
        .row > .notes { grid-column: 2 } }
      @media print {
        .row { grid-template-columns: minmax(0, 1fr) 68mm; column-gap: 6mm }
        .row > .said { position: static }
        td, th { overflow-wrap: anywhere }
        .notes > li { break-inside: avoid }
        section + section { break-before: page; margin-top: 0 } }
      """)
}
