import { REPORT_WORDS } from '../../english/report-words.ts';
import { Class } from '../../english/word-classes.ts';
import { addresseeAt } from '../contents/addressee.ts';
import { goesOnInPresent } from '../contents/comma-begins.ts';
import type { Content } from '../contents/content.ts';
import { contentBefore, hasPredicate, hasQuote, hasVerb } from '../contents/content-before.ts';
import { contentEnd } from '../contents/content-end.ts';
import type { Item } from '../sentences/item.ts';
import { isTime, nounPhraseAfter, type Range } from '../sentences/noun-phrase.ts';
import { type Clause, isQuoting } from './clause.ts';
import { isSpoken } from './report.ts';

/** Says where the content of a clause stands, and who speaks it. */
interface Layout {
  readonly speaker: Range | null;
  readonly after: Range | null;
  readonly before: Range | null;
  readonly explicit: boolean;
}

/** Holds a clause with what stands before its speaker and cue. */
interface Framed extends Clause {
  readonly ahead: Range | null;
  /** Whether what stands before ends in marks. */
  readonly isMarked: boolean;
}

/** Finds the content in one place; null leaves it to the next row. */
interface LayoutRow {
  readonly name: string;
  /** An example: the content in brackets. */
  readonly sentence: string;
  readonly at: (clause: Framed) => Layout | null;
}

const nothing = { after: null, before: null, explicit: false };

/** Lists where the content of a report stands. The first row that finds it decides. */
export const LAYOUTS: readonly LayoutRow[] = [
  {
    name: 'inverted-around',
    sentence: '[They will put up with rain], says Ann Lee, but [they won’t cross it in a storm].',
    at: aroundInverted,
  },
  {
    name: 'inverted',
    sentence: '[The bridge was safe], said Ann Lee.',
    at: ({ items, at, inverted }) => {
      const before = inverted && contentBefore(items, at);
      return before ? { ...nothing, speaker: inverted, before } : null;
    },
  },
  {
    name: 'inverted-headline',
    sentence: '[No shortage of bread], says mayor of Zenda',
    at: ({ items, at, cue, inverted }) =>
      inverted && cue.form === 'present' && isHeadlineBefore(items, at)
        ? { ...nothing, speaker: inverted, before: { from: 0, to: at - 1 } }
        : null,
  },
  {
    name: 'inverted-aside',
    sentence: 'In private, say people who have met him, [he talks].',
    at: (clause) => {
      const after = clause.inverted && behindAside(clause, clause.inverted);
      return after ? { ...nothing, speaker: clause.inverted, after } : null;
    },
  },
  {
    name: 'opening-verb',
    sentence: 'Said Ann Lee, who built it, [“The bridge is safe.”]',
    at: openingVerb,
  },
  {
    name: 'nobody-speaks',
    sentence: '{Said} it was safe.',
    at: (clause) => (clause.speaker || isQuoting(clause) ? null : none),
  },
  {
    name: 'behind-semicolon',
    sentence: '[The rain was nothing], Ann Lee says; [the wind broke the bridge].',
    at: behindSemicolon,
  },
  {
    name: 'around',
    sentence: '[“The bridge,”] Ann Lee said, [“is safe.”]',
    at: (clause) => {
      const { ahead, after, speaker } = clause;
      if (!ahead || !after || !goesOn(clause, ahead, after)) return null;
      return {
        speaker,
        after: after.range,
        before: isWritten(clause, ahead) ? null : ahead,
        explicit: false,
      };
    },
  },
  {
    name: 'before-adjunct',
    sentence: '[“The bridge is safe,”] she said as some in the hall laughed.',
    at: ({ items, cue, ahead, after, speaker, isMarked }) => {
      if (!ahead || !after || after.explicit || !isSpoken(cue.grammar)) return null;
      const isAdjunct = REPORT_WORDS.adjunctOpeners.has(items[after.range.from]?.lower ?? '');
      return isMarked || isAdjunct ? { ...nothing, speaker, before: ahead } : null;
    },
  },
  {
    name: 'behind',
    sentence: 'Ann Lee said [the bridge was safe].',
    at: ({ after, speaker }) =>
      after && { speaker, after: after.range, before: null, explicit: after.explicit },
  },
  {
    name: 'before',
    sentence: '[The bridge was safe], Ann Lee said.',
    // "“The market has not failed,” he mocks": behind marks any such verb reports.
    at: ({ cue, ahead, speaker, isMarked }) =>
      isSpoken(cue.grammar) || isMarked ? { ...nothing, speaker, before: ahead } : null,
  },
];

/** Finds where the content of a clause stands, with the row that says so; null: it has none. */
export function layoutOf(clause: Clause): (Layout & { readonly rule: string }) | null {
  const ahead = contentAhead(clause);
  const isMarked = ahead !== null && clause.items[ahead.to - 1]?.shape === 'quote';
  const framed = { ...clause, ahead, isMarked };
  for (const { name, at } of LAYOUTS) {
    const layout = at(framed);
    if (layout) return layout === none ? null : { ...layout, rule: name };
  }
  return null;
}

/** Lists the stretches in marks that a clause would report: behind its cue, or right before speaker and cue. */
export function marksOf(clause: Clause): Item[] {
  const { items, after } = clause;
  const ahead = contentAhead(clause);
  const behind = after ? items.slice(after.range.from, after.range.to) : [];
  return [...behind, ...(ahead ? items.slice(ahead.to - 1, ahead.to) : [])].filter(
    ({ shape }) => shape === 'quote',
  );
}

const none: Layout = { speaker: null, ...nothing };

/** Finds the content before the speaker and the cue. */
function contentAhead({
  items,
  at,
  end,
  subject,
  speaker,
  speakerRule,
  quotation,
  after,
}: Clause): Range | null {
  if (!speaker || !(subject.adjacent || quotation)) return null;
  // "It fell to a firm | that had declared itself sound": what stands before "who" is not its words.
  if (speakerRule === 'relative-clause') return null;
  const own = quotation?.begins ?? (speaker.to <= at ? speaker.from : at);
  // "“The bridge is safe,” as Ann Lee put it."
  const isAside = items[own - 1]?.lower === 'as' && !after && endsClause(items, end);
  const begins = isAside ? own - 1 : own;
  return contentBefore(items, begins, after?.spliced ?? false);
}

/** Tells whether a clause ends here, or behind an adjunct: "as she noted | in the Herald." */
function endsClause(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item || item.shape === 'mark' || isTime(item)) return true;
  const phrase = /^(?:in|on|at|to|during)$/.test(item.lower) ? nounPhraseAfter(items, at + 1) : null;
  const next = phrase ? items[phrase.to] : undefined;
  return phrase !== null && (!next || next.shape === 'mark' || isTime(next));
}

/** Finds the clause that goes on behind a parenthesis: "In private, say people who have met him, | he talks". */
function behindAside({ items, cue }: Clause, speaker: Range): Range | null {
  const close = items.findIndex(({ lower }, k) => k >= speaker.to && lower === ',');
  if (close <= 0) return null;
  const rest = { from: close + 1, to: contentEnd(items, close + 1, cue) };
  return rest.to > rest.from && hasVerb(items, rest.from, rest.to) ? rest : null;
}

/** Finds both halves of what stands around an inverted speaker: "A, says Ann Lee, but | B". */
function aroundInverted({ items, at, cue, inverted }: Framed): Layout | null {
  if (!inverted || !goesOnInPresent({ items, at: inverted.to, end: inverted.to, cue })) return null;
  const before = contentBefore(items, at);
  const from = inverted.to + 2;
  return (
    before && {
      speaker: inverted,
      before,
      after: { from, to: contentEnd(items, from, cue) },
      explicit: false,
    }
  );
}

/** Tells whether the words of a headline, which need no verb, end at the comma before an item: "No trains before Friday, | says". */
function isHeadlineBefore(items: readonly Item[], at: number): boolean {
  if (at < 4 || items[at - 1]?.lower !== ',' || items.at(-1)?.shape === 'mark') return false;
  const opensAdjunct = ((items[0] as Item).classes & (Class.preposition | Class.subordinator)) !== 0;
  return !opensAdjunct && !items.slice(0, at - 1).some(({ lower }) => lower === ',' || lower === ':');
}

/** Finds the second half of what somebody says, where a semicolon follows the cue: "A, she tells me; | B". */
function behindSemicolon({ items, end, cue, ahead, isMarked, speaker }: Framed): Layout | null {
  if (!ahead || isMarked || !isSpoken(cue.grammar)) return null;
  const told = cue.grammar === 'tell' && items[end] ? addresseeAt(items, end) : null;
  const stop = told?.to ?? end;
  if (items[stop]?.lower !== ';') return null;
  const after = { from: stop + 1, to: contentEnd(items, stop + 1, cue) };
  return hasPredicate(items, after.from, after.to)
    ? { speaker, before: ahead, after, explicit: false }
    : null;
}

function openingVerb({ items, at, end, cue }: Clause): Layout | null {
  if (at > 0 || cue.grammar !== 'say' || (cue.form !== 'past' && cue.form !== 'present')) return null;
  const speaker = nounPhraseAfter(items, end);
  const quote = items.findIndex(({ shape }, k) => k > at && shape === 'quote');
  if (!speaker || quote < 0 || !/^[,:]$/.test(items[quote - 1]?.lower ?? '')) return null;
  return { speaker, after: { from: quote, to: quote + 1 }, before: null, explicit: true };
}

/** Tells whether what stands before speaker and cue goes on behind them; with "that" after the cue only what follows is said. */
function goesOn({ items, cue, isMarked }: Framed, ahead: Range, after: Content): boolean {
  if (!isSpoken(cue.grammar)) return false;
  if (after.spliced) return true;
  if (!isMarked || !after.explicit) return false;
  const { from } = after.range;
  // "It “will not do”, he told them, “because ...”"
  const resumes = items[from]?.shape === 'quote' && items[from - 1]?.lower === ',';
  return resumes || ahead.to - ahead.from === 1;
}

/** Tells whether what stands before speaker and cue is the writer's, or a bare subject: "Li, | he argues, was chosen". */
function isWritten({ items }: Clause, ahead: Range): boolean {
  if (hasQuote(items, ahead)) return false;
  // "He has been here for years, and, he says, he is happy"
  const joint = items.findLastIndex(
    (_, k) => k < ahead.to && items[k - 1]?.lower === ',' && isConjunction(items[k]),
  );
  if (joint > ahead.from && !hasPredicate(items, joint + 1, ahead.to)) return true;
  const isShort = ahead.to - ahead.from <= 4 && !hasPredicate(items, ahead.from, ahead.to);
  return isShort || nounPhraseAfter(items, ahead.from)?.to === ahead.to;
}

const isConjunction = (item: Item | undefined): boolean => /^(?:and|but)$/.test(item?.lower ?? '');
