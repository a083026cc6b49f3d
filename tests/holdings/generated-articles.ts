import type {
  Actor,
  ActorId,
  AnalysedArticle,
  ArticleId,
  Mention,
  Quote,
  QuoteKind,
  Role,
} from '../../lib/model.ts';

const FIRST_NAMES = ['Ada', 'Bo', 'Cleo', 'Dag', 'Edda', 'Finn', 'Gro', 'Hanne'];
const SURNAMES = ['Lund', 'Keller', 'Voss', 'Marsh', 'Thorn'];
const NOUNS = ['harbour', 'bridge', 'dam', 'tunnel', 'ferry', 'tram', 'library', 'orchard', 'mill', 'canal'];
const VERBS = ['opens', 'closes', 'floods', 'moves', 'grows', 'waits', 'returns'];

const PEOPLE = FIRST_NAMES.flatMap((first) =>
  SURNAMES.map((surname) => person(`${first} ${surname}`, 'curated')),
);
const SOURCE = 'The Generated Sample';
/** Whose articles these are. */
export const GENERATED_PUBLISHER: Actor = { ...person(SOURCE, 'curated'), kind: 'organisation' };
/** Forty people who do not exist, and who published what they say. */
export const GENERATED_ACTORS: readonly Actor[] = [...PEOPLE, GENERATED_PUBLISHER];

/** What one sentence of a generated article says. Actors are positions among the people; others count around their end. */
export interface Said {
  readonly speakers: readonly number[];
  readonly mentions: number | null;
  /** Chooses the words. */
  readonly words: number;
  readonly kind: QuoteKind;
  /** So many line breaks stand behind it, and between two of them a line that names somebody; none: it is one paragraph. */
  readonly breaks?: number;
}

/** Makes an article of such sentences, each with a quote; `stranger` adds somebody whom the article discovered, who says the last. */
export function generatedArticle(
  id: string,
  date: string | null,
  said: readonly Said[],
  stranger = false,
): AnalysedArticle {
  let text = '';
  const mentions: Mention[] = [];
  const quotes: Quote[] = [];
  const roles: Role[] = [];
  const write = (words: string) => {
    const start = text.length;
    text += words;
    return { start, end: text.length };
  };
  const name = (actor: Actor) => {
    const span = write(actor.name);
    mentions.push({ ...span, actor: actor.id, rule: 'full-name', alias: actor.name });
    return span;
  };
  const discovered = stranger ? [person(`Ivo Stray`, 'discovered', id)] : [];
  for (const [position, one] of said.entries()) {
    const isLast = position === said.length - 1;
    const speakers = [...one.speakers.map(actorAt), ...(isLast ? discovered : [])];
    const [first, ...others] = speakers;
    if (first !== undefined) {
      const title = write(`${NOUNS[one.words % 3]} keeper`);
      roles.push({
        ...title,
        actor: first.id,
        role: text.slice(title.start, title.end),
        of: null,
        main: true,
      });
      write(' ');
    }
    const speaker = first === undefined ? null : name(first);
    for (const other of others) {
      write(' and ');
      name(other);
    }
    const cue = write(first === undefined ? 'It was reported' : ' said');
    write(' ');
    const start = text.length;
    if (one.words % 4 === 3) write('this is why ');
    write(
      `the ${NOUNS[one.words % NOUNS.length]} ${VERBS[one.words % VERBS.length]} in ${1900 + (one.words % 97)}`,
    );
    if (one.mentions !== null) {
      write(' with ');
      name(actorAt(one.mentions));
    }
    quotes.push({
      start,
      end: text.length,
      kind: one.kind,
      speaker,
      speakers: [...new Set(speakers.map((actor) => actor.id))].sort(),
      cue,
      stance: 'said',
      by: 'name',
      antecedent: null,
      rules: [],
    });
    write(one.breaks === undefined || one.breaks === 0 ? '. ' : '.\n');
    if (one.breaks === 2) {
      write('Nobody spoke to ');
      name(actorAt(one.words));
      write('.\n');
    }
  }
  return {
    id: id as ArticleId,
    title: id,
    opening: id,
    date,
    source: SOURCE,
    address: null,
    text,
    mentions,
    quotes,
    roles,
    discovered,
  };
}

/**
 * Makes so many articles with about 33 quotes each, always the same ones. A third of the quotes is of one speaker: the longest list
 * is the one to be slow at.
 */
export function generatedArticles(count: number): readonly AnalysedArticle[] {
  return Array.from({ length: count }, (_, article) =>
    generatedArticle(
      `article-${article}`,
      article % 10 === 0 ? null : new Date(Date.UTC(2000, 0, 1 + article)).toISOString().slice(0, 10),
      Array.from({ length: 33 + (article % 2) }, (_, quote) => ({
        speakers: [quote % 3 === 0 ? 0 : article + quote * quote],
        mentions: quote % 2 === 0 ? article * 3 + quote : null,
        words: article * 31 + quote * 7,
        kind: (['direct', 'mixed', 'indirect'] as const)[(article + quote) % 3] ?? 'direct',
        breaks: (article + quote) % 3,
      })),
      article % 5 === 0,
    ),
  );
}

function actorAt(position: number): Actor {
  return PEOPLE[position % PEOPLE.length] as Actor;
}

function person(name: string, origin: Actor['origin'], article?: string): Actor {
  const id = name.toLowerCase().replaceAll(' ', '-');
  return {
    id: (article === undefined ? id : `${article}#${id}`) as ActorId,
    name,
    kind: 'person',
    aliases: [name],
    short: [],
    seats: [],
    origin,
  };
}
