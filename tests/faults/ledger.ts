import type { ChangeId } from '../../lib/library/change.ts';
import type { ArticleId } from '../../lib/model.ts';
import type { ExtensionRequest } from '../../lib/wire/requests.ts';
import { inventedArticle, inventedText } from './invented-article.ts';
import type { Seeded } from './seeded.ts';

/** Says what of an article the library must hold. */
export interface ArticleState {
  readonly id: ArticleId;
  readonly title: string;
  readonly text: string;
  /** The quotes that the reader marked, each as its offset and its words, sorted. */
  readonly own: readonly string[];
}

/** Is a change that is about to be asked for: what was before it, and what is after it; null where there is no article. */
export interface PlannedChange {
  readonly kind: 'keep' | 'update' | 'edit' | 'own-quote' | 'forget' | 'undo';
  readonly address: string;
  readonly request: ExtensionRequest;
  readonly before: ArticleState | null;
  /** The id of a new article is not known before. */
  readonly after: (Omit<ArticleState, 'id'> & { readonly id: ArticleId | null }) | null;
}

/** Holds, outside of the browser, what its reader was told is kept. */
export interface Ledger {
  /** address -> the article kept from there. */
  readonly articles: Map<string, ArticleState>;
  /** address -> the last change to it, as long as it can be taken back. */
  readonly undoable: Map<
    string,
    { readonly change: ChangeId; readonly before: ArticleState | null; readonly at: number }
  >;
  /** So many changes were asked for. */
  changes: number;
  /** Paragraphs of an article, at most. */
  readonly paragraphs: number;
  /** So many addresses were used. */
  addresses: number;
}

/** Begins a ledger with nothing in it. */
export function emptyLedger(paragraphs = 28): Ledger {
  return { articles: new Map(), undoable: new Map(), changes: 0, paragraphs, addresses: 0 };
}

/** Changes after which one cannot be taken back for sure: the library remembers twenty. */
const REMEMBERED = 15;

/** Articles that are kept at once: enough for people to be in several, few enough that each trial reads all. */
const MOST = 14;

/** Plans a change to an article other than these. */
export function planChange(
  ledger: Ledger,
  random: Seeded,
  busy: ReadonlySet<string> = new Set(),
): PlannedChange {
  const free = [...ledger.articles].filter(([address]) => !busy.has(address));
  const kinds: PlannedChange['kind'][] =
    ledger.articles.size >= MOST ? ['forget', 'forget'] : ['keep', 'keep'];
  if (free.length > 0) kinds.push('update', 'update', 'edit', 'own-quote', 'forget');
  ledger.changes += 1;
  const undoable = [...ledger.undoable].filter(
    ([address, { at }]) => !busy.has(address) && at > ledger.changes - REMEMBERED,
  );
  if (undoable.length > 0) kinds.push('undo');
  const kind = random.of(kinds);
  if (kind === 'keep' || free.length === 0) return planKeep(ledger, random);
  if (kind === 'undo') {
    const [address, { change, before }] = random.of(undoable);
    const now = ledger.articles.get(address) ?? null;
    return { kind, address, request: { type: 'undo', change }, before: now, after: before };
  }
  const [address, before] = random.of(free);
  return { kind, address, before, ...PLANS[kind](before, address, random) };
}

/** Plans changes to different articles. */
export function planChanges(ledger: Ledger, random: Seeded, count: number): PlannedChange[] {
  const planned: PlannedChange[] = [];
  for (let one = 0; one < count; one += 1)
    planned.push(planChange(ledger, random, new Set(planned.map(({ address }) => address))));
  return planned;
}

function planKeep(ledger: Ledger, random: Seeded): PlannedChange {
  const number = ledger.addresses;
  ledger.addresses += 1;
  const address = `https://news.example/${number}`;
  const extracted = inventedArticle(
    address,
    number,
    inventedText(random, 3 + random.below(ledger.paragraphs)),
  );
  return {
    ...{ kind: 'keep', address, before: null },
    request: { type: 'keep', extracted, origin: 'page', tab: null, how: 'ask', edited: [] },
    after: { id: null, title: extracted.title!, text: extracted.text, own: [] },
  };
}

type Plan = (
  before: ArticleState,
  address: string,
  random: Seeded,
) => Pick<PlannedChange, 'request' | 'after'>;

const PLANS: Readonly<Record<'update' | 'edit' | 'own-quote' | 'forget', Plan>> = {
  update(before, address, random) {
    const number = Number(address.slice(address.lastIndexOf('/') + 1));
    const [, ...rest] = before.text.split('\n\n');
    const text = [...rest, inventedText(random, 1 + random.below(6))].join('\n\n');
    return {
      request: {
        ...{ type: 'keep', origin: 'page', tab: null, how: 'update', edited: [] },
        extracted: { ...inventedArticle(address, number, text), title: before.title },
      },
      after: { ...before, text },
    };
  },
  edit(before, _address, random) {
    const title = `A title of the reader’s own, ${random.below(1_000)}`;
    return { request: { type: 'edit', article: before.id, fields: { title } }, after: { ...before, title } };
  },
  'own-quote'(before, _address, random) {
    const start = random.of([...before.text.matchAll(/(?<=^|\n\n)/g)].map(({ index }) => index));
    const end = before.text.indexOf('.', start) + 1;
    const quote = `${start} ${before.text.slice(start, end)}`;
    return {
      request: {
        ...{ type: 'own-quote', article: before.id, start, end, words: before.text.slice(start, end) },
        speaker: { by: 'name', name: 'Ida Falk', kind: 'person' },
      },
      after: { ...before, own: [...new Set([...before.own, quote])].sort() },
    };
  },
  forget: ({ id }) => ({ request: { type: 'forget', articles: [id] }, after: null }),
};

/** Writes down what was done: `state` is what is there now. */
export function writeDown(
  ledger: Ledger,
  { address, before }: PlannedChange,
  state: ArticleState | null,
  change: ChangeId | null,
): void {
  if (state === null) ledger.articles.delete(address);
  else ledger.articles.set(address, state);
  if (change === null) ledger.undoable.delete(address);
  else ledger.undoable.set(address, { change, before, at: ledger.changes });
}
