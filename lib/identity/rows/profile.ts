import { type Walk, walkOf } from '../../english/people/walks-of-life.ts';
import type { ActorId } from '../../model.ts';
import type { LocalActor } from '../local-actor.ts';
import { cutName } from '../names/cut-name.ts';
import { fold } from '../names/fold.ts';
import { organisationName } from '../names/organisation-name.ts';
import { type PersonName, personName } from '../names/person-name.ts';
import { type Office, officeOf } from './office-of.ts';

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
  readonly articles = new Set<string>();
  readonly sources = new Set<string>();
  readonly beside = new Set<string>();
  readonly former = new Set<string>();
  readonly born = new Set<number>();
  he = 0;
  she = 0;

  constructor(members: Iterable<LocalActor>) {
    for (const member of members) this.add(member);
  }

  /** The name with most parts, which stands for all. */
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

  /** Adds all that another profile holds. */
  join(other: Profile): void {
    for (const member of other.members) this.add(member);
  }

  private add(member: LocalActor): void {
    this.members.push(member);
    if (this.id === '' || member.id < this.id) this.id = member.id;
    const read = readingOf(member);
    this.names.set(read.signature, read.name);
    for (const office of read.offices) this.addOffice(office);
    for (const head of new Set(read.offices.map((office) => office.head)))
      (this.offices.get(head) as Fields).members++;
    for (const place of member.places) this.places.add(place);
    for (const body of read.bodies) this.bodies.add(body);
    for (const name of read.former) this.former.add(name);
    for (const key of member.beside) this.beside.add(key);
    this.articles.add(member.article);
    if (member.source) this.sources.add(fold(member.source));
    if (member.born !== null) this.born.add(member.born);
    if (member.pronoun === 'he') this.he++;
    else if (member.pronoun === 'she') this.she++;
  }

  private addOffice({ head, words, of }: Office): void {
    const fields = this.offices.get(head) ?? { bare: false, members: 0, words: new Set(), of: new Set() };
    this.offices.set(head, fields);
    if (words.length === 0) fields.bare = true;
    for (const word of words) fields.words.add(word);
    if (of) fields.of.add(of);
    const walk = walkOf(head);
    if (walk) this.walks.set(walk, (this.walks.get(walk) ?? new Set()).add(head));
  }
}

/** Holds what is read off one local actor once. */
export interface NameReading {
  readonly name: PersonName;
  /** The folded name: equal for whom articles write alike. */
  readonly signature: string;
  /** The name as printed, without what stands before it. */
  readonly printed: string;
  readonly offices: readonly Office[];
  readonly bodies: readonly string[];
  readonly former: readonly string[];
}

const readings = new WeakMap<LocalActor, NameReading>();

/** Reads the names and offices of a local actor. Kept as long as the actor is. */
export function readingOf(actor: LocalActor): NameReading {
  const known = readings.get(actor);
  if (known) return known;
  const made = read(actor);
  readings.set(actor, made);
  return made;
}

function read({ kind, name: whole, short, roles, bodies, former }: LocalActor): NameReading {
  const printed = kind === 'person' ? cutName(whole).name : whole;
  const surname = short[0] ?? null;
  const name = personName(printed, surname, null);
  return {
    name,
    signature: `${name.given ?? ''}|${name.middles.join(' ')}|${name.surname}|${name.generation}`,
    printed,
    offices: roles.flatMap((role) => officeOf(role) ?? []),
    bodies: [...new Set(bodies.map(organisationName))],
    former: former.map(fold),
  };
}
