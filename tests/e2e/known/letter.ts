/** The words on record, and as a reader's letter remembers them. */
export const ON_RECORD = 'China opposes any moves that add fuel to the flames';
export const REMEMBERED = 'China opposes any moves that add fuel to the fire in Ukraine';

/** Writes a page of a paper, dated by its head, with a letter that remembers what was said. It gives the words to nobody. */
export function letterPage(paragraphs: readonly string[]): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Letters to the editor</title>
    <meta property="article:published_time" content="2024-05-03T08:00:00Z">
    <meta property="og:site_name" content="The Zenda Letterbox">
    <style>body { font: 18px/1.6 Georgia, serif; max-width: 36em; margin: 2em auto; padding: 0 1em }</style></head>
    <body><article><h1>Letters to the editor</h1>
    <p>Our readers write about Wang Yi, the foreign minister of China, and about what he told reporters years ago. The letters are
    printed as they came, and shortened where they are long. Whoever wants to check them finds what was reported at the time.</p>
    ${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}
    <p>Letters are welcome until the end of the week. We print as many of them as there is room for, and answer none.</p>
    </article></body></html>`;
}

export const LETTER = letterPage([
  `A letter to the editor remembers it as “<b>${REMEMBERED.slice(0, 5)}</b>${REMEMBERED.slice(5)}”, and asks who said so.`,
  'Another one asks why “the bridge at Zenda will never open again” in its lifetime.',
]);
