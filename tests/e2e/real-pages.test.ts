import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { ROOT } from '../../cli/build-extension.ts';
import { inBothBrowsers } from './in-both-browsers.ts';
import { type LeafBlocks, leafBlocks } from './leaf-blocks.ts';
import { painted, untilRead } from './page-probe.ts';
import { until } from './until.ts';

/** Saved pages of publishers, which stay outside the repository. */
const FOLDER = join(process.env.ON_RECORD_EVAL ?? join(ROOT, '../shared/eval'), 'pages/shared');

/** Shows what a page keeps hidden until a script from elsewhere has come. */
const IN_SIGHT = '<style>body { visibility: visible !important; opacity: 1 !important }</style>';

/** Whom pages credit. */
const AGENCY = /^(?:The )?(?:Associated\s+Press|AP|Xinhua)$/;

/** What such a page asks of the network is refused at once: it shall load from this machine alone. */
const ALONE = {
  'content-security-policy':
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:",
};

if (existsSync(FOLDER)) {
  inBothBrowsers('a real page', (stage) => {
    const pages = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));

    test.each(pages)('%s: painted is what the pipeline finds in its text', async (name) => {
      stage.site.add(`/${name}`, {
        body: readFileSync(join(FOLDER, name), 'utf8') + IN_SIGHT,
        headers: ALONE,
      });
      const page = await stage.driver.open(stage.site.url(`/${name}`));
      await untilSteady(page);
      const title = await page.title();
      const blocks = await leafBlocks(page);
      expect(blocks.strays).toEqual([]);
      const [, ...names] = namesByPipeline([title, ...blocks.texts]);
      expect(perBlock(blocks, blocks.painted)).toEqual(perBlock(blocks, names));
    });
  });
} else {
  test('real pages: data absent (set ON_RECORD_EVAL)', ({ skip }) => {
    skip('not run: data absent');
  });
}

/** Waits until the painted names are the same while the page reads something more: nothing tells it that reading has ended. */
async function untilSteady(page: Page): Promise<void> {
  let before: string | null = null;
  await until('the painted names to be steady', async () => {
    await untilRead(page);
    const now = String(await painted(page));
    const isSteady = now === before;
    before = now;
    return isSteady;
  });
}

/** Asks the command line for the mentions of a page's blocks, each a paragraph of one text. */
function namesByPipeline(texts: readonly string[]): string[][] {
  const text = texts.join('\n');
  if (text.trim() === '') return texts.map(() => []);
  const output = execFileSync(process.execPath, [join(ROOT, 'cli/analyse.ts')], {
    input: `${JSON.stringify({ id: 'page', text })}\n`,
    maxBuffer: 1 << 28,
  });
  const { mentions } = JSON.parse(output.toString()) as { mentions: { start: number; end: number }[] };
  let start = 0;
  return texts.map((one) => {
    const [from, to] = [start, start + one.length];
    start = to + 1;
    return mentions
      .filter((mention) => from <= mention.start && mention.end <= to)
      .map((mention) => text.slice(mention.start, mention.end));
  });
}

/** Pairs each block that has a name with its names, for a readable difference. */
function perBlock(
  { texts, painted: marked, isFurniture }: LeafBlocks,
  names: readonly (readonly string[])[],
) {
  const plain = (words: string) => words.replaceAll(/\s+/g, ' ');
  // A text does not tell that it is furniture, and a line that only credits an agency is held by tests of its own.
  const known = names.map((list, i) =>
    list.filter(
      (name) =>
        !(isFurniture[i] || AGENCY.test(name)) || marked[i]!.some((one) => plain(one) === plain(name)),
    ),
  );
  return known.flatMap((list, i) =>
    list.length > 0 || marked[i]!.length > 0
      ? [{ block: plain(texts[i]!).slice(0, 160), names: list.map(plain) }]
      : [],
  );
}
