import type { ChangeId } from '../lib/library/change.ts';
import { ENGINE } from '../lib/library/derive/engine.ts';
import { storedActor } from '../lib/library/store/make-stored-actor.ts';
import type { StoredActor } from '../lib/library/store/stored-actor.ts';
import { type StoredArticle, storedArticle } from '../lib/library/store/stored-article.ts';
import { type Actor, type ActorId, type ArticleId, QUOTE_KINDS, type Quote } from '../lib/model.ts';
import { mulberry32 } from './mulberry32.ts';

const SYLLABLES = 'ba de fi go hu ka le mi no pu ra se ti vo wu za ber dan fol gra hin'.split(' ');
/** So many words there are, as in some thousand articles of news. */
const VOCABULARY = 40_000;
const PEOPLE = 20_000;
const QUOTES = 34;

/** Makes a word: the same number, the same word. */
function word(number: number): string {
  let left = number;
  let made = '';
  do {
    made += SYLLABLES[left % SYLLABLES.length];
    left = Math.floor(left / SYLLABLES.length);
  } while (left > 0);
  return made;
}

/** Makes a sentence of so many words: few words make up most of a text, as in any language. */
function sentence(random: () => number, words: number): string {
  const made = Array.from({ length: words }, () => word(Math.floor(VOCABULARY ** random())));
  return `${made.join(' ')}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Makes somebody who does not exist. */
function person(number: number): Actor {
  const surname = capital(word(7 * number + 500));
  const name = `${capital(word(number % 400))} ${surname}`;
  return {
    ...{
      id: `person-${number}` as ActorId,
      name,
      kind: 'person',
      aliases: [name],
      short: [surname],
      seats: [],
    },
    origin: 'discovered',
  };
}

/** Makes the rows of an article of 34 quotes by a dozen people, read as an engine would, and of those people: the same number, the same rows. */
export function searchedArticleRows(number: number): {
  readonly article: StoredArticle;
  readonly actors: readonly StoredActor[];
} {
  const random = mulberry32(number + 1);
  // A few people are in many articles, most people in few.
  const people = Array.from({ length: 12 }, () => person(Math.floor(PEOPLE * random() ** 3)));
  const id = `searched-${number}` as ArticleId;
  const date = new Date(Date.UTC(2012, 0, 1 + (number % 4_000))).toISOString().slice(0, 10);
  const source = `The ${capital(word(number % 40))} Post`;
  const quotes: Quote[] = [];
  let text = '';
  for (let k = 0; k < QUOTES; k += 1) {
    const speaker = people[k % people.length] as Actor;
    text += `${sentence(random, 14)} ${speaker.name} said that `;
    const start = text.length;
    text += sentence(random, 12 + (k % 12));
    quotes.push({
      ...{ start, end: text.length - 1, kind: QUOTE_KINDS[k % 3] ?? 'direct', speaker: null, stance: 'said' },
      ...{ speakers: [speaker.id], cue: null, by: 'name', antecedent: null, rules: [] },
    });
    text += k % 3 === 2 ? '\n\n' : ' ';
  }
  const title = capital(sentence(random, 8));
  const reading = {
    engine: ENGINE,
    notRead: null,
    opening: title,
    mentions: [],
    quotes,
    roles: [],
    discovered: people,
  };
  const record = {
    ...({
      id,
      origin: 'page',
      title,
      authors: [],
      source,
      address: null,
      date,
      language: 'en',
      text,
    } as const),
    ...{ dateIsSure: true, datePrinted: null, isExcerpt: false, edited: [] },
    ...{ kept: `${date}T10:00:00.000Z`, keptDay: date },
  };
  const article = storedArticle({ record, own: [], reading, change: 'x' as ChangeId }, {});
  const role = { role: capital(word(number % 50)), of: null, inferredFrom: null, main: true };
  const roles = [{ ...role, date, source, article: id }];
  const onRecord = { roles, said: 3, about: 0, namedIn: 0 };
  return { article, actors: people.map((one) => storedActor(one, onRecord, { who: undefined })) };
}
