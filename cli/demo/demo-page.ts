import { dateRecordEnd } from '../../lib/english/dates/dateline.ts';
import type { Article } from '../../lib/model.ts';
import { paragraphs } from '../../lib/text/paragraphs.ts';
import { DEMO_STYLE } from './demo-style.ts';

/** Writes the demo page: the articles as they came, laid out as a news page, under two lines that say what to try. */
export function demoPage(articles: readonly Article[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>On Record: demo page</title>
<style>${DEMO_STYLE}</style>
</head>
<body>
<header>
<h1 class="masthead">On Record</h1>
<p class="edition">Demo page: the articles that the extension knows, word for word</p>
</header>
<aside aria-label="What to try">
<p>Click an underlined name to see what they are on record as saying.</p>
<p>Press On Record in the toolbar (Chrome: puzzle piece) to see whom this page names.</p>
</aside>
<main>
${articles.map(articleSection).join('\n')}
</main>
<footer><p>Served from this computer only. The texts are their publishers’.</p></footer>
</body>
</html>
`;
}

/** Heads an article with its source and date: the texts have no headlines, and none is made up. */
function articleSection({ date, source, text }: Article): string {
  const heading = [source, date === null ? 'undated' : longDate(date)].filter((part) => part !== null);
  return `<article>
<h2>${heading.map(escapeText).join(' · ')}</h2>
${paragraphsOf(text)
  .map((paragraph) => `<p>${escapeText(paragraph)}</p>`)
  .join('\n')}
</article>`;
}

/** Gives the paragraphs without the date record, which is shown in the heading instead. */
function paragraphsOf(text: string): string[] {
  return paragraphs(text).map((span) => text.slice(dateRecordEnd(text, span), span.end));
}

function longDate(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
