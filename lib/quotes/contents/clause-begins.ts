import {
  captions,
  questionWords,
  saidBefore,
  verbParticles,
  verbsOfThat,
} from '../../english/content-words.ts';
import { Class, isGerund } from '../../english/word-classes.ts';
import type { Item } from '../sentences/item.ts';
import { isAdverb } from '../sentences/noun-phrase.ts';
import { COMMA_BEGINS } from './comma-begins.ts';
import { hasClause, isHeadlineClause } from './has-clause.ts';
import type { ContentBegin, Opening } from './opening.ts';
import { PASSES, thatAhead } from './passes.ts';

/** Lists how a clause or marks begin behind "say", "tell", "ask" and "reply", in the order in which they are asked. */
export const CLAUSE_BEGINS: readonly ContentBegin[] = [
  {
    name: 'said-nothing',
    sentence: 'Ann Lee said nothing about the bridge that was closed.',
    at: ({ items, end, at }) =>
      at === end &&
      /^(?:nothing|little)$/.test((items[at] as Item).lower) &&
      ((items[at + 1]?.classes ?? 0) & Class.preposition) !== 0
        ? 'nothing'
        : null,
  },
  {
    name: 'said-so',
    sentence: 'Ann Lee said so too, and it rained.',
    at: ({ items, end, at }) => {
      const next = items[at + 1];
      if (at !== end || items[at]?.lower !== 'so') return null;
      return !next || next.shape === 'mark' || isAdverb(next) ? 'nothing' : null;
    },
  },
  {
    name: 'said-this-to',
    sentence: 'Ann Lee said this to the Herald, a daily in Zenda.',
    at: ({ items, end, at }) =>
      at === end &&
      saidBefore.has((items[at] as Item).lower) &&
      items[at + 1]?.shape === 'lower' &&
      ((items[at + 1] as Item).classes & Class.preposition) !== 0
        ? 'nothing'
        : null,
  },
  {
    name: 'with-the-words',
    sentence: 'Ann Lee posted a picture of the bridge with the words “{Safe and open}”.',
    at: ({ items, end, at }) => {
      const quote = at === end ? items.findIndex((item, k) => k > end && item.shape === 'quote') : -1;
      const isCaption = captions.has(items[quote - 1]?.lower ?? '') && items[quote - 3]?.lower === 'with';
      return isCaption ? { begin: quote, explicit: true } : null;
    },
  },
  {
    name: 'marks',
    sentence: 'Ann Lee said {“yes” on Friday}.',
    at: ({ items, at }) => (items[at]?.shape === 'quote' ? { begin: at, explicit: true } : null),
  },
  {
    name: 'that-is-object',
    sentence: 'Ann Lee wrote that down. It hangs above the door.',
    at: ({ items, at }) =>
      items[at]?.lower === 'that' && verbParticles.has(items[at + 1]?.lower ?? '') ? 'nothing' : null,
  },
  {
    name: 'that-is-subject',
    sentence: 'Ann Lee said {that is unlikely}.',
    at: ({ items, cue, at }) =>
      items[at]?.lower === 'that' && cue.grammar !== 'ask' && verbsOfThat.has(items[at + 1]?.lower ?? '')
        ? { begin: at }
        : null,
  },
  {
    // The content is empty here, so that it is no report: what stands before speaker and cue is.
    name: 'that-comma',
    sentence: '{Zubrovia will insist on that}, Ann Lee says.',
    at: ({ items, cue, at }) =>
      items[at]?.lower === 'that' && cue.grammar !== 'ask' && items[at + 1]?.lower === ','
        ? isGerund(items[at + 2]?.lower ?? '')
          ? 'nothing'
          : { begin: at + 2, explicit: true }
        : null,
  },
  {
    // "complain about the road | that led to it"
    name: 'that-of-topic',
    sentence: 'Ann Lee complained about the road that led to it.',
    at: ({ items, end, at, hasAdjunct }) =>
      hasAdjunct &&
      items[at]?.lower === 'that' &&
      items.slice(end, at).some(({ lower }) => lower === 'about' || lower === 'over') &&
      ((items[at + 1]?.classes ?? 0) & (Class.verb | Class.auxiliary)) !== 0
        ? 'nothing'
        : null,
  },
  {
    name: 'that',
    sentence: 'Ann Lee said that {the bridge was safe}.',
    at: ({ items, cue, at }) => {
      if (items[at]?.lower !== 'that' || cue.grammar === 'ask') return null;
      return items[at + 1] ? { begin: at + 1, explicit: true } : 'nothing';
    },
  },
  {
    // Words before the cue count too: "The pact is a curtain, she argues: it hides".
    name: 'colon',
    sentence: '{The pact is a curtain}, Ann Lee argues: {it hides}.',
    at: ({ items, at }) => {
      if (items[at]?.lower !== ':') return null;
      const next = items[at + 1];
      return next ? { begin: at + 1, explicit: true, spliced: next.shape !== 'quote' } : 'nothing';
    },
  },
  ...COMMA_BEGINS,
  {
    name: 'people-who',
    sentence: 'Ann Lee asked two people who read lips.',
    at: ({ items, cue, isAddressed, end, at }) =>
      cue.grammar === 'ask' && isAddressed && at > end && items[at]?.lower === 'who' ? 'nothing' : null,
  },
  {
    name: 'question',
    sentence: 'Ann Lee asked {why the bridge was closed}.',
    at: ({ items, cue, at }) =>
      cue.grammar === 'ask' && questionWords.has((items[at] as Item).lower)
        ? { begin: at, explicit: true }
        : null,
  },
  {
    name: 'which-question',
    sentence: 'Ann Lee asked the driver {which bridge it was going to}.',
    at: (one) => (asksWhich(one) ? { begin: one.at, explicit: true } : null),
  },
  ...PASSES,
  {
    name: 'no-question',
    sentence: 'Ann Lee replied the mayor was “a danger” to all.',
    at: ({ cue }) => (cue.grammar === 'speak' || cue.grammar === 'ask' ? 'nothing' : null),
  },
  {
    name: 'that-ahead',
    sentence: 'Ann Lee said in a paper published in May that {the bridge was safe}.',
    at: ({ items, hasAdjunct, isTimed, at }) => {
      if (!hasAdjunct || isTimed) return null;
      const that = thatAhead(items, at);
      return that > 0 ? { begin: that + 1, explicit: true } : 'nothing';
    },
  },
  {
    name: 'clause',
    sentence: 'Ann Lee said {the bridge was safe}.',
    at: ({ items, cue, at }) => (hasClause(items, at, cue) ? { begin: at } : null),
  },
  {
    name: 'headline-clause',
    sentence: 'Ann Lee says {banks fuelling war}',
    at: ({ items, cue, at }) => (isHeadlineClause(items, at, cue) ? { begin: at } : null),
  },
];

/** Tells whether "which" asks, and hangs no clause on whom one asks: "asked | which bridge it was", not "asked the firm | which had built it". */
function asksWhich({ items, cue, at }: Opening): boolean {
  if (cue.grammar !== 'ask' || items[at]?.lower !== 'which') return false;
  const noun = items[at + 1];
  if (!noun || noun.shape === 'mark' || (noun.classes & (Class.auxiliary | Class.verb)) !== 0) return false;
  const verb = items
    .slice(at + 2, at + 6)
    .find(({ classes }) => (classes & (Class.auxiliary | Class.verb)) !== 0);
  return verb !== undefined && !/ed$/.test(noun.lower);
}
