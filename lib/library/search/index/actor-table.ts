import { actorTexts, nameTexts } from '../../../holdings/searched-texts.ts';
import type { ActorId, ActorKind } from '../../../model.ts';
import { type SearchedWords, searchedWords } from '../../../search/spelled-so.ts';
import type { StoredActor } from '../../store/stored-actor.ts';
import type { ActorsQuery } from '../library-query.ts';
import { plainText, wordsFoundBy } from '../words/plain-text.ts';
import { WordIndex } from '../words/word-index.ts';
import { byKey } from './article-table.ts';

/** Somebody in the index: whoever articles have, as far as the library's own row of them is read. */
export interface IndexedActor extends SearchedWords {
  readonly number: number;
  readonly id: ActorId;
  readonly kind: ActorKind;
  readonly name: string;
  /** Their names alone: roles do not tell whose words are wanted. */
  readonly byName: SearchedWords & { readonly number: number };
  readonly said: number;
  readonly about: number;
}

/** Rows of quotes, in the order in which they came. */
type Rows = number[];

/** What the index keeps of somebody under a number. */
interface Slot {
  readonly id: ActorId;
  actor: IndexedActor | null;
  /** Counts the articles. */
  articles: number;
  readonly said: Rows;
  readonly about: Rows;
}

/** Keeps whoever is in the articles of the index. A number stays theirs. */
export class ActorTable {
  readonly #numbers = new Map<ActorId, number>();
  readonly #slots: Slot[] = [];
  /** The words of names and roles. Whoever gets other ones has them under a new number there; `#owners` says whose each is. */
  readonly #words = { names: new WordIndex(), roles: new WordIndex() };
  readonly #owners: number[] = [];
  readonly #latest: number[] = [];
  readonly #orders = new Map<string, readonly IndexedActor[]>();

  /** Gives the number that the next one gets. */
  get next(): number {
    return this.#slots.length;
  }

  /** Counts those who are known, and in an article. */
  get count(): number {
    return this.inOrder('relevance', true).length;
  }

  /** Gives somebody's number; a new one where they had none. */
  numberOf(id: ActorId): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const number = this.#slots.length;
    this.#numbers.set(id, number);
    this.#slots.push({ id, actor: null, articles: 0, said: [], about: [] });
    return number;
  }

  find(id: ActorId): number | null {
    return this.#numbers.get(id) ?? null;
  }

  idOf(number: number): ActorId | null {
    return this.#slots[number]?.id ?? null;
  }

  get(number: number): IndexedActor | null {
    return this.#slots[number]?.actor ?? null;
  }

  /** Lists the rows of their quotes, or of those about them. Rows of articles that were taken out may be among them. */
  rowsOf(number: number, side: 'said' | 'about'): readonly number[] {
    return this.#slots[number]?.[side] ?? [];
  }

  articlesOf(number: number): number {
    return this.#slots[number]?.articles ?? 0;
  }

  addRow(number: number, side: 'said' | 'about', row: number): void {
    this.#slots[number]?.[side].push(row);
  }

  /** Counts an article more, or fewer. */
  countArticle(number: number, more: 1 | -1): void {
    const slot = this.#slots[number];
    if (slot !== undefined) slot.articles += more;
    this.#orders.clear();
  }

  /** Puts what the library knows of somebody, or takes it away. */
  put(id: ActorId, stored: StoredActor | undefined): void {
    const number = this.numberOf(id);
    const slot = this.#slots[number];
    if (slot === undefined) return;
    const before = slot.actor;
    slot.actor = stored === undefined ? null : indexedActor(number, stored);
    this.#orders.clear();
    if (slot.actor === null || before?.words.join() !== slot.actor.words.join())
      this.#putWords(number, slot.actor);
  }

  /** Lists all that are known in an order. Equal ones, and all by relevance, stand with those first who have most on record. */
  inOrder(sort: ActorsQuery['sort'], descending: boolean): readonly IndexedActor[] {
    const key = `${sort} ${descending}`;
    const known = this.#orders.get(key);
    if (known !== undefined) return known;
    const order =
      sort === 'relevance'
        ? this.#mostFirst()
        : this.inOrder('relevance', true).toSorted((a, b) =>
            byKey(this.#keyOf(a, sort), this.#keyOf(b, sort), descending),
          );
    this.#orders.set(key, order);
    return order;
  }

  /** Visits those whose names, or names and roles, have a word that is whole, begun or nearly so; some of them again and again. */
  visitWith(
    word: string,
    how: { readonly isBegun: boolean; readonly isNear: boolean; readonly in: readonly ('names' | 'roles')[] },
    visit: (number: number, edits: number) => void,
  ): void {
    const take = (documents: readonly number[], edits: number) => {
      for (const document of documents) {
        const owner = this.#owners[document] ?? 0;
        if (this.#latest[owner] === document) visit(owner, edits);
      }
    };
    for (const one of how.in) {
      const words = this.#words[one];
      for (const documents of words.whole(word)) take(documents, 0);
      if (how.isBegun) for (const documents of words.begun(word)) take(documents, 0);
      if (how.isNear) for (const { documents, edits } of words.near(word)) take(documents, edits);
    }
  }

  /** Lists words of names and roles that are spelled nearly so. */
  nearWords(word: string): string[] {
    return Object.values(this.#words).flatMap((index) => index.near(word).map((near) => near.word));
  }

  #putWords(number: number, actor: IndexedActor | null): void {
    const document = this.#owners.length;
    this.#owners.push(number);
    this.#latest[number] = document;
    if (actor === null) return;
    const isName = (k: number) => actor.fields[k] !== 'role';
    actor.words.forEach((text, k) => {
      this.#words[isName(k) ? 'names' : 'roles'].add(document, wordsFoundBy(text.normalize('NFC')));
    });
  }

  #mostFirst(): IndexedActor[] {
    const known = this.#slots.flatMap(({ actor, articles }) =>
      actor === null || articles === 0 ? [] : [actor],
    );
    return known.sort((a, b) => b.said + b.about - a.said - a.about || (a.id < b.id ? -1 : 1));
  }

  #keyOf(actor: IndexedActor, sort: Exclude<ActorsQuery['sort'], 'relevance'>): string | number {
    switch (sort) {
      case 'said':
        return actor.said;
      case 'about':
        return actor.about;
      case 'articles':
        return this.articlesOf(actor.number);
      case 'name':
        return plainText(actor.name);
    }
  }
}

function indexedActor(number: number, { id, actor, roles, said, about }: StoredActor): IndexedActor {
  return {
    ...searchedWords({ rank: 0, texts: actorTexts(actor, roles) }),
    ...{ number, id, kind: actor.kind, name: actor.name, said, about },
    byName: { ...searchedWords({ rank: 0, texts: nameTexts(actor) }), number },
  };
}
