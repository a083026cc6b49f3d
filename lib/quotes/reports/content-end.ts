import { type Cue, cuesOf } from '../../english/cues.ts';
import { sayings } from '../../english/sayings.ts';
import { Class } from '../../english/word-classes.ts';
import { isAmount } from '../sentences/is-amount.ts';
import type { Item } from '../sentences/item.ts';
import { isAdverb, isNominal, isPhraseStart, isPronoun, nounPhraseAfter } from '../sentences/noun-phrase.ts';

/**
 * Finds the end of content that begins at item `from`. It ends with its sentence, or before a further report, its source, or the
 * writer's own words ("..., but did not say when"). `cue` is the verb that reports it, null for "according to".
 */
export function contentEnd(items: readonly Item[], from: number, cue: Cue | null): number {
  let to = items.length;
  while (to > from && isClosingMark(items[to - 1] as Item)) to--;
  const main = opensSubordinate(items, from, cue);
  const relative = cue !== null && isRelative(items, from);
  for (let k = from + 1; k < to; k++) {
    const item = items[k] as Item;
    if (item.lower === ';') return k;
    if (item.lower === 'according' && items[k + 1]?.lower === 'to') return trimComma(items, k);
    if (item.lower === 'and' && coordinatesCue(items, from, k, to, cue)) return trimComma(items, k);
    // "pledged to go | but stopped at the bridge"
    const second = items[k + 1];
    if (
      cue?.grammar === 'pledge' &&
      item.lower === 'but' &&
      second?.classes === 0 &&
      /ed$/.test(second.lower)
    )
      return trimComma(items, k);
    if (!isBreak(items, k)) continue;
    const at = item.shape === 'quote' ? k + 1 : k;
    const next = items[k + 1];
    if (!next || at <= from || (item.shape === 'quote' && next.lower === ',')) continue;
    // "said the door “will open,” but he offered no details": behind marks the writer goes on.
    if (
      item.shape === 'quote' &&
      next.lower === 'but' &&
      isPronoun(items[k + 2]) &&
      isPlainPast(items, k + 2)
    )
      return at;
    // "“a friend” – but that was later"
    if (
      next.lower === 'but' &&
      item.shape === 'mark' &&
      item.lower !== ',' &&
      items[k - 1]?.shape === 'quote'
    )
      return at;
    if (endsAt(items, k, to) || (next.lower === 'while' && reportsBehind(items, k + 2, to))) return at;
    if (main && isClauseAt(items, k + 1, to)) return at;
    if (relative && isPredicate(items, k + 1)) return at;
    // "said the tape was a fake, and Xinhua published it": a name with a verb of its own is no longer what was said.
    if (
      next.lower === 'and' &&
      (items[k + 2] as Item | undefined)?.shape !== 'lower' &&
      isClauseAt(items, k + 2, to) &&
      isPlainPast(items, k + 2)
    )
      return at;
    // "praised the plan, and Lee left": an object ends where another subject has a verb of its own.
    const object = cue !== null && /^(?:judge|stance|pledge)$/.test(cue.grammar);
    if (object && /^(?:and|but)$/.test(next.lower) && isClauseAt(items, k + 2, to)) return at;
  }
  return to;
}

function isClosingMark(item: Item): boolean {
  return item.shape === 'mark' && /^[.?!)\]…*]$/.test(item.lower);
}

/** Tells whether a comma or a dash stands here, or marks that end in a comma inside. */
function isBreak(items: readonly Item[], k: number): boolean {
  const item = items[k] as Item;
  if (item.shape === 'quote') return items[k + 1] !== undefined && item.comma === true;
  return item.lower === ',' || item.lower === '—' || item.lower === '--' || item.lower === '–';
}

/** Tells whether what follows a break is no longer the content: a further cue, or the writer's own words. */
function endsAt(items: readonly Item[], k: number, to: number): boolean {
  const next = items[k + 1] as Item;
  if (next.shape === 'lower' && next.lower.endsWith('ing')) {
    if (
      cuesOf(next.lower).some((cue) => cue.form === 'participle' && /^(?:say|tell|judge)$/.test(cue.grammar))
    )
      return true;
    if (/^(?:referring|referencing|citing|alluding|pointing|apparently|quoting)$/.test(next.lower))
      return true;
  }
  // "accused Lee of lying, a charge he denies": the writer speaks of what was said.
  const described = items[k + 2]?.shape === 'lower' && sayings.has(items[k + 3]?.lower ?? '');
  const noun = described ? k + 3 : k + 2;
  if (
    /^(?:an?|the)$/.test(next.lower) &&
    items[noun]?.shape === 'lower' &&
    sayings.has(items[noun]?.lower ?? '') &&
    items[noun + 1]?.lower !== 'of'
  )
    return true;
  // "denied it, days after ...", "said it would, in the latest of its threats": when it was said, and what the writer makes of it.
  const third = items[k + 2]?.lower ?? '';
  if (
    /^(?:minutes|hours|days|weeks|months|years|shortly|moments|just)$/.test(next.lower) &&
    /^(?:after|before)$/.test(third)
  )
    return true;
  if (next.lower === 'in' && third === 'the' && items[k + 3]?.lower === 'latest') return true;
  // "Lee, welcoming his guest, said": the speaker goes on.
  if (
    next.shape === 'lower' &&
    cuesOf(next.lower).some(({ grammar, form }) => grammar === 'say' && form === 'past') &&
    (items[k + 2]?.lower === 'that' || items[k + 2]?.shape === 'quote' || isPronoun(items[k + 2]))
  )
    return true;
  // ", and I think": what the writer says is not the speaker's.
  if (/^(?:and|but)$/.test(next.lower) && items[k + 2]?.lower === 'i') return true;
  // ", but X said", ", X said"
  const skip = /^(?:while|but|and|as|though|although|whereas)$/.test(next.lower) ? 2 : 1;
  const amount = isAmount(items, k + skip) ? (items[k + skip + 1]?.lower === 'than' ? 2 : 1) : 0;
  const phrase = nounPhraseAfter(items, k + skip + amount);
  if (phrase && phrase.to < to) {
    let verb = phrase.to;
    while (
      verb < to &&
      (isAdverb(items[verb] as Item) || /^(?:has|have|had)$/.test((items[verb] as Item).lower))
    )
      verb++;
    const cues = cuesOf((items[verb] as Item | undefined)?.lower ?? '');
    const aside = next.lower === 'while';
    if (
      cues.some(
        ({ grammar, form }) =>
          (aside || grammar === 'say' || (grammar !== 'stance' && introduces(items, verb + 1))) &&
          (form === 'past' || form === 'present'),
      )
    )
      return true;
  }
  if (skip === 1) return false;
  // ", and said": the speaker goes on.
  return cuesOf(items[k + 2]?.lower ?? '').some(
    ({ grammar, form }) => (grammar === 'say' || grammar === 'judge') && form === 'past',
  );
}

/** Tells whether marks begin here, behind a comma or a colon: "Reyes replied, “...”". */
function introduces(items: readonly Item[], at: number): boolean {
  return items[/^[,:]$/.test(items[at]?.lower ?? '') ? at + 1 : at]?.shape === 'quote';
}

/** Tells whether the cue stands in a clause that opens the sentence: "While Ramos said that A, | he appears uneasy". */
function opensSubordinate(items: readonly Item[], from: number, cue: Cue | null): boolean {
  if (!cue) return false;
  const first = items[0] as Item;
  const second = items[1];
  const opener = /^(?:but|and)$/.test(first.lower) && second ? second : first;
  if (!/^(?:while|when|although|though|after|because|if|since|as|among|once)$/.test(opener.lower))
    return false;
  for (let k = 0; k < from; k++) if ((items[k] as Item).lower === ',') return false;
  return true;
}

/** Tells whether the cue stands in a relative clause: "Lee, who said that A, | recalled B". */
function isRelative(items: readonly Item[], from: number): boolean {
  for (let k = from - 1; k > 0 && k > from - 12; k--) {
    const { lower } = items[k] as Item;
    if (lower === 'who' || lower === 'which') return (items[k - 1] as Item).lower === ',';
    if (lower === ',' || lower === ';') return false;
  }
  return false;
}

/** Tells whether a finite verb stands here without a subject of its own. */
function isPredicate(items: readonly Item[], at: number): boolean {
  let verb = at;
  while (items[verb] && isAdverb(items[verb] as Item)) verb++;
  const item = items[verb];
  if (item?.shape !== 'lower') return false;
  if ((item.classes & (Class.auxiliary | Class.verb)) !== 0) return true;
  if (item.classes === 0 && /[^e]ed$/.test(item.lower) && !isNominal(items[verb + 1])) return true;
  return cuesOf(item.lower).some(
    ({ form, nounLike }) => form === 'past' || (form === 'present' && !nounLike),
  );
}

/** Tells whether the verb of the clause that begins here is in the plain past. */
function isPlainPast(items: readonly Item[], at: number): boolean {
  const phrase = nounPhraseAfter(items, at);
  const verb = phrase ? items[phrase.to] : undefined;
  return verb !== undefined && (verb.classes & Class.auxiliary) === 0 && /ed$/.test(verb.lower);
}

/** Tells whether somebody else reports behind "while": ", while Henrik Aalto, who runs a shipyard, said". */
function reportsBehind(items: readonly Item[], from: number, to: number): boolean {
  if (items[from]?.shape === 'lower') return false;
  for (let k = from; k < to && k < from + 24; k++)
    if (cuesOf((items[k] as Item).lower).some(({ grammar, form }) => grammar === 'say' && form === 'past'))
      return true;
  return false;
}

/** Tells whether a subject and its finite verb begin here. */
function isClauseAt(items: readonly Item[], at: number, to: number): boolean {
  const first = items[at];
  if (!first || at >= to) return false;
  // "few in the town | were surprised"
  if (/^(?:few|many|most|some|others|all|none|both)$/.test(first.lower))
    for (let k = at + 1; k < to && k < at + 5; k++)
      if (((items[k] as Item).classes & Class.auxiliary) !== 0) return true;
  if (!isPhraseStart(first)) return false;
  const phrase = nounPhraseAfter(items, at);
  if (!phrase || phrase.to >= to) return false;
  let verb = phrase.to;
  while (verb < to && isAdverb(items[verb] as Item)) verb++;
  const item = items[verb] as Item | undefined;
  if (item?.shape !== 'lower') return false;
  if ((item.classes & (Class.auxiliary | Class.verb)) !== 0) return true;
  return (
    item.classes === 0 && /(?:ed|[^s]s)$/.test(item.lower) && (isPronoun(first) || isNominal(items[verb - 1]))
  );
}

/**
 * Tells whether "and" begins a further cue ("asserted that ties would not be affected | and pledged to") or goes on
 * within the content ("stated that Russia reaffirmed A and said B"). Reported content has its verb shifted behind an
 * auxiliary; a further cue is in the plain past.
 */
function coordinatesCue(
  items: readonly Item[],
  from: number,
  and: number,
  to: number,
  cue: Cue | null,
): boolean {
  let verb = and + 1;
  while (verb < to && isAdverb(items[verb] as Item)) verb++;
  const cues = cuesOf((items[verb] as Item | undefined)?.lower ?? '');
  // "says the sides oppose A and calls on B": the verb agrees with who says, not with several.
  const particle = items[verb + 1]?.lower;
  if (
    cue?.form === 'present' &&
    cues.some(
      ({ form, verb: base }) => form === 'present' && particle !== undefined && base.endsWith(` ${particle}`),
    )
  )
    return true;
  if (!cues.some((cue) => cue.form === 'past' && cue.grammar !== 'stance' && cue.grammar !== 'speak'))
    return false;
  const next = items[verb + 1];
  if (!next || next.shape === 'mark') return false;
  for (let k = from; k < and; k++) {
    const item = items[k] as Item;
    if ((item.classes & Class.auxiliary) !== 0) return true;
    if (item.shape === 'lower' && cuesOf(item.lower).some((cue) => cue.form === 'past')) return false;
  }
  return true;
}

function trimComma(items: readonly Item[], k: number): number {
  return (items[k - 1] as Item).lower === ',' ? k - 1 : k;
}
