import { stateAdjectiveAt } from '../../english/compound-adjectives.ts';
import {
  fieldHeads,
  learnerNouns,
  ownerLinks,
  stateOffices,
  townOffices,
} from '../../english/names/office-words.ts';
import { titleNoun, titleWords } from '../../english/titles.ts';
import type { Token } from '../../english/tokens.ts';
import type { Mention, RoleOwner } from '../../model.ts';
import { adjectiveBefore, behindModifiers, isJoined, spanFrom } from './adjective-before.ts';
import { bodiesIn, displayName, isOwned, isTown, mentionEndingIn, ownSpan } from './bodies-in.ts';
import type { OfficeCase } from './office-case.ts';
import { printedName, runEnd } from './printed-name.ts';
import { hasPlace, readsApart } from './reads-apart.ts';

/** Finds whose an office is, from the words around its title. */
export interface OwnerRow {
  readonly name: string;
  /** Brackets hold the words that say whose an office is, braces words that say so of none. */
  readonly sentence: string;
  /** Null where the words leave it open, and no later row is asked; undefined where they are of another form. */
  readonly ownerIn: (one: OfficeCase) => RoleOwner | null | undefined;
}

/** Lists how English news says whose an office is. The first row that has an answer gives it. */
export const OWNERS: readonly OwnerRow[] = [
  {
    name: 'shared-adjectives',
    sentence:
      'They met the {French} and {German} presidents Ann Lee and Tom Reyes, and the [French] premier Vera Stone.',
    ownerIn: ({ before, own }) =>
      /s$/.test(own.at(-1)?.lower ?? '') && adjectiveBefore(before) && isJoined(before) ? null : undefined,
  },
  {
    name: 'within-title',
    sentence: 'Ann Lee, president of the Senate of [Kenya], met Tom Reyes, an ambassador to {Kenya}.',
    ownerIn: ({ title, own, head, facts }) => {
      const named = bodiesIn(title, facts).findLast((mention) => isOwned(mention, own, head));
      return named && { ...ownSpan(named), name: displayName(named, facts), place: 'within' };
    },
  },
  {
    name: 'adjective',
    sentence:
      'The [South African] president Ann Lee met the [French] premier Tom Reyes and the {West German} premier Vera Stone.',
    ownerIn: ({ before, own, head, facts }) => {
      const stated = adjectiveBefore(before);
      if (stated === null) return undefined;
      if (stated.name === null) return null;
      const { start, end } = stated.span;
      return {
        name: learnerNouns.has(head) ? facts.text.slice(start, end) : stated.name,
        ...{ start, end },
        place: facts.isStateName(stated.name) && readsApart(own, head) ? 'apart' : 'before',
      };
    },
  },
  {
    name: 'adjective-within',
    sentence: 'They met Ann Lee, the former [French] president, and Tom Reyes, a teacher of {French}.',
    ownerIn: ({ own, head }) => {
      const at = own.findIndex((token) => titleNoun(token.lower) === head);
      for (let k = at - 1; k >= 0; k--) {
        const stated = stateAdjectiveAt(own, k);
        if (stated?.name) return { name: stated.name, ...spanFrom(own, stated.from, k), place: 'within' };
      }
      return undefined;
    },
  },
  {
    name: 'possessive',
    sentence:
      '[Kenya]’s foreign minister Ann Lee met [Zenda]’s mayor Tom Reyes and {Tom Reyes}’s premier Vera Stone.',
    ownerIn: ({ before, own, head, facts }) => {
      const k = behindModifiers(before);
      const token = before[k];
      if (!token?.possessive || token.shape === 'lower') return undefined;
      const named = mentionEndingIn(token, facts);
      const isPerson = named && facts.actorOf(named.actor)?.kind === 'person';
      const place = hasPlace(own, head) ? 'before' : 'apart';
      if (isPerson && stateOffices.has(head)) return undefined;
      if (named && !isTown(named, head)) return { ...ownSpan(named), name: displayName(named, facts), place };
      return { ...printedName(before, k, facts.text), place };
    },
  },
  {
    name: 'name-before',
    sentence: '[NATO] chief Ann Lee met [France] coach Tom Reyes in {Germany} with driver Vera Stone.',
    ownerIn: ({ before, title, head, facts }) => {
      const last = before[behindModifiers(before)];
      const named = last && !last.possessive ? mentionEndingIn(last, facts) : undefined;
      if (!named || named.end !== last?.end || facts.actorOf(named.actor)?.kind === 'person')
        return undefined;
      if (/[^\S ]/.test(facts.text.slice(named.end, title.start))) return undefined;
      const isState = facts.actorOf(named.actor)?.kind === 'state' && named.rule !== 'seat-of-power';
      const place = isState && stateOffices.has(head) ? 'apart' : 'before';
      return {
        ...ownSpan(named),
        name: isTown(named, head) ? named.alias : displayName(named, facts),
        place,
      };
    },
  },
  {
    name: 'behind-name',
    sentence:
      'President Ann Lee of [Kenya] met Mayor Tom Reyes of [Upper Zenda], and Dean Vera Stone left {Kenya}.',
    ownerIn: ({ title, behindName, facts, head }) => {
      const mention = facts.mentions[title.mention] as Mention;
      if (title.start > mention.start || behindName[0]?.lower !== 'of') return undefined;
      const first = behindName[1]?.lower === 'the' ? 2 : 1;
      const token = behindName[first];
      if (!token || token.shape === 'lower' || token.shape === 'number' || token.shape === 'mark')
        return undefined;
      const named = bodiesIn({ start: token.start, end: token.end + 1 }, facts, true)[0];
      if (named && !isTown(named, head))
        return { ...ownSpan(named), name: displayName(named, facts), place: 'apart' };
      const last = runEnd(behindName, first);
      const span = spanFrom(behindName, first, last);
      return { ...span, name: facts.text.slice(span.start, span.end), place: 'apart' };
    },
  },
  {
    name: 'body-within',
    sentence:
      'They met Ann Lee, head of [Upper Zenda], Tom Reyes, minister of {Trade}, and Vera Stone, a teacher of {French}.',
    ownerIn: ({ own, head, facts }) => {
      const at = own.findLastIndex(({ lower }) => lower === 'at');
      const link = at > 0 ? at : own.findIndex(({ lower }) => ownerLinks.has(lower));
      if (link < 1 || (own[link]?.lower === 'of' && fieldHeads.has(head))) return undefined;
      const first = own.findIndex(
        ({ shape }, k) => k > link && (shape === 'capital' || shape === 'capitals'),
      );
      // "a teacher of French"
      if (first < 0 || (first === own.length - 1 && stateAdjectiveAt(own, first))) return undefined;
      const span = spanFrom(own, first, own.length - 1);
      return { ...span, name: facts.text.slice(span.start, span.end), place: 'within' };
    },
  },
  {
    name: 'its',
    sentence:
      '[Kenya] sent its foreign minister, Ann Lee. {Kenya} told {France} that its premier, Tom Reyes, left.',
    ownerIn: ({ before, facts }) => {
      const k = behindModifiers(before);
      const isIts = before[k]?.lower === 'its' || (before[k]?.lower === 'country' && before[k]?.possessive);
      const first = before[0];
      if (!isIts || !first) return undefined;
      const bodies = bodiesIn({ start: first.start, end: (before[k] as Token).start }, facts);
      const [named] = bodies;
      if (!named || bodies.some(({ actor }) => actor !== named.actor)) return null;
      return { ...ownSpan(named), name: displayName(named, facts), place: 'apart' };
    },
  },
  {
    name: 'unlisted-adjective',
    sentence:
      '[Zubrovian] President Ann Lee met {Harbour} Minister Tom Reyes and [Texas] Governor Vera Stone.',
    ownerIn: ({ own, head, facts }) => {
      const at = own.findIndex(({ lower }) => titleNoun(lower) === head);
      const isLocal = townOffices.has(head) || head === 'governor' || head === 'senator';
      const last = own.findLastIndex(
        ({ lower, shape }, k) =>
          k < at &&
          shape !== 'lower' &&
          !titleWords.has(lower) &&
          titleNoun(lower) === null &&
          (isLocal || /(?:an|ese|ish|i)$/.test(lower)),
      );
      if (last < 0) return undefined;
      const first = own.findIndex(({ lower, shape }) => shape !== 'lower' && !titleWords.has(lower));
      const span = spanFrom(own, Math.min(first, last), last);
      return { ...span, name: facts.text.slice(span.start, span.end), place: 'within' };
    },
  },
];
