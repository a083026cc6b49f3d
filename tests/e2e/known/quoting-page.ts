import type { Pane } from '../driver.ts';
import type { Stage } from '../in-both-browsers.ts';
import { INVENTED_ARTICLES } from '../keep/invented-articles.ts';
import { addFiles } from '../keep/library-files.ts';
import { until } from '../until.ts';

/** Quotations with their clauses: of the invented articles the first has a “never” more, the second lacks the start, the third is the same, and the fourth is of none. */
const SAID = [
  '“We dispute the count, and we never dispute the law that it rests on,” said Greta Hentzau.',
  '“we want to hear it from an inspector and not from a newspaper,” said Ilse Marek.',
  '“They are small, they are damp, and they stand beside a road,” said Clara Voss.',
  '“The boats of the lake will be painted green before long,” said Ida Holm.',
];

const page = (date: string, said: readonly string[]) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>What was said of the Ruri</title>
<meta property="og:site_name" content="The Ruritanian"><meta property="article:published_time" content="${date}T08:00:00Z">
<meta property="og:type" content="article"></head>
<body><article><h1>What was said of the Ruri</h1><p><time datetime="${date}">${date}</time></p>
<p>The road and the bridge along the river were spoken of again this week in Strelsau, where builders, towns and the office of roads met for two days behind closed doors and came out with little to tell.</p>
${said.map((words) => `<p>${words}</p>`).join('\n')}
<p>Nobody else wanted to be named, and the meeting goes on when the snow has gone from the passes in the spring.</p>
</article></body></html>`;

/** Says of what an invented page quotes. */
export const QUOTING_PAGES = {
  /** Three quotations on record, and one that is not. */
  known: page('2026-11-28', SAID),
  /** Quotations, none of them on record. */
  unknown: page('2026-11-28', SAID.slice(3)),
  /** No quotation at all. */
  silent: page('2026-11-28', ['The meeting ended on Friday.']),
} as const;

/** Keeps the invented articles, those in English. */
export async function keepInvented({ driver }: Stage): Promise<void> {
  const library = await driver.openExtension('library.html');
  const files = INVENTED_ARTICLES.slice(0, 9).map((content, at) => ({ name: `article-${at}.txt`, content }));
  await addFiles(library, files);
  await until('all to be kept', () =>
    library.run((count) => document.querySelectorAll('[data-state=kept]').length === count, files.length),
  );
}

/** Opens the popup over an invented page. */
export async function overQuoting({ driver, site }: Stage, which: keyof typeof QUOTING_PAGES): Promise<Pane> {
  const path = `/quoting/${which}`;
  site.add(path, { body: QUOTING_PAGES[which] });
  return driver.popup(await driver.open(site.url(path)));
}
