/**
 * How pages of the report print: A4 in the administrative form, 20 mm above and below, 30 mm left, 15 mm right; page number
 * top centre, not on page 1.
 */
export const printCss = `@page {
  size: A4;
  margin: 20mm 15mm 20mm 30mm;
  @top-center { content: counter(page); font: 12pt "Times New Roman", "Liberation Serif", Times, serif; }
}
@page :first {
  @top-center { content: none; }
}
@media print {
  body { font: 12pt / 1.4 "Times New Roman", "Liberation Serif", Times, serif; }
  .skip-link, .crumbs, .brand, .links, .copy, .finding details, footer { display: none; }
  header { border: 0; }
  .wrap { max-inline-size: none; padding-inline: 0; }
  main { padding-block: 0; }
  p, section ol, section > ul { max-inline-size: none; }
  a { color: inherit; text-decoration: none; }
  .sample, .sample-note { margin-block-end: 8pt; border: 1pt solid #000; font-size: 10pt; }
  .sample p { padding: 3pt 6pt; }
  h1 { font-size: 18pt; }
  h2 { font-size: 13pt; }
  h3, h4, h5 { font-size: 12pt; }
  h1, h2, h3, h4, h5, caption, h2 + .muted, h3 + .muted { break-after: avoid; }
  section, section section { margin-block-start: 12pt; }
  section > h2 + *, section > h3 + * { margin-block-start: 3pt; }
  .muted, .code, h3 small, h4 small { font-size: 10pt; }
  .finding, .summary, .sign, .signer, tr, .counts { break-inside: avoid; }
  .finding { padding: 4pt 8pt; }
  .message { font-size: 12pt; }
  .summary { margin-block-start: 8pt; padding: 4pt 8pt; border: 1pt solid #000; }
  .summary p:first-child { font-size: 13pt; }
  .year { padding-block-start: 0; border: 0; }
  .year + .year { break-before: page; }
  .scroll { margin-block-start: 4pt; overflow: visible; }
  table { font-size: 10pt; min-inline-size: 0; }
  .units, .files, .scores { min-inline-size: 0; }
  .scores tbody th, .units tbody th { min-inline-size: 0; }
  thead { display: table-header-group; }
  thead th, caption { color: #000; }
  th, td { padding: 2pt 4pt; }
  .receipt table, .receipt th, .receipt td { border: 0.5pt solid #000; }
  .receipt-head { text-align: center; }
  .receipt-head p { max-inline-size: none; margin: 0; font-size: 13pt; font-weight: 700; }
  .facts { margin-block-start: 8pt; }
  .facts > div { padding-block: 1pt; border: 0; }
  .facts dt { color: #000; }
  .files .hash { font-size: 8pt; }
  .scores .num { min-inline-size: 22mm; }
  .scores small { font-size: 8.5pt; }
  .short { padding-inline-start: 14pt; }
  .confirm { break-inside: avoid; }
  .sign { grid-template-columns: 1fr 1fr; gap: 8mm; margin-block-start: 8pt; }
  .signer { min-block-size: 55mm; padding: 0; border: 0; }
  .signer h3 { text-transform: uppercase; }
  .signer p { padding-block: 8pt 2pt; }
  .scroll + p { margin-block-start: 3pt; }
}
`;
