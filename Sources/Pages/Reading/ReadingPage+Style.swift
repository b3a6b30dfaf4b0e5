extension ReadingPage {
  /// Each measure has a line of its own kind under it, so that no colour is needed to tell it.
  static let style = HTML(
    verbatim: """

      .f { text-decoration-color: #3b6fc4 }
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
      .notes .plan { border-left-style: dashed }
      .notes .estimate { border-left-style: dotted }
      .back { display: inline-block; min-width: 1.5em; font-weight: 600; text-decoration: none }
      """)
}
