import { parsePage } from '../../cli/parse-page.ts';
import { extractPage } from '../../lib/extract/extract-page.ts';
import type { Extracted } from '../../lib/extract/extracted.ts';

/** Enough rain for an article: three paragraphs of invented news. */
export const RAIN: readonly string[] = [
  'It rained in Zenda for the third day on Monday, and the river rose to the steps of the old market, where traders had moved their stalls to higher ground.',
  '“We have seen worse than this, and we will see worse again,” said Ann Lee, the mayor, who had come to look at the water with her council.',
  'Tom Reyes, who sells bread beside the bridge, said that nobody had bought any since the morning, and that he would close until the sun came back.',
];

/** Writes a page of a head and a body around the article. */
export function page(head: string, body: string = article()): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
}

/** Writes the article, with a headline, and what stands between that and the text, and behind it. */
export function article(between = '', behind = '', headline = 'Rain in Zenda'): string {
  const prose = RAIN.map((line) => `<p>${line}</p>`).join('');
  return `<main><article><h1>${headline}</h1>${between}<div class="story">${prose}${behind}</div></article></main>`;
}

/** Reads the article of a page; throws where there is none. */
export function extracted(html: string, address = 'https://www.post.example/2022/rain'): Extracted {
  const outcome = extractPage(parsePage(html), address);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}
