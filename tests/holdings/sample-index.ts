import { quoteIdOf } from '../../lib/holdings/quote-id.ts';
import type {
  Actor,
  ActorId,
  AnalysedArticle,
  Index,
  Mention,
  Quote,
  QuoteId,
  QuoteKind,
  Role,
  Span,
} from '../../lib/model.ts';

/** Casts a test's string to an actor's id. */
export const actorId = (id: string) => id as ActorId;

const person = (id: string, name: string, short: string[]): Actor => ({
  id: actorId(id),
  name,
  kind: 'person',
  aliases: [name],
  short,
  seats: [],
  origin: 'curated',
});

const ACTORS: Actor[] = [
  person('ada-lund', 'Ada Lund', ['Lund']),
  person('bo-keller', 'Bo Keller', ['Keller']),
  {
    ...person('norland', 'Norland', ['R.N.']),
    kind: 'state',
    aliases: ['Norland', 'Republic of Norland'],
    seats: ['Norport'],
  },
  {
    ...person('daily-sample', 'The Daily Sample', []),
    kind: 'organisation',
  },
];

interface Said {
  readonly words: string;
  readonly kind?: QuoteKind;
  readonly by: readonly string[];
  readonly named: string | null;
}

interface Draft {
  readonly id: string;
  readonly date: string | null;
  readonly source: string | null;
  readonly text: string;
  readonly said: readonly Said[];
  readonly roles?: readonly { readonly actor: string; readonly words: string; readonly main?: boolean }[];
  readonly mentions?: readonly { readonly actor: string; readonly words: string; readonly alias: string }[];
}

/** Builds an article whose parts are given by their words (the last place counts): no offset is counted by hand. */
function article(draft: Draft): AnalysedArticle {
  const span = (words: string): Span => {
    const start = draft.text.lastIndexOf(words);
    if (start < 0) throw new Error(`sample-index: "${words}" is not in ${draft.id}`);
    return { start, end: start + words.length };
  };
  return {
    id: draft.id as AnalysedArticle['id'],
    title: draft.id,
    opening: draft.id,
    date: draft.date,
    source: draft.source,
    address: null,
    text: draft.text,
    mentions: (draft.mentions ?? []).map(
      ({ actor, words, alias }): Mention => ({
        ...span(words),
        actor: actorId(actor),
        rule: 'full-name',
        alias,
      }),
    ),
    quotes: draft.said.map(
      ({ words, kind, by, named }): Quote => ({
        ...span(words),
        kind: kind ?? 'direct',
        speaker: named === null ? null : span(named),
        speakers: by.map(actorId),
        cue: null,
        stance: 'said',
        by: by.length > 0 ? 'name' : null,
        antecedent: null,
        rules: [],
      }),
    ),
    roles: (draft.roles ?? []).map(
      ({ actor, words, main }): Role => ({
        ...span(words),
        ...{ actor: actorId(actor), role: words, of: null, main: main ?? true },
      }),
    ),
    discovered: [],
  };
}

/** Three articles by nobody about people who do not exist: one old, one undated, one new. */
export const SAMPLE: Index = {
  format: 'on-record-index',
  version: 1,
  actors: ACTORS,
  articles: [
    article({
      id: 'old',
      date: '2020-01-02',
      source: 'The Daily Sample',
      text: 'Harbour Minister Ada Lund said: “The harbour stays open for Norland.” Bo Keller said Ada Lund was wrong.',
      mentions: [
        // The last one: it stands inside what Keller said.
        { actor: 'ada-lund', words: 'Ada Lund', alias: 'Ada Lund' },
        { actor: 'norland', words: 'Norland', alias: 'Norland' },
        { actor: 'bo-keller', words: 'Bo Keller', alias: 'Bo Keller' },
      ],
      roles: [{ actor: 'ada-lund', words: 'Harbour Minister' }],
      said: [
        { words: 'The harbour stays open for Norland.', by: ['ada-lund'], named: 'Ada Lund' },
        { words: 'Ada Lund was wrong', kind: 'indirect', by: ['bo-keller'], named: 'Bo Keller' },
      ],
    }),
    article({
      id: 'undated',
      date: null,
      source: null,
      text: 'The harbour’s top official called the ferries “a café on water”. The two said they agreed.',
      said: [
        {
          words: 'a café on water',
          kind: 'mixed',
          by: ['ada-lund'],
          named: 'The harbour’s top official',
        },
        { words: 'they agreed', kind: 'indirect', by: ['ada-lund', 'bo-keller'], named: 'The two' },
      ],
    }),
    article({
      id: 'new paper #2',
      date: '2021-05-06',
      source: 'Sample Wire',
      text: 'Prime Minister Ada\nLund, formerly harbour minister, promised that bridges would follow. The mayor thanked Ada Lund.',
      mentions: [{ actor: 'ada-lund', words: 'Ada Lund', alias: 'Ada Lund' }],
      roles: [
        { actor: 'ada-lund', words: 'Prime Minister' },
        { actor: 'ada-lund', words: 'harbour minister', main: false },
      ],
      said: [{ words: 'bridges would follow', kind: 'indirect', by: ['ada-lund'], named: 'Ada\nLund' }],
    }),
  ],
};

/** Names a quote's article and its position there, to read in a test: `old:0`. */
export function nthOfSample(id: QuoteId): string | undefined {
  return SAMPLE_QUOTES.find((one) => one.id === id)?.nth;
}

/** Gives the id of a quote named that way. */
export function sampleQuote(nth: string): QuoteId {
  return SAMPLE_QUOTES.find((one) => one.nth === nth)?.id ?? (nth as QuoteId);
}

const SAMPLE_QUOTES = SAMPLE.articles.flatMap((one) =>
  one.quotes.map((quote, position) => ({ id: quoteIdOf(one, quote), nth: `${one.id}:${position}` })),
);
