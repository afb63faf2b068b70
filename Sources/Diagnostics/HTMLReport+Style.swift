extension HTMLReport {
  /// The style sheet of the page: wraps at any width, needs no colour to be understood.
  static let style = """
    :root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --soft: #eef1f4;
      --error: #a3121a; --warning: #7a4b00; --hint: #0b5394; --mark: #ffe38a; --on-mark: #1b1f24; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e8eaed; --paper: #16191d; --soft: #262b31; --error: #ff9a9f;
        --warning: #ffc56b; --hint: #8fc7ff; --mark: #6b5200; --on-mark: #fff; } }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--paper); color: var(--ink);
      font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
    main { max-width: 52rem; margin: 0 auto; padding: 1rem; }
    h1 { font-size: 1.6rem; line-height: 1.2; } h2 { font-size: 1.25rem; margin-top: 2.5rem; }
    h3 { font-size: 1.05rem; margin: 0; }
    .verdict { font-size: 1.15rem; font-weight: 600; }
    a { color: var(--hint); } a:focus-visible, summary:focus-visible { outline: 3px solid; }
    ul { padding-left: 1.25rem; }
    article { margin: 1rem 0; padding: .75rem 0 .75rem .9rem; border-left: .3rem solid; }
    article p, article pre { margin: .4rem 0; }
    .error { border-color: var(--error); } .error h3 { color: var(--error); }
    .warning { border-color: var(--warning); } .warning h3 { color: var(--warning); }
    .hint { border-color: var(--hint); } .hint h3 { color: var(--hint); }
    .place, .rule { font-size: .9rem; }
    .remedy::before { content: "→ "; }
    pre { padding: .5rem .6rem; background: var(--soft); white-space: pre-wrap; }
    mark { background: var(--mark); color: var(--on-mark); text-decoration: underline;
      text-decoration-thickness: 2px; text-underline-offset: 3px; }
    summary { cursor: pointer; padding: .3rem 0; }
    @media print { details > * { display: block; } article { break-inside: avoid; } }
    """
}
