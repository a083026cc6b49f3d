/** Lays the demo page out: one quiet column of text, light and dark. */
export const DEMO_STYLE = `
:root { color-scheme: light dark; --ink: #1c1c1a; --paper: #fdfcfa; --faint: #55534d; --rule: #dcd9d2; --note: #f2efe8; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e7e4dc; --paper: #191917; --faint: #b3b0a7; --rule: #3a3934; --note: #24231f; }
}
* { box-sizing: border-box; }
body { margin: 0; padding: 0 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 1.125rem/1.65 Charter, 'Bitstream Charter', Georgia, 'Times New Roman', serif; }
header, aside, main, footer { max-width: 40rem; margin-inline: auto; }
header { padding: 2.5rem 0 1rem; border-bottom: 3px double var(--rule); text-align: center; }
.masthead { margin: 0; font-size: 2.5rem; line-height: 1.1; font-weight: 700; letter-spacing: -0.02em; }
.edition { margin: 0.5rem 0 0; }
.edition, h2, footer, aside { font-family: system-ui, sans-serif; font-size: 0.875rem; color: var(--faint); }
aside { margin-top: 1.5rem; padding: 0.75rem 1rem; background: var(--note); border-radius: 0.5rem; color: var(--ink); }
aside p { margin: 0; }
article { padding: 2.5rem 0 1rem; border-bottom: 1px solid var(--rule); }
h2 { margin: 0; font-weight: 600; }
article p { margin: 1rem 0; text-wrap: pretty; }
article h2 + p { margin-top: 0.5rem; font-size: 1.5rem; line-height: 1.35; }
footer { padding-top: 1rem; }
`;
