import { cuesOf } from '../../english/cues.ts';
import { STANCE_OF_VERB } from '../../english/stances.ts';
import type { TokenisedText } from '../../english/tokenised-text.ts';
import type { Span, Stance } from '../../model.ts';
import type { FoundQuote } from '../found-quote.ts';
import { cuePolarity } from './cue-polarity.ts';
import { STANCE_RULES, type StanceCase } from './stance-rules.ts';

/** Says what a speaker did with the words, and which words say so: the cue with what turns it into its contrary. */
export interface Reporting {
  readonly stance: Stance;
  /** Null where no words report. */
  readonly cue: Span | null;
}

type Cited = Pick<FoundQuote, 'start' | 'end' | 'cue' | 'speaker'>;

/** Stances of words that nobody asserts: what is quoted within them stays under them. */
const UNASSERTED: ReadonlySet<Stance> = new Set<Stance>([
  'denied',
  'doubted',
  'rejected',
  'withheld',
  'not-denied',
]);

/**
 * Reads off the cues what the speakers did with the words of quotes, which are sorted by start and nested or disjoint. Without a
 * cue words were said. "Lee denied that Reyes had said “A”": what Reyes is said to have said is shown as denied too.
 */
export function reportingOf(article: TokenisedText, quotes: readonly Cited[]): Reporting[] {
  const around: { readonly quote: Cited; readonly reporting: Reporting }[] = [];
  return quotes.map((quote) => {
    while (around.length > 0 && (around.at(-1)?.quote.end ?? 0) <= quote.start) around.pop();
    const own = ownReporting(article, quote);
    const outer = around.findLast(({ reporting }) => UNASSERTED.has(reporting.stance));
    const isUnder = outer !== undefined && !UNASSERTED.has(own.stance) && isInClause(quote, outer.quote);
    const reporting = isUnder ? within(outer.quote, outer.reporting, own) : own;
    around.push({ quote, reporting });
    return reporting;
  });
}

function ownReporting(article: TokenisedText, { cue, speaker }: Cited): Reporting {
  if (!cue) return { stance: 'said', cue };
  const { start, negated, act } = cuePolarity(article, cue, speaker);
  const found: StanceCase = { verb: stanceOfCue(article.text, cue), negated, act };
  const stance = STANCE_RULES.find(({ agrees }) => agrees(found))?.stance ?? 'said';
  return { stance, cue: { start, end: cue.end } };
}

/** Characters behind a cue in which its particle may stand: "ruled | out". */
const PARTICLE = 12;

/** Looks a cue up: with its particle first, so that "called on" is no "called". */
function stanceOfCue(text: string, { start, end }: Span): Stance {
  const [word = '', particle = ''] = text
    .slice(start, end + PARTICLE)
    .toLowerCase()
    .split(/\s+/);
  // "called out" is no "called".
  const whole = cuesOf(word).find(({ verb }) => verb.endsWith(` ${particle}`) && start + word.length < end);
  if (whole) return STANCE_OF_VERB.get(whole.verb) ?? 'said';
  const single = cuesOf(word)
    .map(({ verb }) => verb)
    .filter((verb) => !verb.includes(' '));
  // Behind marks any verb may report, also one that the lexicon does not have: "“It rained?” he doubted."
  const verbs = [...single, ...basesOf(word)];
  for (const verb of [...verbs.map((one) => `${one} ${particle}`), ...verbs]) {
    const stance = STANCE_OF_VERB.get(verb);
    if (stance) return stance;
  }
  return 'said';
}

/** Guesses the bases that a written form may be of: "doubted" of "doubt" or "doubte". */
function basesOf(word: string): readonly string[] {
  const stem = word.replace(/(?:s|ed|ing)$/, '');
  return [word, stem, `${stem}e`];
}

/** Tells whether a quote is reported within another's clause: not where the same subject goes on, "denied A and said: “B”". */
function isInClause({ cue, speaker }: Cited, outer: Cited): boolean {
  return cue === null || speaker === null || speaker.start >= outer.start;
}

/** Puts what is quoted within words under the stance of those words, their speaker included. */
function within(outer: Cited, { stance, cue }: Reporting, own: Reporting): Reporting {
  if (!cue) return { stance, cue };
  const { speaker } = outer;
  const start = speaker && speaker.end <= cue.start ? speaker.start : cue.start;
  const end = own.cue && own.cue.start >= cue.end ? own.cue.end : cue.end;
  return { stance, cue: { start, end } };
}
