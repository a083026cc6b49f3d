import { cuesOf } from '../english/cues.ts';
import { isBodyNoun } from '../english/speakers/body-nouns.ts';
import { titleInFull } from '../english/speakers/epithets.ts';
import { pronounOfNoun } from '../english/speakers/gendered-nouns.ts';
import { pronounOfGivenName } from '../english/speakers/given-names.ts';
import { pronouns } from '../english/speakers/pronouns.ts';
import { writings } from '../english/speakers/writings.ts';
import { stateOfAdjective } from '../english/state-of-adjective.ts';
import { titleNoun } from '../english/titles.ts';
import { Class, classOf } from '../english/word-classes.ts';
import type { ActorId, Mention, Span } from '../model.ts';
import { firstFrom } from '../text/first-from.ts';
import { headOf, wordsOf } from './article-facts.ts';
import { lastActing, NONE, type Party, RANK, type Rank, type Referent } from './discourse.ts';
import { type Gender, genderOfWords } from './genders.ts';
import type { Setting } from './setting.ts';

/** Finds actors of one kind named together: "China and Russia", "Xi Jinping and President Vladimir Putin". */
export function pairsOf({ text, mentions, actors }: Pick<Setting, 'text' | 'mentions' | 'actors'>): Pair[] {
  const pairs: Pair[] = [];
  for (let k = 1; k < mentions.length; k++) {
    const one = mentions[k - 1] as Mention;
    const two = mentions[k] as Mention;
    if (one.actor === two.actor || two.start - one.end > 60) continue;
    if (actors.get(one.actor)?.kind !== actors.get(two.actor)?.kind) continue;
    const between = text.slice(one.end, two.start);
    if (
      /^(?:-|–|,? and |, | with )(?:[^.;:“”"\n]{0,48} )?$/.test(between) &&
      !/\b(?:said|says|told|but)\b/.test(between)
    )
      pairs.push({ start: one.start, actors: [one.actor, two.actor], at: two.start });
  }
  return pairs;
}

/** Holds actors that are named together, from the first's start. */
export interface Pair extends Party {
  readonly start: number;
}

/** People that a pronoun may mean: who acted longer ago is out of mind, and the search for one stays short. */
const mostPeople = 24;

/** Remembers that words mean a person. */
function remember(
  { discourse, places }: Setting,
  person: Pick<Referent, 'actor' | 'gender' | 'noun' | 'span' | 'rank'>,
): void {
  const { start } = person.span;
  discourse.people.push({ ...person, sentence: places.sentence(start), paragraph: places.paragraph(start) });
  if (discourse.people.length > mostPeople) discourse.people.shift();
}

/** Remembers who was named together. */
export function rememberTogether(together: Party, { actors, discourse }: Setting): void {
  const kinds = new Set(together.actors.map((id) => actors.get(id)?.kind));
  if (kinds.size === 1 && kinds.has('person')) discourse.persons = together;
  if (kinds.has('person')) return;
  discourse.parties = together;
  if (kinds.size === 1 && kinds.has('state')) discourse.states = together;
}

/** Moves the discourse on to a person whom a sentence only mentions. */
export function mentionInPassing(
  { start, end, actor }: Span & Pick<Mention, 'actor'>,
  setting: Setting,
): void {
  if (setting.actors.get(actor)?.kind !== 'person') return;
  const rank = isSubject({ start, end }, setting) ? RANK.subject : rankOf(setting.text, start, end);
  remember(setting, { actor, gender: null, noun: null, span: { start, end }, rank });
}

/** Moves the discourse on to somebody who is no actor, and whom a sentence only names. */
export function mentionStranger(span: Span, setting: Setting): void {
  const words = wordsOf(span, setting);
  const title = (
    /(\S+) $/.exec(setting.text.slice(Math.max(0, span.start - 16), span.start))?.[1] ?? ''
  ).toLowerCase();
  const rank = isSubject(span, setting) ? RANK.subject : rankOf(setting.text, span.start, span.end);
  remember(setting, {
    actor: null,
    gender: pronounOfGivenName(words.split(' ')[0] ?? ''),
    noun: titleInFull(title) ?? titleNoun(title) ?? headOf(words),
    span,
    rank,
  });
}

/** "To my left | Ann Lee, a teacher, sleeps": a verb follows, and the sentence has nobody yet who acts. */
function isSubject({ start, end }: Span, { text, discourse, places }: Setting): boolean {
  const last = lastActing(discourse);
  if (last && last.span.start >= places.sentenceStart(start)) return false;
  const next = /^(?:, [^,.;:“”"\n]{2,60},)? (\p{Ll}+)/u.exec(text.slice(end, end + 80))?.[1] ?? '';
  return (classOf(next) & (Class.verb | Class.auxiliary)) !== 0;
}

function rankOf(text: string, start: number, end: number): Rank {
  // "By Ann Lee’s account": she tells it.
  if (/^[’']s? (?:account|telling|reckoning|estimate)\b/.test(text.slice(end, end + 12))) return RANK.subject;
  // "The first witness was | Ann Lee": she is the subject all the same.
  if (/ (?:is|was) (?:called |named )?$/.test(text.slice(Math.max(0, start - 12), start)))
    return RANK.subject;
  if (/^[’']s?\b/.test(text.slice(end, end + 2))) return RANK.owner;
  return isAddressed(text, start) ? RANK.addressee : RANK.object;
}

/** Moves the discourse on to whom a pronoun within a sentence means: "her house". */
export function mentionByPronoun(span: Span, pronoun: 'he' | 'she', found: Referent, setting: Setting): void {
  remember(setting, { actor: found.actor, gender: pronoun, noun: found.noun, span, rank: RANK.owner });
}

/** "told | Ann Lee", "asked Mayor | Tom Reyes". */
function isAddressed(text: string, at: number): boolean {
  const verb = /(\p{Ll}+) (?:\p{Lu}\S* )*$/u.exec(text.slice(Math.max(0, at - 48), at))?.[1] ?? '';
  return cuesOf(verb).some(({ grammar }) => grammar === 'tell' || grammar === 'ask');
}

/** Moves the discourse on to a subject or speaker that has just been read. */
export function moveDiscourse(span: Span, actors: readonly ActorId[], rank: Rank, setting: Setting): void {
  const { discourse } = setting;
  const kinds = new Set(actors.map((id) => setting.actors.get(id)?.kind));
  const party = { actors, at: span.start };
  if (actors.length >= 2) {
    discourse.several = party;
    rememberTogether(party, setting);
  }
  if (kinds.has('person')) {
    for (const actor of actors)
      remember(setting, { actor, gender: pronounIn(span, setting), noun: null, span, rank });
    return;
  }
  if (actors.length === 0) {
    moveToNobody(span, rank, setting);
    return;
  }
  discourse.body = party;
  if (setting.actors.get(actors[0] as ActorId)?.kind === 'organisation') discourse.organisation = party;
}

function pronounIn(span: Span, setting: Setting): Gender | null {
  const words = wordsOf(span, setting).toLowerCase();
  return words === 'he' || words === 'she' ? words : null;
}

/** Moves the discourse on to somebody, or something, that is no actor: "a woman", "the report". */
function moveToNobody(span: Span, rank: Rank, setting: Setting): void {
  const words = wordsOf(span, setting);
  if (isPronounWord(words) || /^(?:image|image caption|photo|picture|video)$/i.test(words)) return;
  if (rank === RANK.subject && isApposed(span, setting)) return;
  const head = headOf(words);
  const says = rank === RANK.speaker || speaks(span, setting.text);
  if (
    isHuman(words, head) ||
    (isSomebody(words, head) && (says || isOnePerson(span, head, setting))) ||
    (says && isName(words, head) && !setting.bearers.has(words.split(' ').at(-1) ?? ''))
  ) {
    const noun = titleNoun(head) ?? head;
    const gender = genderOfWords(words, head) ?? pronounOfGivenName(words);
    remember(setting, { actor: null, gender, noun, span, rank });
    return;
  }
  setting.discourse.body = NONE;
  // "Both ministers rejected it": nobody knows which, and "they" are no others.
  if (!/^(?:both|the two|neither|either)\b/i.test(words)) return;
  setting.discourse.several = NONE;
  remember(setting, { actor: null, gender: null, noun: head, span, rank });
}

/** "For Ann Lee, | an expert on trade, it": the words only describe whom the name before them means. */
function isApposed({ start, end }: Span, { text, mentions, actors }: Setting): boolean {
  const name = mentions[firstFrom(mentions, start) - 1];
  if (!name || actors.get(name.actor)?.kind !== 'person') return false;
  if (
    !/^, (?:\d+, )?$/.test(text.slice(name.end, start)) ||
    !/^(?:an?|the) /.test(text.slice(start, start + 4))
  )
    return false;
  const link = /^(?: (?:on|at|of|in|for|from|with) ([^,.;:“”"\n]{2,60}?))?(?:,| who\b)/.exec(
    text.slice(end, end + 70),
  );
  return link !== null && !(link[1] ?? '').split(' ').some((word) => (classOf(word) & FINITE) !== 0);
}

/** The words that make a clause: "the teacher in the hall | left". */
const FINITE = Class.verb | Class.auxiliary;

const isPronounWord = (words: string): boolean => pronouns.has(words.toLowerCase());

/** "An old dresser | told me": a cue comes next. */
function speaks({ end }: Span, text: string): boolean {
  const next =
    /^ (?:\p{L}+ (?:the|at|in|of|from) [^.,;]{1,40} )?(\p{Ll}+)/u.exec(text.slice(end, end + 48))?.[1] ?? '';
  return cuesOf(next).some(({ grammar }) => grammar === 'say' || grammar === 'tell');
}

/** "An old dresser said": whoever speaks is a person, unless the noun is a body's or a writing's. */
function isSomebody(words: string, head: string): boolean {
  return /^(?:an?|one|another) /i.test(words) && !isBodyNoun(head) && !writings.has(head);
}

/** "A custodian leaned on | her broom", "Another finalist, | who": what follows tells that one person is meant. */
function isOnePerson({ end }: Span, head: string, { text }: Setting): boolean {
  const rest = (text.slice(end, end + 60).split(/[.;\n]/, 1)[0] ?? '').toLowerCase();
  return /^,? who\b/.test(rest) || (agents.test(head) && /^[^,]* (?:his|her|me|us)\b/.test(rest));
}

/** The endings of nouns for those who do something: "custodian", "finalist", "lecturer". */
const agents = /(?:[eo]r|ist|ian|ant|ee)$/;

/** "Gareth ap Huw": a name of somebody whom nothing else introduces. */
const isName = (words: string, head: string): boolean =>
  /^(?!(?:The|A|An|This|That|These|Those) )\p{Lu}[\p{L}'-]+ (?:\p{Lu}|\p{Ll}{1,3} )/u.test(words) &&
  !isBodyNoun(head);

/** "Vera writes it down": the given name of somebody whom the article does not introduce. */
const isGivenName = (words: string): boolean => pronounOfGivenName(words) !== null;

/** "The Norwegian": somebody of a state, whom no later "he" may pass over. */
const isDemonym = (words: string): boolean =>
  stateOfAdjective(/^[Tt]he (\p{Lu}\p{L}+)$/u.exec(words)?.[1] ?? '') !== null;

/** Tells whether words mean one person: several ("The Russians", "two officials") are no "he" or "she". */
function isHuman(words: string, head: string): boolean {
  return (
    /^(?:one|another|someone)(?: of .*)?$/i.test(words) ||
    isDemonym(words) ||
    titleNoun(head) === head ||
    pronounOfNoun(head) !== null ||
    /^(?!(?:The|A|An) )\p{Lu}\S+ \p{Lu}/u.test(words) ||
    isGivenName(words)
  );
}
