/** How the page looks: greys only, light or dark as the reader has it, and black on white on A4. */
export const CSS = `:root { color-scheme: light dark; --ink: #111; --paper: #fff; --faint: #595959; --line: #999; }
@media (prefers-color-scheme: dark) { :root { --ink: #eee; --paper: #111; --faint: #a6a6a6; --line: #666; } }
body { margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color: var(--ink); background: var(--paper);
  font: 1rem/1.45 system-ui, sans-serif; overflow-wrap: break-word; }
h1 { font-size: 1.3rem; margin: 0 0 .5rem; }
h2 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; }
p { margin: 0 0 .2rem; white-space: pre-wrap; }
a { color: inherit; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { text-align: left; vertical-align: top; font-weight: normal; padding: .4rem .7rem; }
thead th { font-weight: bold; }
.sides td, .sides th + th { border-left: 1px solid var(--line); }
.sides tbody, .facts tbody, .facts .apart { border-top: 1px solid var(--line); }
.sides { table-layout: fixed; border-bottom: 1px solid var(--line); }
.sides thead th:first-child { width: 6.5rem; }
.facts th:first-child { min-width: 6.5rem; }
.party { display: none; }
.entry + .entry { margin-top: 1rem; }
.number { text-align: right; }
.picture { font-family: monospace; white-space: nowrap; }
.faint, .subheading, footer { color: var(--faint); }
.subheading { font-weight: normal; }
dt { float: left; clear: left; width: 9rem; color: var(--faint); }
dd { margin: 0 0 .2rem 10rem; }
footer { margin-top: 1.5rem; }
@media screen and (max-width: 44rem) {
  body { margin: 1rem auto; }
  .facts { display: block; overflow-x: auto; }
  .sides, .sides tbody, .sides tr, .sides th, .sides td { display: block; width: auto; border-left: 0; padding: 0; }
  .sides tbody { padding: .5rem 0; }
  .sides tbody th { color: var(--faint); }
  .sides tbody th p { display: inline; margin-right: .5rem; }
  .sides thead, .sides .nothing { display: none; }
  .sides .entry { margin: .6rem 0; }
  .party { display: inline; font-weight: bold; text-transform: uppercase; }
  dt { float: none; width: auto; }
  dd { margin-left: 1rem; }
}
@page { size: A4; margin: 15mm; }
@media print {
  :root { color-scheme: light; --ink: #000; --paper: #fff; --faint: #444; --line: #777; }
  body { margin: 0; max-width: none; padding: 0; font-size: 9.5pt; }
  thead { display: table-header-group; }
  .facts tr, .entry, dd { break-inside: avoid; }
  h1, h2, thead { break-after: avoid; }
}
`
