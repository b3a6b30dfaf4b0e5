extension ReadingPage {
  /// Each measure has a line of its own kind under it, so that no colour is needed to tell it.
  static let style = HTML(
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
        vertical-align: top }
      th { background: var(--tint) }
      mark { color: inherit; background: var(--tint); border-radius: 2px }
      mark:target, li:target, mark:has(:target) { background: var(--target) }
      .f { text-decoration-line: underline; text-underline-offset: .22em;
        text-decoration-thickness: 2px; text-decoration-color: #3b6fc4 }
      .rate { text-decoration-thickness: 1px }
      .share { text-decoration-style: dotted; text-decoration-color: #8a5a00 }
      .growth { text-decoration-style: wavy; text-decoration-thickness: 1px;
        text-decoration-color: #b4470b }
      .attainment { text-decoration-style: double; text-decoration-thickness: 1px;
        text-decoration-color: #0b7a5f }
      .excess { text-decoration-line: underline overline; text-decoration-thickness: 1px;
        text-decoration-color: #0b7a5f }
      .change_level { text-decoration-style: dashed; text-decoration-color: #b4470b }
      @media (prefers-color-scheme: dark) {
        .f { text-decoration-color: #8fb4f2 }
        .share { text-decoration-color: #e3b25c }
        .growth, .change_level { text-decoration-color: #f59b6a }
        .attainment, .excess { text-decoration-color: #5fd0b0 } }
      sup { font-size: .7rem; line-height: 0; margin-left: .1rem }
      sup a { padding: .35rem 0 .35rem .15rem; text-decoration: none; font-weight: 600 }
      .notes { list-style: none; margin: 0 0 1rem; padding: 0; font-size: .8125rem;
        line-height: 1.4 }
      .notes li { padding: .125rem .625rem; border-left: 3px solid var(--line);
        margin-bottom: .375rem; color: var(--soft); scroll-margin: 2rem }
      .notes strong { color: var(--ink) }
      .notes .plan { border-left-style: dashed }
      .notes .estimate { border-left-style: dotted }
      .back { display: inline-block; min-width: 1.5em; font-weight: 600; text-decoration: none }
      mark { scroll-margin: 4rem }
      @media (min-width: 60rem), print {
        .row { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 27rem);
          column-gap: 2rem }
        .row > .said { grid-column: 1; align-self: start; position: sticky; top: .5rem }
        .row > .notes { grid-column: 2 } }
      @media print {
        .row { grid-template-columns: minmax(0, 1fr) 68mm; column-gap: 6mm }
        .row > .said { position: static }
        .notes li { break-inside: avoid }
        section + section { break-before: page; margin-top: 0 } }
      """)
}
