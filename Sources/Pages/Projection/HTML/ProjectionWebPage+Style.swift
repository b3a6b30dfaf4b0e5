extension ProjectionWebPage {
  /// Blue for what came and what is to come, orange for what was planned, which the colour-blind
  /// tell apart; shapes tell all of it again.
  static let style = HTML(
    verbatim: """

      :root { --fact: #1f5fa8; --plan: #b4470b; --outer: .16; --inner: .3 }
      @media (prefers-color-scheme: dark) {
        :root { --fact: #7db4f5; --plan: #f2a261; --outer: .24; --inner: .36 } }
      body { max-width: 60rem }
      h2 { margin: 0 0 .5rem }
      p { margin: 0 0 .625rem }
      .terms, .note { color: var(--soft); font-size: .875rem }
      .answer { font-size: 1.125rem; line-height: 1.45; margin: .75rem 0 0 }
      figure { margin: 1.75rem 0 0 }
      section { margin-top: 2.25rem }
      .pair { display: grid; gap: 0 3rem;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)) }

      .plot { display: block; overflow: visible; font-size: .75rem; margin-left: calc(var(--left) * 1ch);
        width: calc(100% - (var(--left) + var(--right)) * 1ch); font-variant-numeric: tabular-nums }
      .plot text { fill: var(--soft) }
      .value { text-anchor: end }
      .axis text { text-anchor: middle }
      .grid line { stroke: var(--line) }
      .grid .zero { stroke: var(--soft) }
      .plot path, .plot line { vector-effect: non-scaling-stroke }
      .mark { overflow: visible }
      path { fill: none }
      .range95 { fill: var(--fact); opacity: var(--outer) }
      .range80 { fill: var(--fact); opacity: var(--inner) }
      .outcomes { stroke: var(--fact); stroke-width: 2 }
      .coming { stroke: var(--fact); stroke-width: 1.5; stroke-dasharray: 2 3 }
      path.plan { stroke: var(--plan); stroke-width: 3 }
      .outcome { fill: var(--fact) }
      .unfirm { fill: var(--paper); stroke: var(--fact); stroke-width: 2 }
      path.forecast { fill: var(--fact); stroke: var(--paper); stroke-width: 1.5 }
      path.target { fill: var(--paper); stroke: var(--plan); stroke-width: 2 }
      .plot .word { opacity: 1; paint-order: stroke; stroke: var(--paper); stroke-width: 3px }
      .plot .word.forecast { fill: var(--fact); font-weight: 700; font-size: .875rem }
      .plot .word.plan, .plot .word.target { fill: var(--plan) }
      ul.key { list-style: none; display: flex; flex-wrap: wrap; gap: .125rem 1.25rem; margin: .5rem 0 0;
        padding: 0; font-size: .8125rem; color: var(--soft) }
      svg.key { vertical-align: -.2em }

      table { border-collapse: collapse; font-variant-numeric: tabular-nums }
      th { font-weight: 400; text-align: left }
      caption { text-align: left; color: var(--soft); font-size: .875rem; padding-bottom: .25rem }
      table + p, .scroll + p { margin-top: .625rem }
      .bars { width: 100%; max-width: 34rem; font-size: .9375rem; line-height: 1.75 }
      .bars th, .bars td { padding: 0; white-space: nowrap; text-align: right }
      .bars .bar { width: 99%; padding: 0 .625rem; vertical-align: middle }
      .bars .word { text-align: left; padding-left: .75rem; color: var(--soft) }
      .bars .plan, .bars small { color: var(--plan); font-weight: 700 }
      .gauge { display: block; width: 100%; height: .75rem; background: var(--tint) }
      .gauge rect { fill: var(--fact) }
      .gauge .plan { fill: var(--plan) }
      .gauge .missed { opacity: .45 }
      .gauge line { stroke: var(--ink); stroke-width: 2; stroke-dasharray: 2 1 }

      .years { width: 100%; max-width: 44rem; font-size: .9375rem }
      .years thead th { color: var(--soft); font-size: .875rem }
      .years thead th:not(:first-child), .years td { text-align: right }
      .years th, .years td { padding: .25rem 0 .25rem .75rem; vertical-align: baseline }
      .years th, .years td { white-space: nowrap }
      .years th:first-child { padding-left: 0 }
      .years .noted { padding-right: 3.25rem }
      .years tbody { border-top: 1px solid var(--line) }
      .years .coming { background: var(--tint) }
      .years .remark td { white-space: normal; text-align: left; padding-top: 0; color: var(--soft); font-size: .8125rem }
      .years .gap td { text-align: left; padding-left: 0; color: var(--soft); font-size: .8125rem }
      .scroll { overflow-x: auto }
      .aside { display: inline-block; min-width: 3.25rem; padding-left: .25em; text-align: left }
      .firmness { display: inline-block; min-width: 1em; color: var(--soft) }
      .coming .firmness { color: var(--fact) }
      .refs { font-size: .75rem; white-space: nowrap }
      .remark .refs, p .refs { margin-left: .25em }
      .refs a { text-decoration: none }
      .account td, .account th { padding: .0625rem 0; overflow-wrap: normal }
      .account td, .account thead th { text-align: right; padding-left: 1.5rem; white-space: nowrap }
      .account thead th { color: var(--soft); font-size: .875rem }
      .account tbody tr:last-child > * { border-top: 1px solid var(--soft); font-weight: 700 }
      .warnings { padding-left: 1.1rem; margin: 0 }
      .sources { padding-left: 2.5rem; margin: 0; font-size: .9375rem }
      .sources li::marker { content: "[" counter(list-item) "] "; color: var(--soft) }
      .sources li:target { background: var(--target) }
      .address { color: var(--soft); font-size: .8125rem }
      @media screen { .printed { display: none } }
      @media (max-width: 30rem) {
        body { padding: 1rem .875rem 2rem }
        .wide { display: none }
        .plot { width: calc(100% - (var(--left) + var(--narrow)) * 1ch) }
        .years .noted { padding-right: 0 }
        .firmness:empty { display: none }
        .aside { display: block; min-width: 0; padding: 0; line-height: 1; text-align: right }
        .years { font-size: .875rem }
        .years th, .years td { padding-left: .5rem } }
      @media print {
        .plot, .key, .gauge, .coming { print-color-adjust: exact; -webkit-print-color-adjust: exact }
        :root { --fact: #1f5fa8; --plan: #b4470b; --outer: .16; --inner: .3 }
        .years { max-width: none }
        .pair { grid-template-columns: 1fr 1fr; gap: 0 10mm }
        section, figure { margin-top: 6mm }
        figure, tbody, .bars, .account, li, p { break-inside: avoid }
        h2 { break-after: avoid }
        .refs a { color: inherit } }
      """)
}
