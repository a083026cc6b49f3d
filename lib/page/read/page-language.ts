import { decide } from '../../mentions/decide.ts';
import type { Evidence } from '../../mentions/evidence.ts';
import type { Mention } from '../../model.ts';
import type { Candidate, Scanned } from '../../names/scan.ts';
import { CAPITAL, SMALL } from '../../text/letters.ts';

/** Decides a block of a page that declares a language: in another than English only what holds in any. */
export function decideInLanguage(
  language: string,
  block: Scanned,
  evidence: Evidence,
  ordinal: number,
): Mention[] {
  if (language === 'en') return decide(block, evidence, ordinal);
  const starts = new Set(block.candidates.map(({ from }) => from));
  // In German every noun begins with a capital, elsewhere another name may ("президент Китая Си Цзиньпин").
  const isIdle = (to: number): boolean =>
    block.text.charAt(to) === ' ' && (language === 'de' || starts.has(to + 1));
  const found = new Map(block.candidates.map((one) => [one.start, one]));
  return decide(withoutCapitals(block, isIdle), evidence, ordinal).filter((mention) => {
    const candidate = found.get(mention.start);
    return (
      candidate !== undefined &&
      holdsInAnyLanguage(mention, candidate) &&
      !(isPlace(candidate) && isOfLongerName(candidate, block.text, language, isIdle))
    );
  });
}

/**
 * Says whether a mention holds in any language: full names, and the surname of somebody named in full. The other rules
 * read English words around the name, and a short acronym means other things elsewhere ("US" is a sports club in France).
 */
function holdsInAnyLanguage({ rule, actor, alias }: Mention, { senses }: Candidate): boolean {
  if (rule !== 'acronym') return rule === 'full-name' || rule === 'surname-after-full-name';
  return senses.some((one) => one.actor.id === actor && one.alias === alias && one.form === 'full');
}

const isPlace = ({ senses }: Candidate): boolean => senses.some(({ actor }) => actor.kind !== 'person');

/**
 * Writes a block for rules that read English: where a capital behind the name of a place is idle, it is a small letter. The text keeps
 * its length.
 */
function withoutCapitals({ text, candidates }: Scanned, isIdle: (to: number) => boolean): Scanned {
  const parts: string[] = [];
  let written = 0;
  for (const one of candidates) {
    const small = text.charAt(one.to + 1).toLowerCase();
    if (!isPlace(one) || !isIdle(one.to) || small.length !== 1) continue;
    parts.push(text.slice(written, one.to + 1), small);
    written = one.to + 2;
  }
  return { text: parts.join('') + text.slice(written), candidates };
}

/** Words with which a sea, a bank, a party or another state begins whose name ends in a state's. */
const LONGER: Readonly<Record<string, readonly string[]>> = {
  de: ['republik', 'bank von', 'einiges'],
  es: ['república de', 'mar de', 'mar de la', 'banco de'],
  fr: ['république de', 'mer de', 'banque de'],
};
/** As far as those reach. UTF-16 code units. */
const REACH = 20;
const CAPITALISED = new RegExp(`^ [${CAPITAL}][${SMALL}]`);

/** Sees a part of a longer name: "mer de Chine", "Estados Unidos Mexicanos". */
function isOfLongerName(
  { from, to }: Candidate,
  text: string,
  language: string,
  isIdle: (to: number) => boolean,
): boolean {
  const before = ` ${text.slice(Math.max(0, from - REACH), from).toLowerCase()}`;
  if (LONGER[language]?.some((words) => before.endsWith(` ${words} `))) return true;
  return !isIdle(to) && CAPITALISED.test(text.slice(to, to + 3));
}
