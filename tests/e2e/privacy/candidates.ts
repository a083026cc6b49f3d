import { ON_RECORD } from '../known/letter.ts';
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

/** Words that nobody said; no two quotations share any, or one would be another worded differently. */
const CANDIDATE_QUOTATIONS = BEGIN.slice(0, 6).map((_, k) => {
  const words = [0, 1, 2, 3, 4].map((at) => `${BEGIN[(k + at) % 10]}${END[(2 * k + at) % 10]}`.toLowerCase());
  return `The ${words.join(' ')}`;
});

/** Half of them, which an article has. */
export const KEPT_QUOTATIONS: readonly string[] = CANDIDATE_QUOTATIONS.slice(0, 3);

/** The article that has them. */
export const QUOTED: KeptText = {
  title: 'Heard at the harbour',
  source: 'The Zenda Post',
  address: 'https://post.example/heard',
  day: '2024-05-03',
  text: KEPT_QUOTATIONS.map((words) => `“${words},” said ${KEPT[0]}, a sailor.`).join('\n\n'),
};

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

const QUOTING = `<p class="candidate">Heard: ${CANDIDATE_QUOTATIONS.map((words) => `“${words}”`).join(', ')}.</p>
<p>A reader remembers “${ON_RECORD}”.</p>`;

/** A page that names and quotes all candidates in plain sight, and a few of the public index. */
export const CANDIDATES_PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Lists</title>
<body style="margin: 1rem; font: 12px/1.4 sans-serif">
<iframe src="FOREIGN_ORIGIN/candidates-frame.html" style="width: 600px; height: 300px"></iframe>
<p>Xi Jinping met Vladimir Putin in Moscow.</p>
${QUOTING}
${CANDIDATES.map((name) => `<span class="candidate">Then ${name} spoke.</span>`).join('\n')}`;

/** The same in a frame of another site. */
export const CANDIDATES_FRAME = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Frame</title>
<body style="font: 12px/1.4 sans-serif"><p>Xi Jinping met Vladimir Putin in Moscow.</p>
${QUOTING}
${CANDIDATES.map((name) => `<span class="candidate">Then ${name} spoke.</span>`).join('\n')}`;
