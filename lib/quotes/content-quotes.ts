import { Class } from '../english/word-classes.ts';
import type { QuoteKind, Span } from '../model.ts';
import type { FoundQuote } from './found-quote.ts';
import type { Report } from './reports/report.ts';
import type { Item } from './sentences/item.ts';
import type { Range } from './sentences/noun-phrase.ts';
import { innerSpan, spanOf } from './sentences/span-of.ts';
import { beginsWithCapital, endsInStop, isTitleCase, isUtterance } from './utterance.ts';

const clauses = /^(?:after|before|when|while|because|although|though|since|who|which|what|until)$/;

/** Turns the content of a report into quotes: one, or one for each stretch in marks that is an utterance of its own. */
export function contentQuotes(
  text: string,
  items: readonly Item[],
  range: Range,
  report: Report,
  speaker: Span | null,
  used: Set<Item>,
): FoundQuote[] {
  let { from, to } = range;
  while (from < to && isEdge(items[from] as Item)) from++;
  while (to > from && isEdge(items[to - 1] as Item)) to--;
  if (from >= to) return [];
  const cue = spanOf(items, report.cue);
  const make = (span: Span, kind: QuoteKind): FoundQuote => ({
    start: span.start,
    end: span.end,
    kind,
    speaker,
    cue,
    carried: false,
    rules: report.rules,
  });
  // "Delhi “regretted” it, its statement read."
  const reads = /^reads?$/.test((items[report.cue.from] as Item).lower) && isDocument(items, report.speaker);
  const quoted: number[] = [];
  for (let k = from; k < to; k++) if ((items[k] as Item).shape === 'quote') quoted.push(k);
  if (quoted.length === 0) {
    // "Asked if it was safe, Reyes laughed": these verbs report what stands in marks only, or behind "that".
    if (report.grammar === 'speak' && range === report.before && !reads) return [];
    if (
      report.grammar === 'stance' ||
      /^(?:agree|undert|commit|offer|swear|swor)/.test((items[report.cue.from] as Item).lower)
    )
      return [];
    if (
      report.grammar === 'judge' &&
      !/^(?:call|describ|accus|portray|characteri)/.test((items[report.cue.from] as Item).lower)
    )
      return [];
    return [make(spanOf(items, { from, to }), 'indirect')];
  }
  if (
    report.grammar === 'speak' &&
    range === report.before &&
    !reads &&
    (items[to - 1] as Item).shape !== 'quote'
  )
    return [];
  // "defended the minister after it emerged that he had said “...”": the words are another clause's.
  if (report.grammar === 'stance' && items.slice(from, quoted[0]).some(({ lower }) => clauses.test(lower)))
    return [];
  // Content that another report has taken up is not said a second time.
  if (/^(?:stance|pledge)$/.test(report.grammar) && quoted.every((k) => used.has(items[k] as Item)))
    return [];
  const first = quoted[0] as number;
  const isBefore = range === report.before;
  // "agreed “in principle” to go", "agree “roadmap”": what was agreed on, not what was said.
  const agrees = /^agree/.test((items[report.cue.from] as Item).lower) && first === report.cue.to;
  if (agrees && !beginsWithCapital(text, items[first] as Item)) return [];
  // "Iran will answer “any mistake”": not words that somebody will say.
  const ahead = /^(?:will|would|can|could|must|may|should|might)$/.test(
    items[report.cue.from - 1]?.lower ?? '',
  );
  if (report.grammar === 'speak' && ahead && !isBefore && !beginsWithCapital(text, items[first] as Item))
    return [];
  if (quoted.length === to - from || onlyMarks(items, from, to)) {
    // "wrote “The Old Bridge” in 1990": a title.
    const made = /^(?:wr[io]te|writes|written|writing|reads?|reading|s[iau]ng|sings|publish)/.test(
      (items[report.cue.from] as Item).lower,
    );
    if (made && !isBefore && isTitleCase(text, items[first] as Item)) return [];
    for (const k of quoted) used.add(items[k] as Item);
    if (quoted.length === 1 && isFragment(text, items, first, report))
      return [make(spanOf(items, { from, to }), 'mixed')];
    return quoted.map((k) => make(innerSpan(items[k] as Item), 'direct'));
  }
  const last = quoted[quoted.length - 1] as number;
  const direct = (k: number) => {
    used.add(items[k] as Item);
    return [make(innerSpan(items[k] as Item), 'direct')];
  };
  if (!isBefore && first === from) {
    const mark = items[from - 1] as Item;
    // "what he called “our arguments” ...": the verdict ends with its marks.
    if (report.grammar === 'judge') return direct(first);
    if (
      report.grammar !== 'stance' &&
      (/^[,:]$/.test(mark.lower) ||
        beginsWithCapital(text, items[first] as Item) ||
        endsInStop(text, items[first] as Item))
    )
      return direct(first);
  }
  // "wrote on his network: “...”", "called over her shoulder, “...”"
  const lead = items[last - 1] as Item;
  if (
    !isBefore &&
    last === to - 1 &&
    last > from &&
    quoted.length === 1 &&
    (lead.lower === ':' ||
      (lead.lower === ',' && items[from - 1]?.lower !== 'that' && isUtterance(text, items, last)))
  )
    return direct(last);
  // "“...,” another friend, | Ann Lee, told": what stands between marks and cue belongs to the speaker.
  if (
    isBefore &&
    first === from &&
    quoted.length === 1 &&
    ((items[first] as Item).comma || items[first + 1]?.lower === ',') &&
    to - first <= 8 &&
    !items.slice(first + 1, to).some((item) => (item.classes & (Class.verb | Class.auxiliary)) !== 0)
  )
    return direct(first);
  // "Neither was impressed – “all talk,” Lee said": the writer's words before a dash.
  if (isBefore && last === to - 1 && last > from && items[last]?.comma && /^(?:[-–—]|--)$/.test(lead.lower))
    return direct(last);
  const leadIn = last - from <= 3 && items[last - 1]?.lower === ',' && quoted.length === 1;
  if (isBefore && last === to - 1 && (leadIn || isUtterance(text, items, last))) {
    used.add(items[last] as Item);
    return [make(innerSpan(items[last] as Item), 'direct')];
  }
  // "said he “never ... and never ...”": all but a word of it is on record word for word.
  if (quoted.length === 1 && to - from <= 2 && isLong(items[first] as Item)) return direct(first);
  for (const k of quoted) used.add(items[k] as Item);
  return [make(spanOf(items, { from, to }), 'mixed')];
}

/** Characters in marks from which on a word beside them makes no mixed quote of it: two lines of print. */
const LONG = 110;

function isLong(item: Item): boolean {
  const { start, end } = innerSpan(item);
  return end - start >= LONG;
}

/** Tells whether a stretch in marks is the object of its verb and no utterance: "affirming “strong mutual support”", "said that “no limits”". */
function isFragment(text: string, items: readonly Item[], at: number, report: Report): boolean {
  if (report.after === null || beginsWithCapital(text, items[at] as Item) || isLong(items[at] as Item))
    return false;
  const before = items[at - 1];
  if (!before || before.shape === 'mark') return false;
  // Several sentences in marks are no fragment, whatever introduces them.
  const { start, end } = innerSpan(items[at] as Item);
  if (before.lower === 'that') return !/[.?!]\s+\p{Lu}/u.test(text.slice(start, end));
  return /^(?:re)?(?:affirm|stress|emphasi|underscor|underlin|iterat)/.test(
    (items[report.cue.from] as Item).lower,
  );
}

/** Tells whether a speaker is a text that can be read: "the statement", "his letter". */
function isDocument(items: readonly Item[], speaker: Range | null): boolean {
  const head = speaker ? items[speaker.to - 1] : undefined;
  return /^(?:statement|letter|note|message|text|document|communiqu[eé]|declaration|post|tweet|readout|release|resolution|report)$/.test(
    head?.lower ?? '',
  );
}

function onlyMarks(items: readonly Item[], from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if ((items[k] as Item).shape !== 'quote' && (items[k] as Item).shape !== 'mark') return false;
  return true;
}

function isEdge(item: Item): boolean {
  return item.shape === 'mark' && !/^[$£€#@(&%]$/.test(item.lower);
}
