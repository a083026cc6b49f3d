import { likelyAgency } from '../../components/known/origins/likely-agency.ts';
import { reprintOf } from '../../components/known/origins/reprint-of.ts';
import { citedSource } from '../../lib/cite/cited-source.ts';
import { plainCitation } from '../../lib/cite/plain-citation.ts';
import { speakerLine } from '../../lib/cite/speaker-line.ts';
import { writtenDay } from '../../lib/cite/words/written-day.ts';
import { findingOf } from '../../lib/drafts/finding.ts';
import type { KnownView } from '../../lib/holdings/known/known-view.ts';
import type { Span } from '../../lib/model.ts';
import { spaced } from '../../lib/text/spaced.ts';
import type { KnownAnswer } from '../../lib/views/known-answer.ts';
import type { KnownQuotation } from '../../lib/views/known-in-text.ts';
import type { DraftPlace } from './read-draft.ts';

/** Writes what came of a quotation for people, in several lines: the quotation, and every quote on record that it repeats, as it is cited. */
export function textLines(quotation: KnownQuotation, place: DraftPlace, articles: string): string[] {
  const { text, speaker, answer } = quotation;
  const [unit, at] = Object.entries(place)[0] ?? [];
  const head = `${unit} ${at}: “${spaced(text)}”${speaker === null ? '' : ` ${speaker}`}`;
  if (answer.matches.length === 0) return [head, `  Not in ${articles}.`];
  const own = answer.matches.filter((match) => !isTold(match, answer));
  return [
    head,
    ...own.flatMap((match) => [
      `  ${whatWords(match, answer.first)}${dayWords(match)}:`,
      ...plainCitation(match.quote, null)
        .split('\n')
        .map((line) => `    ${line}`),
      ...match.differences.map(
        ({ known, quoted }) =>
          `    on record ${wordsAt(match.quote.text, known)}, in the draft ${wordsAt(text, quoted)}`,
      ),
      ...originLines(match, answer),
    ]),
  ];
}

/** Tells whether a match is told with another one, whose text it reprints with the same words. */
const isTold = (match: KnownView, answer: KnownAnswer): boolean =>
  reprintOf(match, answer)?.of.class === match.class;

/** Says who reprints the text that a match is of, and whose it likely is. */
function originLines(match: KnownView, answer: KnownAnswer): string[] {
  const agency = likelyAgency(match, answer);
  const reprints = answer.matches.filter(
    (one) => isTold(one, answer) && reprintOf(one, answer)?.of === match,
  );
  const places = new Set(
    reprints.map((one) => `${one.quote.source ?? 'a source not stated'}${dayWords(one)}`),
  );
  return [
    ...(places.size > 0 ? [`    the same text in ${[...places].join('; ')}`] : []),
    ...(agency === null ? [] : [`    likely from ${agency}`]),
  ];
}

/** Writes what came of a quotation for programs, as the object of one line. */
export function jsonLine({ start, end, text, speaker, ...found }: KnownQuotation, place: DraftPlace): object {
  return {
    ...{ ...place, start, end, text, speaker, found: findingOf(found), first: found.answer.first },
    matches: found.answer.matches.map(({ quote, ...match }, at) => ({
      ...{ id: quote.id, class: match.class, rule: match.rule, whole: match.isWhole },
      otherSpeaker: match.isOtherSpeaker,
      differences: match.differences.map(({ type, known, quoted }) => ({
        ...{ type, record: [known.start, known.end], draft: [quoted.start, quoted.end] },
      })),
      ...{ speakers: quote.speakers.map(({ name }) => name), namedAs: quote.namedAs, role: quote.role },
      ...{ kind: quote.kind, stance: quote.stance, reporting: quote.reporting, text: quote.text },
      ...{ date: quote.date, source: quote.source, title: quote.title },
      ...{ url: quote.address, link: citedSource(quote, null).link },
      ...originOf(at, found.answer),
    })),
  };
}

/** Numbers the text that a match is printed in, with the agency that it is likely from: matches of one number confirm one another no more than reprints do. */
function originOf(at: number, { origins }: KnownAnswer): { origin: number; agency: string | null } {
  const origin = origins.findIndex(({ matches }) => matches.includes(at));
  return { origin, agency: origins[origin]?.agency ?? null };
}

/** Says what a quote on record has of the quotation. Who speaks is said where it cannot be whom the draft names; in doubt nothing. */
function whatWords(match: KnownView, first: string | null): string {
  const from = match.isOtherSpeaker ? ` from ${speakerLine(match.quote)}` : '';
  if (match.class === 'reworded') return `Worded differently${from}`;
  if (match.class === 'joined') return `Part of what is joined here, on record${from}`;
  if (!match.isWhole) return `Part of it on record${from}`;
  if (match.class === 'cut') return `On record${from}, with more around it`;
  return match.quote.date !== null && match.quote.date === first
    ? `First on record${from}`
    : `On record${from}`;
}

const dayWords = ({ quote: { date } }: KnownView): string =>
  date === null ? ', undated' : `, ${writtenDay(date, 'long')}`;

/** Writes the words of a difference; where one text has none there, it says so. */
function wordsAt(text: string, { start, end }: Span): string {
  const words = spaced(text.slice(start, end)).trim();
  return words === '' ? 'nothing' : `“${words}”`;
}
