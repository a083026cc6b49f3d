import type { Index } from '../model.ts';

const FORMAT = 'on-record-index';
const VERSION = 1;

const KINDS = new Set(['person', 'state', 'organisation']);
const RULES = new Set([
  'full-name',
  'surname-after-full-name',
  'titled-surname',
  'co-named-surname',
  'rare-surname',
  'acronym',
  'seat-of-power',
]);
const GRADES = new Set(['direct', 'mixed', 'indirect']);

/** Writes an index as a pack: compact JSON, each article's text once, everything in it by offset. */
export function writePack(index: Index): string {
  return JSON.stringify(index);
}

/**
 * Reads a pack. Throws, with a sentence that can be shown to a reader, at what is no index, what a newer On Record made,
 * and any record whose shape is wrong, whose span leaves its text or whose actor is unknown: what is accepted can be shown.
 */
export function readPack(text: string): Index {
  const data = parse(text);
  if (!isRecord(data) || data.format !== FORMAT) throw new Error('This file is not an index of On Record.');
  if (data.version !== VERSION) throw new Error(refusal(data.version));
  const problem = findProblem(data);
  if (problem !== null) throw new Error(`This index cannot be read: ${problem}. Reinstall On Record.`);
  return data as unknown as Index;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('This index cannot be read: the file is damaged. Reinstall On Record.');
  }
}

function refusal(version: unknown): string {
  return typeof version === 'number' && version > VERSION
    ? `This index was made by a newer On Record (format version ${version}; this one reads version ${VERSION}). Update the extension.`
    : `This index has no format version that On Record knows (this one reads version ${VERSION}). Reinstall the extension.`;
}

/** Names the first record that does not fit, as a path (`articles[2].quotes[0]`); null when all do. */
function findProblem({ actors, articles }: Record<string, unknown>): string | null {
  if (!Array.isArray(actors)) return 'actors is missing';
  if (!Array.isArray(articles)) return 'articles is missing';
  const known = new Set<unknown>();
  for (const [position, actor] of actors.entries()) {
    if (!isActor(actor) || known.has(actor.id)) return `actors[${position}] is wrong`;
    known.add(actor.id);
  }
  const ids = new Set<unknown>();
  for (const [position, article] of articles.entries()) {
    const at = `articles[${position}]`;
    if (!isRecord(article) || !isArticle(article) || ids.has(article.id)) return `${at} is wrong`;
    ids.add(article.id);
    const part = findPart(article, known);
    if (part !== null) return `${at}.${part} is wrong`;
  }
  return null;
}

function findPart(article: Record<string, unknown> & { text: string }, curated: ReadonlySet<unknown>) {
  const discovered = article.discovered as unknown[];
  const wrong = discovered.findIndex((actor) => !isActor(actor));
  if (wrong >= 0) return `discovered[${wrong}]`;
  const known = new Set(curated);
  for (const actor of discovered) known.add((actor as { id: string }).id);
  const within = (value: unknown): value is Record<string, unknown> =>
    isRecord(value) &&
    Number.isInteger(value.start) &&
    Number.isInteger(value.end) &&
    0 <= (value.start as number) &&
    (value.start as number) < (value.end as number) &&
    (value.end as number) <= article.text.length;
  const shapes: Record<string, (value: unknown) => boolean> = {
    mentions: (value) =>
      within(value) && known.has(value.actor) && RULES.has(value.rule as string) && isText(value.alias),
    quotes: (value) =>
      within(value) &&
      GRADES.has(value.kind as string) &&
      (value.speaker === null || within(value.speaker)) &&
      (value.cue === null || within(value.cue)) &&
      Array.isArray(value.speakers) &&
      value.speakers.every((speaker) => known.has(speaker)),
    roles: (value) => within(value) && known.has(value.actor) && isText(value.role),
  };
  for (const [part, fits] of Object.entries(shapes)) {
    const position = (article[part] as unknown[]).findIndex((value) => !fits(value));
    if (position >= 0) return `${part}[${position}]`;
  }
  return null;
}

function isActor(value: unknown): value is Record<string, unknown> {
  return (
    isRecord(value) &&
    isText(value.id) &&
    isText(value.name) &&
    KINDS.has(value.kind as string) &&
    (value.origin === 'curated' || value.origin === 'discovered') &&
    [value.aliases, value.short, value.seats].every((list) => Array.isArray(list) && list.every(isText))
  );
}

function isArticle(value: Record<string, unknown>): value is Record<string, unknown> & { text: string } {
  return (
    isText(value.id) &&
    isText(value.title) &&
    isText(value.text) &&
    (value.date === null || (isText(value.date) && /^\d{4}-\d{2}-\d{2}$/.test(value.date))) &&
    (value.source === null || isText(value.source)) &&
    [value.mentions, value.quotes, value.roles, value.discovered].every(Array.isArray)
  );
}

/** Lone surrogates are refused too: an address cannot carry them. */
function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.isWellFormed();
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
