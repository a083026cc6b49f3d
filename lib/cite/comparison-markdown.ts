import type { QuoteView } from '../holdings/quote-view.ts';
import type { RoleView } from '../holdings/role-view.ts';
import type { Span } from '../model.ts';
import { caveatOf, gradeWords, reportingOrStance, stanceWords } from './attribution.ts';
import { citedSource, oneLine, withoutLines } from './cited-source.ts';
import { escapedMarkdown } from './escaped-markdown.ts';
import { markdownCitation } from './markdown.ts';
import { reportedOn } from './plain-citation.ts';
import { speakerLine } from './speaker-line.ts';
import { nested } from './statement.ts';
import { sameTextWords } from './words/same-text-words.ts';
import { upperFirst } from './words/upper-first.ts';
import { writtenDay } from './words/written-day.ts';

/** Holds a quote that stands beside others, and its words that another one has too; offsets of the quote's text. */
export interface QuoteBeside {
  readonly quote: QuoteView;
  readonly shared: readonly Span[];
  /** The number of another one, from 1, whose article prints the same text; null where none does. */
  readonly sameTextAs: number | null;
}

const NOT_STATED = 'not stated';

/**
 * Writes quotes side by side in Markdown: a table with a column for each, shared words in bold, and below it each with all that its citation
 * owes. The table alone would be no citation, and the citations alone would not stand side by side. `today` is an ISO day.
 */
export function comparisonMarkdown(
  beside: readonly QuoteBeside[],
  { title, today }: { readonly title: string; readonly today: string },
): string {
  const row = (name: string, cells: readonly string[]) => `| ${[name, ...cells].join(' | ')} |`;
  const rows = ROWS.map(([name, write]) => row(`**${name}**`, beside.map(write)));
  const isShared = beside.some(({ shared }) => shared.length > 0);
  return [
    `# ${escapedMarkdown(oneLine(title))}`,
    [
      row(
        '',
        beside.map((_, at) => `${at + 1}`),
      ),
      row(
        '---',
        beside.map(() => '---'),
      ),
      ...rows,
    ].join('\n'),
    ...(isShared
      ? ['Bold: words that another of these quotes has too. The emphasis is not the articles’.']
      : []),
    ...beside.map(({ quote }, at) => `## ${at + 1}\n\n${markdownCitation(quote, today)}`),
  ].join('\n\n');
}

/** Lists what is told of each quote, in the order of the rows. */
const ROWS: readonly (readonly [name: string, write: (beside: QuoteBeside) => string])[] = [
  ['Speaker', ({ quote }) => cell([speakerLine(quote), caveatOf(quote)])],
  ['Role then', ({ quote }) => cell([ownRole(quote), ...(quote.roleAt?.differing ?? []).map(toldRole)])],
  ['Reported', ({ quote }) => cell([reportedOn(citedSource(quote, null)).replace(/^reported on /, '')])],
  [
    'Source',
    ({ quote, sameTextAs }) =>
      cell([
        quote.source ?? NOT_STATED,
        quote.title && `“${nested(quote.title)}”`,
        sameTextAs === null ? null : sameTextWords(sameTextAs),
      ]),
  ],
  ['What was done with the words', ({ quote }) => cell([stanceWords(quote)])],
  ['Grade', ({ quote }) => cell([gradeWords(quote)])],
  ['Words', wordsCell],
];

function cell(parts: readonly (string | null)[]): string {
  return parts
    .filter((part) => part !== null)
    .map((part) => escapedMarkdown(oneLine(part)))
    .join('; ');
}

/** Says what the speaker was then: by the article, or by whoever says so. */
function ownRole({ role, roleAt }: QuoteView): string {
  if (role !== null) return upperFirst(role);
  if (roleAt === undefined) return NOT_STATED;
  return roleAt.isOwn ? upperFirst(roleAt.role.role) + inferredOffice(roleAt.role) : toldRole(roleAt.role);
}

function toldRole(role: RoleView): string {
  const day = role.date === null ? '' : `, ${writtenDay(role.date, 'short')}`;
  return `${upperFirst(role.role)}${inferredOffice(role)} (according to ${role.source ?? 'an article without source'}${day})`;
}

const inferredOffice = ({ inferredFrom }: RoleView): string =>
  inferredFrom === null ? '' : ` (inferred from “${inferredFrom}”)`;

/** Writes the reporting words and the quote in one line; only what is verbatim has marks. */
function wordsCell({ quote, shared }: QuoteBeside): string {
  const { kind, text } = quote;
  const plain = (from: number, to: number) =>
    escapedMarkdown(withoutLines(kind === 'direct' ? nested(text.slice(from, to)) : text.slice(from, to)));
  let at = 0;
  let words = '';
  for (const { start, end } of shared) {
    words += `${plain(at, start)}**${plain(start, end)}**`;
    at = end;
  }
  words += plain(at, text.length);
  const reporting = reportingOrStance(quote);
  const before = reporting === null ? '' : `${escapedMarkdown(oneLine(reporting))} `;
  return before + (kind === 'direct' ? `“${words}”` : words);
}
