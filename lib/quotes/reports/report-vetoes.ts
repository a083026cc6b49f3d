import { PHRASE_WORDS } from '../../english/phrase-words.ts';
import { REPORT_WORDS } from '../../english/report-words.ts';
import { addresseeAt } from '../contents/addressee.ts';
import type { Item } from '../sentences/item.ts';
import { isPronoun, nounPhraseAfter } from '../sentences/noun-phrase.ts';
import { type Clause, isQuoting } from './clause.ts';
import { hasVerdict } from './has-verdict.ts';
import type { ReportVeto } from './unsaid.ts';

/** Lists what is no report, whatever it looks like: words in marks may still be a quote. */
export const REPORT_VETOES: readonly ReportVeto[] = [
  {
    name: 'clue',
    sentence: 'Ann Lee said the town has evidence {suggesting} that the bridge will fall.',
    agrees: ({ isParticiple, items, at, earlier }) =>
      isParticiple &&
      REPORT_WORDS.clues.has(items[at - 1]?.lower ?? '') &&
      earlier.some(({ after }) => after && after.from < at && at < after.to),
  },
  {
    name: 'concession',
    sentence: 'There are, I {admit}, “good” bridges.',
    agrees: (clause) =>
      isWriter(clause) && clause.cue.form === 'base' && REPORT_WORDS.concessions.has(clause.cue.verb),
  },
  {
    name: 'writer-asks',
    sentence: 'I {asked} her whether the bridge was safe.',
    agrees: (clause) => clause.cue.grammar === 'ask' && isWriter(clause),
  },
  {
    name: 'by-behind',
    sentence: 'Ann Lee {responded} by settling the case of “the bridge”.',
    agrees: ({ items, end, cue }) =>
      cue.form === 'past' && cue.grammar !== 'stance' && cue.grammar !== 'say' && items[end]?.lower === 'by',
  },
  {
    name: 'named-within',
    sentence: 'Ann Lee said she had resisted what she {called} “cheap tricks”.',
    agrees: (clause) => isNaming(clause) && isWithin(clause) && isPersonal(clause),
  },
  {
    name: 'call-without-verdict',
    sentence: 'She {called} the town hall on Monday and asked for bread.',
    agrees: (clause) =>
      clause.cue.verb === 'call' && !isQuoting(clause) && !hasVerdict(clause.items, clause.end),
  },
  {
    name: 'main-verb-behind',
    sentence: 'Ann Lee, who {advises} towns in three countries, built the bridge.',
    agrees: (clause) =>
      clause.speakerRule === 'relative-clause' && clause.after?.spliced === true && !isQuoting(clause),
  },
  {
    name: 'thing-said',
    sentence: 'Two men laughed at something Ann Lee has {said} while a dog slept.',
    agrees: (clause) => !isQuoting(clause) && clause.after?.explicit !== true && isThingSaid(clause),
  },
  {
    name: 'told-in-turn',
    sentence: 'She told the baker, the baker {told} the town.',
    agrees: (clause) => clause.cue.grammar === 'tell' && !isQuoting(clause) && isToldOn(clause),
  },
  {
    name: 'written-sign',
    sentence: 'A banner hung from the bridge {read} “No Way Home.”',
    agrees: ({ items, cue, speaker, subject }) =>
      (cue.verb === 'read' || cue.verb === 'say' || cue.verb === 'proclaim' || cue.verb === 'declare') &&
      subject.voice === 'active' &&
      speaker !== null &&
      items.slice(speaker.from, speaker.to).some(({ lower }) => REPORT_WORDS.signs.has(lower)),
  },
  {
    name: 'some-who-say',
    sentence: 'The towns that {say} the bridge is old were divided.',
    agrees: (clause) => isSomeWhoSay(clause),
  },
  {
    name: 'supposed',
    sentence: 'Ann Lee would {say} the bridge was safe.',
    agrees: (clause) => clause.subject.voice === 'supposed' && (isWithin(clause) || !isQuoting(clause)),
  },
  {
    name: 'asker-unnamed',
    sentence: '{Asked} whether the bridge was “safe”, Ann Lee shook her head.',
    agrees: ({ items, at, cue, speaker, inverted }) =>
      cue.form === 'past' &&
      (cue.grammar === 'ask' || cue.grammar === 'tell') &&
      !inverted &&
      (!speaker || /^(?:when|if)$/.test(items[at - 1]?.lower ?? '')),
  },
];

/** Tells whether whoever tells has just been told: "She told the baker, | the baker told". */
function isToldOn({ items, at, speaker }: Clause): boolean {
  const comma = items.findIndex(({ lower }) => lower === ',');
  const told = items.slice(0, comma + 1).findIndex(({ lower }) => lower === 'told');
  if (told < 0) return false;
  const listener = addresseeAt(items, told + 1);
  if (listener?.to !== comma) return false;
  // The first of the two has nothing to say either.
  return told === at ? isTold(items, comma + 1) : speaker?.from === comma + 1;
}

/** Tells whether somebody tells somebody something here: "the baker told". */
function isTold(items: readonly Item[], from: number): boolean {
  const phrase = nounPhraseAfter(items, from);
  return phrase !== null && items[phrase.to]?.lower === 'told';
}

/** Tells whether a thing stands before the name of whoever says it: "something Ann Lee | has said". */
const isThingSaid = ({ items, speaker }: Clause): boolean =>
  speaker !== null &&
  items
    .slice(Math.max(0, speaker.from - 1), speaker.to - 1)
    .some(({ lower }) => REPORT_WORDS.things.has(lower));

const isWriter = ({ items, speaker }: Clause): boolean =>
  speaker !== null && items[speaker.from]?.lower === 'i';

/** Tells whether the cue only gives something its name: "what he called the crisis". */
const isNaming = ({ items, cue, speaker }: Clause): boolean =>
  cue.grammar === 'judge' && speaker !== null && items[speaker.from - 1]?.lower === 'what';

/** Tells whether the cue stands within what somebody else is reported to say. */
const isWithin = ({ at, earlier }: Clause): boolean =>
  earlier.some(({ grammar, after }) => grammar !== 'stance' && after && after.from < at && at < after.to);

/** Tells whether "who" only says which are meant, at the head of a clause whose own verb must still follow. */
function isSomeWhoSay(clause: Clause): boolean {
  const { items, speaker, speakerRule, at } = clause;
  if (speakerRule !== 'relative-clause' || !speaker || isQuoting(clause)) return false;
  const link = items[speaker.to];
  if (!link || link.shape === 'mark' || items[speaker.to - 1]?.comma || speaker.to > at) return false;
  const before = items[speaker.from - 1];
  if (isPronoun(items[speaker.from])) return false;
  return (!before || /^(?:but|and)$/.test(before.lower)) && items[speaker.to - 1]?.shape === 'lower';
}

const isPersonal = ({ items, speaker }: Clause): boolean =>
  PHRASE_WORDS.personalPronouns.has(items[speaker?.from ?? 0]?.lower ?? '');
