import { type Walk, walkOf } from '../../english/people/walks-of-life.ts';
import type { ActorId } from '../../model.ts';
import type { LocalActor } from '../local-actor.ts';
import type { PersonName } from '../names/person-name.ts';
import type { Office } from './office-of.ts';
import { readBodies, readFormer, readName, readOffices } from './read-local.ts';

/** What an office is for, over all wordings of it. */
interface Fields {
  /** Some wording has the noun alone. */
  bare: boolean;
  /** Members to whom articles give it. */
  members: number;
  readonly words: Set<string>;
  readonly of: Set<string>;
}

/** Gathers what several articles say of whom they may all mean. Rows of identity compare two of them. */
export class Profile {
  readonly members: LocalActor[] = [];
  /** The smallest id of the members. */
  id = '' as ActorId;
  /** The distinct names of a person. */
  readonly names = new Map<string, PersonName>();
  readonly offices = new Map<string, Fields>();
  readonly walks = new Map<Walk, Set<string>>();
  readonly places = new Set<string>();
  readonly bodies = new Set<string>();
  readonly former = new Set<string>();
  readonly born = new Set<number>();
  /** The years of the first and the last article that has a date. */
  first = Number.POSITIVE_INFINITY;
  last = Number.NEGATIVE_INFINITY;
  /** The rows by which members came to the others. */
  readonly rules = new Map<ActorId, string>();
  he = 0;
  she = 0;
  // Few rows ask for these, and of few profiles: made when asked for, and brought up to date.
  readonly #articles = new Set<string>();
  readonly #beside = new Set<string>();
  #read = 0;

  constructor(members: Iterable<LocalActor>) {
    this.take(members);
  }

  /** The articles that name the members. */
  get articles(): ReadonlySet<string> {
    this.readOn();
    return this.#articles;
  }

  /** Whom articles name beside the members. */
  get beside(): ReadonlySet<string> {
    this.readOn();
    return this.#beside;
  }

  /** The name of the first member, whose surname stands for all. */
  get name(): PersonName {
    return this.names.values().next().value as PersonName;
  }

  /** Whether one word is all that is known of the name. */
  get isLone(): boolean {
    for (const { given } of this.names.values()) if (given !== null) return false;
    return true;
  }

  /** The pronoun that four of five members show, or null. */
  get pronoun(): 'he' | 'she' | null {
    const all = this.he + this.she;
    if (all === 0) return null;
    if (this.he >= 0.8 * all) return 'he';
    return this.she >= 0.8 * all ? 'she' : null;
  }

  /** Adds members, which a row says belong here. */
  take(members: Iterable<LocalActor>, rule?: string): void {
    for (const member of members) {
      this.add(member);
      if (rule !== undefined) this.rules.set(member.id, rule);
    }
  }

  private readOn(): void {
    for (; this.#read < this.members.length; this.#read++) {
      const { article, beside } = this.members[this.#read] as LocalActor;
      this.#articles.add(article);
      for (const key of beside) this.#beside.add(key);
    }
  }

  private add(member: LocalActor): void {
    this.members.push(member);
    if (this.id === '' || member.id < this.id) this.id = member.id;
    for (const [signature, name] of readName(member).all) this.names.set(signature, name);
    const heads = new Set<string>();
    for (const office of readOffices(member)) this.addOffice(office, heads);
    for (const place of member.places) this.places.add(place);
    for (const body of readBodies(member)) this.bodies.add(body);
    for (const one of readFormer(member)) this.former.add(one);
    if (member.born !== null) this.born.add(member.born);
    if (member.date !== null) {
      const year = Number(member.date.slice(0, 4));
      this.first = Math.min(this.first, year);
      this.last = Math.max(this.last, year);
    }
    if (member.pronoun === 'he') this.he++;
    else if (member.pronoun === 'she') this.she++;
  }

  private addOffice({ head, words, of }: Office, counted: Set<string>): void {
    const fields = this.offices.get(head) ?? { bare: false, members: 0, words: new Set(), of: new Set() };
    this.offices.set(head, fields);
    if (!counted.has(head)) fields.members++;
    counted.add(head);
    if (words.length === 0) fields.bare = true;
    for (const word of words) fields.words.add(word);
    if (of) fields.of.add(of);
    const walk = walkOf(head);
    if (walk) this.walks.set(walk, (this.walks.get(walk) ?? new Set()).add(head));
  }
}
