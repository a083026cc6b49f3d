import type { QuoteKind } from '../../lib/model.ts';
import type { TickView } from '../../lib/views/timeline-view.ts';
import { day } from '../day.ts';
import { grouped } from '../grouped.ts';
import { stanceName } from '../stance-name.ts';
import { grade } from '../words/grade.ts';
import type { TickOutline } from './draw-tick.ts';

/** Says what a tick stands for, to whoever does not see it. What is reported gets no quotation marks. */
export function tickWords(tick: TickView, position: number, count: number): string {
  const { date, source, kind, reporting, stance, text, speakers } = tick;
  const from = [day(date), source].filter(Boolean).join(', ');
  const who = tick.list === 'about' && speakers.length > 0 ? `${speakers.join(', ')} ` : '';
  const said = reporting ?? `${stanceName(stance)}:`;
  const words = kind === 'direct' ? `“${text}”` : text;
  return `${from}: ${who}${said} ${words}. ${grade(kind).label}. ${grouped(position)} of ${grouped(count)}.`;
}

/** Counts the quotes of a timeline: "12 quotes", "5 of 12 quotes, 2 undated", "the latest 2,000 of 9,000 quotes". */
export function countTicks(left: readonly TickView[], shown: number, total: number): string {
  const quotes = total === 1 ? 'quote' : 'quotes';
  const counted =
    left.length < shown
      ? `${grouped(left.length)} of ${grouped(shown)} ${quotes}`
      : `${grouped(shown)} ${quotes}`;
  const undated = left.filter(({ date }) => date === null).length;
  const rest = undated === 0 ? '' : `, ${grouped(undated)} undated`;
  const cut = shown < total ? `; these are the latest of ${grouped(total)}` : '';
  return `${counted}${rest}${cut}`;
}

/** Says what the filling of a tick stands for. */
export const KIND_WORDS: Readonly<Record<QuoteKind, string>> = {
  direct: 'quoted',
  mixed: 'partly quoted',
  indirect: 'reported',
};

/** Says what the outline of a tick stands for; the plain one stands for all that is said. */
export const OUTLINE_WORDS: Readonly<Record<Exclude<TickOutline, 'flat'>, string>> = {
  round: 'asked',
  notched: 'denied, doubted, not stood by',
  pointed: 'promised, called on others',
};
