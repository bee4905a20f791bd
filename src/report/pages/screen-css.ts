/** How pages of the report look on a screen. */
export const screenCss = `*, ::before, ::after { box-sizing: border-box; }
html { background: var(--paper); text-size-adjust: 100%; }
body {
  margin: 0;
  color: var(--ink);
  background: var(--paper);
  font: 400 var(--size-body) / 1.55 "Noto Sans", "Segoe UI", Roboto, "Open Sans", Arial, sans-serif;
  font-variant-numeric: tabular-nums;
  overflow-wrap: anywhere;
}
h1, h2, h3, h4, h5 { margin: 0; line-height: 1.25; text-wrap: balance; }
h1 { font-size: var(--size-h1); letter-spacing: -0.01em; }
h2 { font-size: var(--size-h2); }
h3 { font-size: var(--size-h3); }
h4 { font-size: var(--size-lead); }
h5 { font-size: var(--size-body); }
h3 small, h4 small { display: block; color: var(--ink-soft); font-size: var(--size-small); font-weight: 400; }
p, ul, ol, dl { margin: 0; }
p { max-inline-size: var(--measure); }
a { color: var(--blue); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--lacquer); outline-offset: 2px; }
main:focus { outline: none; }
code { font: 0.92em ui-monospace, "Cascadia Mono", Consolas, "Liberation Mono", monospace; }
summary { cursor: pointer; inline-size: fit-content; padding-block: var(--space-1); color: var(--blue); }
.wrap { max-inline-size: 64rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2rem); }
.muted, .under { color: var(--ink-soft); }
.lead { margin-block-start: var(--space-3); font-size: var(--size-lead); }
.under { margin-block-start: var(--space-2); }
.skip-link {
  position: absolute;
  inset-block-start: -10rem;
  inset-inline-start: var(--space-4);
  padding: var(--space-2) var(--space-4);
  color: var(--paper);
  background: var(--ink);
}
.skip-link:focus { inset-block-start: var(--space-2); }
header { border-block-start: 4px solid var(--blue); border-block-end: 1px solid var(--rule); }
.brand { padding-block: var(--space-3); font-weight: 700; }
.brand a { color: inherit; text-decoration: none; }
.brand a:hover { text-decoration: underline; }
.sample, .sample-note { background: var(--amber); border-block: 1px solid var(--amber-deep); font-size: var(--size-small); }
.sample p { max-inline-size: 64rem; padding-block: var(--space-2); }
.sample-note { max-inline-size: none; margin-block-start: var(--space-3); padding: var(--space-2) var(--space-3); }
main { display: block; padding-block: var(--space-6) var(--space-12); }
footer { border-block-start: 1px solid var(--rule); background: var(--wash); color: var(--ink-soft); font-size: var(--size-small); }
footer p { max-inline-size: 64rem; padding-block: var(--space-4); }
.crumbs { margin-block-end: var(--space-4); font-size: var(--size-small); }
.crumbs ol, .links, .plain, .findings { padding: 0; list-style: none; }
.crumbs ol { display: flex; flex-wrap: wrap; }
.crumbs li + li::before { content: "/"; padding-inline: var(--space-2); color: var(--ink-soft); }
.links { display: flex; flex-wrap: wrap; gap: var(--space-2) var(--space-6); margin-block-start: var(--space-4); }
section { margin-block-start: var(--space-12); }
section section { margin-block-start: var(--space-8); }
section > h2 + *, section > h3 + * { margin-block-start: var(--space-2); }
section ol, section > ul { display: grid; gap: var(--space-1); max-inline-size: var(--measure); padding-inline-start: 1.25rem; }
section > .findings { max-inline-size: none; padding: 0; }
.year { padding-block-start: var(--space-6); border-block-start: 4px solid var(--ink); }
.counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: var(--space-4); margin-block: var(--space-6); }
.counts > div { display: flex; flex-direction: column-reverse; justify-content: flex-end; border-block-start: 2px solid var(--ink); padding-block-start: var(--space-2); }
.counts dt { color: var(--ink-soft); font-size: var(--size-small); line-height: 1.35; }
.counts dd { margin: 0; font-size: var(--size-h2); font-weight: 700; line-height: 1.25; }
.summary { margin-block-start: var(--space-6); padding: var(--space-4) var(--space-6); border-inline-start: 6px solid var(--ink-soft); background: var(--wash); }
.summary.errors { border-color: var(--lacquer); }
.summary.warnings { border-color: var(--amber-deep); }
.summary.clean { border-color: var(--green); }
.summary p:first-child { font-size: var(--size-h3); }
section > .file { margin-block-start: var(--space-4); padding-block-start: var(--space-4); border-block-start: 1px solid var(--rule); }
.file > h4, .file > h5 { margin-block-start: var(--space-4); }
.copy { margin-block-start: var(--space-2); }
section > .findings, .file > .findings { display: grid; gap: var(--space-3); margin-block-start: var(--space-3); }
.finding { padding: var(--space-3) var(--space-4); border: 1px solid var(--rule); border-inline-start: 4px solid var(--ink-soft); }
.finding.error { border-inline-start-color: var(--lacquer); }
.finding.warning { border-inline-start-color: var(--amber-deep); }
.finding > p + p { margin-block-start: var(--space-1); }
.finding-head { display: flex; flex-wrap: wrap; gap: var(--space-1) var(--space-4); }
.severity { white-space: nowrap; }
.severity.error { color: var(--lacquer); }
.severity.warning { color: var(--amber-deep); }
.place { font-weight: 700; }
.message { font-size: var(--size-lead); line-height: 1.45; white-space: pre-line; }
.code, .finding details { color: var(--ink-soft); font-size: var(--size-small); }
.finding details { margin-block-start: var(--space-1); }
details p { color: var(--ink); }
pre { margin: var(--space-2) 0 0; padding: var(--space-3); color: var(--ink); background: var(--wash); border: 1px solid var(--rule); white-space: pre-wrap; }
.scroll { margin-block-start: var(--space-4); overflow-x: auto; }
.scroll + p { margin-block-start: var(--space-2); }
table { inline-size: 100%; border-collapse: collapse; font-size: var(--size-small); }
caption { padding-block-end: var(--space-2); color: var(--ink-soft); text-align: start; }
th, td { padding: var(--space-2) var(--space-3); text-align: start; vertical-align: baseline; border-block-end: 1px solid var(--rule); }
thead th { color: var(--ink-soft); font-weight: 700; vertical-align: bottom; border-block-end: 2px solid var(--ink); }
tbody th { font-weight: 400; }
.num { text-align: end; }
.units { min-inline-size: 44rem; }
.units tbody th { min-inline-size: 12rem; }
.state { white-space: nowrap; }
.state.errors { color: var(--lacquer); font-weight: 700; }
.state.warnings { color: var(--amber-deep); font-weight: 700; }
.state.clean { color: var(--green); }
.state::before { display: inline-block; inline-size: 1.4em; }
.state.errors::before { content: "✗" / ""; }
.state.warnings::before { content: "⚠\\FE0E" / ""; }
.state.clean::before { content: "✓" / ""; }
.state.unread::before, .state.unchecked::before { content: "–" / ""; }
.receipt-head h1 { text-transform: uppercase; }
.receipt-head p { margin-block-start: var(--space-1); font-size: var(--size-lead); }
.facts { margin-block-start: var(--space-6); }
.facts > div { display: grid; grid-template-columns: minmax(6rem, 12rem) 1fr; gap: var(--space-4); padding-block: var(--space-1); border-block-end: 1px solid var(--rule); }
.facts dt { color: var(--ink-soft); }
.facts dd { margin: 0; font-weight: 700; }
.files { min-inline-size: 40rem; }
.files th, .files td { inline-size: 22%; }
.files td.num { inline-size: 14%; }
.files td.hash { inline-size: 40%; }
.scores { min-inline-size: 36rem; }
.scores tbody th { min-inline-size: 12rem; }
.scores .code { font-size: inherit; color: inherit; white-space: nowrap; }
.scores .num { min-inline-size: 6.5rem; }
.scores .sum small { font-weight: 400; }
.scores small { display: block; color: var(--ink-soft); font-size: 0.8125rem; }
.scores .kind { font-style: italic; }
.scores .sum > * { border-block-start: 2px solid var(--ink); font-weight: 700; }
.short { font-size: inherit; }
.sign { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr)); gap: var(--space-8); margin-block-start: var(--space-6); }
.signer { min-block-size: 14rem; padding: var(--space-4); border: 1px solid var(--rule); }
.signer h3 { margin-block-end: var(--space-4); font-size: var(--size-body); text-align: center; }
.signer p { padding-block: var(--space-2) var(--space-1); border-block-end: 1px dotted var(--ink-soft); }
.signer p:last-child { min-block-size: 6rem; border: 0; }
`;
