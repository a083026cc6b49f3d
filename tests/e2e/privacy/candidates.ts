import type { KeptText } from './keep-articles.ts';

const GIVEN = ['Anna', 'Boris', 'Clara', 'David', 'Elena', 'Felix', 'Greta', 'Henry', 'Irene', 'Jacob'];
const BEGIN = ['Bar', 'Kel', 'Lim', 'Mor', 'Nur', 'Pal', 'Ren', 'Sil', 'Tor', 'Vul'];
const END = ['ando', 'eska', 'ivar', 'omir', 'urin', 'alek', 'enko', 'ilda', 'oren', 'usta'];

/** A thousand people who do not exist. */
export const CANDIDATES: readonly string[] = Array.from({ length: 1_000 }, (_, k) => {
  const [one = 0, two = 0, three = 0] = [k % 10, Math.floor(k / 10) % 10, Math.floor(k / 100)];
  return `${GIVEN[one]} ${BEGIN[two]}${END[three]}`;
});

/** Half of them, whom an article names: every other one. */
export const KEPT: readonly string[] = CANDIDATES.filter((_, k) => (k + Math.floor(k / 10)) % 2 === 0);

const PER_ARTICLE = 50;

/** Articles that name those of a list, each with words of their own. */
export function articlesAbout(names: readonly string[]): KeptText[] {
  return Array.from({ length: Math.ceil(names.length / PER_ARTICLE) }, (_, k) => ({
    title: `Reports from the harbour, part ${k + 1}`,
    source: 'The Zenda Post',
    address: `https://post.example/harbour-${k + 1}`,
    day: '2024-05-03',
    text: names
      .slice(k * PER_ARTICLE, (k + 1) * PER_ARTICLE)
      .map((name, at) => `“The harbour is open on day ${at + 1},” said ${name}, a sailor.`)
      .join('\n\n'),
  }));
}

/** A page that names all candidates in plain sight, and a few of the public index. */
export const CANDIDATES_PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Lists</title>
<body style="margin: 1rem; font: 12px/1.4 sans-serif">
<iframe src="FOREIGN_ORIGIN/candidates-frame.html" style="width: 600px; height: 300px"></iframe>
<p>Xi Jinping met Vladimir Putin in Moscow.</p>
${CANDIDATES.map((name) => `<span class="candidate">Then ${name} spoke.</span>`).join('\n')}`;

/** The same in a frame of another site. */
export const CANDIDATES_FRAME = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Frame</title>
<body style="font: 12px/1.4 sans-serif"><p>Xi Jinping met Vladimir Putin in Moscow.</p>
${CANDIDATES.map((name) => `<span class="candidate">Then ${name} spoke.</span>`).join('\n')}`;
