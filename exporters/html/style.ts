/** The look of the page, with the same colours as the product's own (a test compares them). Figures keep their white paper in the dark. */
export const style = `
:root {
  color-scheme: light dark;
  --ink: #0b0c0c;
  --ink-second: #505a5f;
  --paper: #ffffff;
  --panel: #f3f2f1;
  --line: #b1b4b6;
  --link: #1d70b8;
  --link-hover: #003078;
  --focus: #ffdd00;
  --focus-ink: #0b0c0c;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ink: #f3f2f1;
    --ink-second: #b8bfc3;
    --paper: #15181a;
    --panel: #212528;
    --line: #4b5358;
    --link: #79b8ee;
    --link-hover: #b5d9f7;
    --focus: #ffdd00;
    --focus-ink: #0b0c0c;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto;
  padding: 0 16px 48px;
  max-width: 792px;
  background: var(--paper);
  color: var(--ink);
  font-family: system-ui, -apple-system, "Segoe UI", "Open Sans", "Helvetica Neue", Arial, sans-serif;
  font-size: 1.1875rem;
  line-height: 1.5;
  overflow-wrap: break-word;
}
header { padding-top: 32px; border-bottom: 5px solid var(--ink); margin-bottom: 24px; }
.author { margin: 0; color: var(--ink-second); }
h1 { margin: 8px 0 16px; font-size: 2rem; line-height: 1.2; }
h2 { margin: 48px 0 16px; font-size: 1.5rem; line-height: 1.25; }
h3 { margin: 32px 0 12px; font-size: 1.1875rem; line-height: 1.3; }
.lead { font-size: 1.1875rem; margin: 0 0 24px; }
p, ul { margin: 0 0 16px; }
ul { padding-left: 24px; }
li { margin-bottom: 6px; }
nav { padding: 16px 16px 8px; background: var(--panel); }
nav h2 { margin: 0 0 8px; font-size: 1.1875rem; }
nav ul { list-style: none; padding-left: 0; margin-bottom: 4px; }
nav ul ul { padding-left: 20px; font-size: 1rem; }
@media (min-width: 640px) { nav > ul { columns: 2; column-gap: 32px; } nav > ul > li { break-inside: avoid; } }
nav a { display: inline-block; padding: 2px 0; }
a { color: var(--link); text-underline-offset: 0.15em; overflow-wrap: anywhere; }
a:hover { color: var(--link-hover); text-decoration-thickness: 3px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 0; box-shadow: 0 0 0 5px var(--focus-ink); }
a:focus-visible { background: var(--focus); color: var(--focus-ink); box-shadow: 0 3px var(--focus-ink); outline-color: transparent; }
#contents:focus { outline: none; }
.skip { position: absolute; left: 16px; top: -100px; padding: 8px 16px; background: var(--paper); z-index: 1; }
.skip:focus { top: 0; }
.inset { margin: 24px 0; padding: 12px 16px; border-left: 10px solid var(--line); }
.wide { margin: 16px 0 24px; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 1rem; font-variant-numeric: tabular-nums; }
caption { max-width: calc(100vw - 32px); padding-bottom: 8px; text-align: left; font-weight: 700; }
th, td { padding: 8px 16px 8px 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th:last-child, td:last-child { padding-right: 0; }
thead th { vertical-align: bottom; border-bottom: 2px solid var(--ink-second); }
tbody th { font-weight: 400; }
td, th { overflow-wrap: normal; }
.n { text-align: right; }
td.n { white-space: nowrap; }
figure { border: 1px solid var(--line); background: #ffffff; }
figure svg { display: block; width: 100%; min-width: 560px; max-width: 760px; height: auto; margin: 0 auto; }
footer { margin-top: 48px; padding-top: 16px; border-top: 1px solid var(--line); color: var(--ink-second); font-size: 1rem; }
@page { size: A4; margin: 18mm 16mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 11pt; }
  h1 { font-size: 22pt; }
  h2 { font-size: 16pt; margin-top: 24pt; }
  h3 { font-size: 12pt; }
  table, footer, nav ul ul { font-size: 9.5pt; }
  .skip { display: none; }
  .wide { overflow: visible; }
  figure { border: 0; margin-left: 0; margin-right: 0; }
  figure svg { min-width: 0; width: auto; max-width: 100%; max-height: 235mm; }
  h1, h2, h3, caption { break-after: avoid; }
  figure, tr, li { break-inside: avoid; }
  thead { display: table-header-group; }
  p { orphans: 3; widows: 3; }
  nav { background: none; padding: 0; }
  a { color: inherit; }
}
@media (forced-colors: active) {
  figure { forced-color-adjust: none; }
  .inset { border-left-color: CanvasText; }
}
`;
