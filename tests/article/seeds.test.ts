import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import gold from './seeds-gold.json';

const root = join(import.meta.dirname, '..', '..');
const textOf = (file: string) => readFileSync(join(root, 'seeds', file), 'utf8');

interface Answer {
  id: string;
  date: string | null;
  source: string | null;
  quotes: { start: number; end: number; kind: string; speakers: string[] }[];
  roles: { actor: string; role: string; start: number; end: number }[];
}
interface Span {
  start: number;
  end: number;
}

// The command line as a newsroom runs it, on the three articles as they came.
const answers = execFileSync(process.execPath, [join(root, 'cli', 'analyse.ts')], {
  encoding: 'utf8',
  input: gold.articles.map(({ file }) => JSON.stringify({ id: file, text: textOf(file) })).join('\n'),
})
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Answer);
const answer = (file: string) => answers.find(({ id }) => id === file) as Answer;

/** Word for word: nothing of the reporter's inside, nothing cut. */
const isSame = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end;

const quotes = gold.articles.flatMap((article) =>
  article.quotes.map((quote) => ({ file: article.file, ...quote })),
);

test('the gold holds all 31 quotes and 10 roles', () => {
  expect([quotes.length, gold.roles.length]).toEqual([31, 10]);
});

test.each(gold.articles)('$file is dated $date and credited to $source', ({ file, date, source }) => {
  expect(answer(file)).toMatchObject({ date, source });
});

test.each(quotes)('$file: $named_as is on record ($kind), word for word, with "$text"', (quote) => {
  const allowed = [quote.speakers, ...('or_speakers' in quote ? (quote.or_speakers ?? []) : [])].map((ids) =>
    [...ids].sort().join(),
  );
  const found = answer(quote.file).quotes.filter((candidate) => isSame(candidate, quote));
  expect(textOf(quote.file).slice(quote.start, quote.end)).toBe(quote.text);
  expect(found.map(({ kind, speakers }) => ({ kind, speakers: [...speakers].sort().join() }))).toEqual([
    { kind: quote.kind, speakers: expect.toSatisfy((ids: string) => allowed.includes(ids)) },
  ]);
});

test.each(gold.roles)('$article gives $actor the role $role', ({ actor, role, article }) => {
  const found = answer(article).roles.filter((candidate) => candidate.actor === actor);
  expect(found.map((candidate) => candidate.role.toLowerCase())).toContainEqual(
    expect.stringContaining(role.toLowerCase()),
  );
});

test('at most two quotes are neither in the gold nor open to dispute', () => {
  const extra = gold.articles.flatMap((article) =>
    answer(article.file).quotes.filter(
      (quote) =>
        !article.quotes.some((one) => isSame(quote, one)) &&
        !article.quotes_optional.some(
          (one) => Math.min(one.end, quote.end) > Math.max(one.start, quote.start),
        ),
    ),
  );
  expect(extra.length).toBeLessThanOrEqual(2);
});
