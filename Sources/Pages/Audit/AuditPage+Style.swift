extension AuditPage {
  /// Each verdict has a line of its own kind under it, and a pattern of its own in the bar, so that
  /// no colour is needed to tell it. Colours are those that the colour-blind can tell apart.
  static let style = HTML(
    verbatim: """

      :root { --holds: #0b6e4f; --flagged: #c1121f; --noted: #8a5a00; --unchecked: #7a808a }
      @media (prefers-color-scheme: dark) {
        :root { --holds: #63d2a8; --flagged: #ff7b72; --noted: #e3b25c; --unchecked: #9097a3 } }
      mark { background: none }
      mark:target, mark:has(:target) { outline: 2px solid var(--link); outline-offset: 2px }
      .holds { text-decoration-color: var(--holds); text-decoration-thickness: 1px }
      .rounding { text-decoration-color: var(--holds); text-decoration-style: dotted }
      .unchecked { text-decoration-color: var(--unchecked); text-decoration-style: dashed;
        text-decoration-thickness: 1px }
      .noted { text-decoration-color: var(--noted); text-decoration-style: double }
      .flagged { text-decoration-color: var(--flagged); text-decoration-thickness: 4px }
      mark.flagged { background: color-mix(in srgb, var(--flagged) 12%, transparent) }
      .coverage { margin: .5rem 0 1rem }
      .coverage .counts { margin: .25rem 0 0 }
      .bar { display: flex; gap: 2px; height: .9rem; max-width: 40rem }
      .b { min-width: 4px; border: 1px solid var(--holds) }
      .b.holds { background: var(--holds) }
      .b.rounding { background: radial-gradient(var(--holds) 35%, transparent 40%) 0 0 / 5px 5px }
      .b.unchecked { border-style: dashed; border-color: var(--unchecked) }
      .b.noted { border-color: var(--noted); background: repeating-linear-gradient(0deg,
        var(--noted) 0 2px, transparent 2px 4px) }
      .b.flagged { border-color: var(--flagged); background: repeating-linear-gradient(135deg,
        var(--flagged) 0 4px, color-mix(in srgb, var(--flagged) 60%, transparent) 4px 6px) }
      .bar, .key { print-color-adjust: exact; -webkit-print-color-adjust: exact }
      .parts { list-style: none; display: flex; flex-wrap: wrap; gap: .125rem 1.25rem;
        margin: .375rem 0 0; padding: 0; font-size: .875rem }
      .key { display: inline-block; width: .9rem; height: .7rem; margin-right: .375rem }
      .notes p, .notes ul, .notes ol, .notes dl { margin: .25rem 0 }
      .notes ul, .notes ol { padding-left: 1.1rem }
      .notes dt { color: var(--ink); margin-top: .375rem }
      .notes dd { margin: 0 0 0 1.1rem }
      .notes > li { padding: .25rem .75rem .375rem; color: var(--ink) }
      .notes > .error, .notes > .warning { border-left-color: var(--flagged) }
      .notes > .error { border-left-width: 6px }
      .notes > .note { border-left-color: var(--noted); border-left-style: double;
        border-left-width: 4px }
      .notes .label { margin-top: .5rem; font-weight: 600 }
      .number { display: inline-block; min-width: 1.5em; padding: 0 .3em; border-radius: .75em;
        background: var(--ink); color: var(--paper); text-align: center; font-weight: 600 }
      .error .severity, .warning .severity { color: var(--flagged) }
      .note .severity { color: var(--noted) }
      .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden;
        clip-path: inset(50%); white-space: nowrap; user-select: none }
      .said, .scroll { position: relative }
      .words { font-weight: 600 }
      .role, .why { color: var(--soft) }
      .checks { font-size: .875rem; line-height: 1.8; padding-left: 1.1rem }
      .checks .words { font-weight: 400 }
      @media print { .number { background: none; color: inherit; border: 1px solid } }
      """)
}
