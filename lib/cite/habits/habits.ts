import type { QuoteView } from '../../holdings/quote-view.ts';
import { caveatOf } from '../attribution.ts';
import { type CitedSource, citedSource } from '../cited-source.ts';
import { familyName, sortedName } from '../references/writer-name.ts';
import { nested, statement } from '../statement.ts';
import { upperFirst } from '../words/upper-first.ts';
import { authorList, inOrder, withInitials } from './author-list.ts';
import { type DayWay, habitDay } from './habit-days.ts';
import { listed, sentence, sentences } from './sentences.ts';

/** Lists the habits of citing that a quote can be written in. */
export const CITE_HABITS = ['apa', 'mla', 'chicago', 'harvard', 'ap', 'footnote'] as const;
/** Names such a habit. */
export type CiteHabit = (typeof CITE_HABITS)[number];

/** Says how a habit cites an article. */
interface HabitRow {
  /** What it writes of “Rain.” in an article that has everything, and below it; the tests hold the row to that. */
  readonly example: readonly [inSentence: string, below?: string];
  /** Continues the statement to a whole sentence. */
  readonly inSentence: (said: string, cited: CitedSource) => string;
  /** Writes the entry of the list of works, where the habit has one. */
  readonly below?: (cited: CitedSource) => string;
}

const NO_SOURCE = 'source not stated';
const NO_HEADLINE = '[Article without a headline]';
const NOT_CONFIRMED = 'date not confirmed';

/** No habit has a place for a day that is not confirmed, or a source that nobody stated: brackets say so, as for whatever is not printed. */
const HABITS: Readonly<Record<CiteHabit, HabitRow>> = {
  // American Psychological Association, 7th edition: an article on a news site (10.16).
  apa: {
    example: [
      '“Rain.” (Reyes, 2024).',
      'Reyes, T. (2024, May 3). The bridge opens. The Zenda Post. Retrieved May 4, 2024, from https://zenda.example/bridge',
    ],
    inSentence: (said, cited) => `${said} (${whoAndWhen(cited, ' & ', 'n.d.')}).`,
    below: (cited) => {
      const { title, source, authors, address, accessed } = cited;
      const who = authorList(authors, { first: withInitials, joint: ', & ', tooMany: 21 });
      const day = `(${dayOr(cited, 'apa', 'n.d.')})`;
      const named = title ?? NO_HEADLINE;
      const head = who === null ? [`${sentence(named)} ${day}`] : [`${sentence(who)} ${day}`, named];
      const entry = sentences([...head, source ?? `[${NO_SOURCE}]`]);
      const retrieved = accessed === null ? null : `Retrieved ${habitDay(accessed, 'american')}`;
      // An address at the end gets no stop that somebody would copy with it.
      if (address === null) return sentences([entry, retrieved]);
      return `${entry} ${retrieved === null ? '' : `${retrieved}, from `}${address}`;
    },
  },
  // Modern Language Association, 9th edition: an article on a website.
  mla: {
    example: [
      '“Rain.” (Reyes).',
      'Reyes, Tom. “The bridge opens.” The Zenda Post, 3 May 2024, https://zenda.example/bridge. Accessed 4 May 2024.',
    ],
    inSentence: (said, cited) => `${said} (${who(cited, ' and ')}).`,
    below: (cited) => {
      const { title, source, authors, address, accessed } = cited;
      return sentences([
        authorList(authors, { first: sortedName, other: inOrder, joint: ', and ', tooMany: 3 }),
        title && `“${sentence(nested(title))}”`,
        listed([source ?? `[${NO_SOURCE}]`, dayOr(cited, 'mla', 'n.d.'), address]),
        accessed && `Accessed ${habitDay(accessed, 'mla')}`,
      ]);
    },
  },
  // The Chicago Manual of Style, 17th edition: a note (14.191, 14.207).
  chicago: {
    example: [
      '“Rain.” Tom Reyes, “The bridge opens,” The Zenda Post, May 3, 2024, accessed May 4, 2024, https://zenda.example/bridge.',
    ],
    inSentence: (said, cited) => {
      const { title, source, authors, address, accessed } = cited;
      const note = listed([
        authorList(authors, { first: inOrder, joint: ' and ', tooMany: 4 }),
        title && `“${nested(title)},”`,
        source ?? `[${NO_SOURCE}]`,
        dayOr(cited, 'american', 'n.d.'),
        accessed && `accessed ${habitDay(accessed, 'american')}`,
        address,
      ]);
      return sentences([said, note]);
    },
  },
  // Cite Them Right, 12th edition: an article of an online newspaper.
  harvard: {
    example: [
      '“Rain.” (Reyes, 2024).',
      'Reyes, T. (2024) ‘The bridge opens’, The Zenda Post, 3 May. Available at: https://zenda.example/bridge (Accessed: 4 May 2024).',
    ],
    inSentence: (said, cited) => `${said} (${whoAndWhen(cited, ' and ', 'no date')}).`,
    below: (cited) => {
      const { title, source, authors, day, isDaySure, address, accessed } = cited;
      const writers = authorList(authors, { first: withInitials, joint: ' and ', tooMany: 4 });
      const named = title === null ? NO_HEADLINE : `‘${title}’`;
      const year = `(${day === null ? 'no date' : day.slice(0, 4)})`;
      const unsure = isDaySure ? '' : ` [${NOT_CONFIRMED}]`;
      const read = accessed === null ? null : `(Accessed: ${habitDay(accessed, 'british')})`;
      return sentences([
        listed([
          writers === null ? `${named} ${year}` : `${writers} ${year} ${named}`,
          source ?? `[${NO_SOURCE}]`,
          day && `${habitDay(day, 'withoutYear')}${unsure}`,
        ]),
        [address && `Available at: ${address}`, read].filter(Boolean).join(' '),
      ]);
    },
  },
  // The Associated Press Stylebook: the source is named in the story; what a desk must see stands below.
  ap: {
    example: [
      '“Rain,” The Zenda Post reported on May 3, 2024.',
      'For the desk: Tom Reyes, “The bridge opens,” https://zenda.example/bridge, accessed May 4, 2024.',
    ],
    inSentence: (said, cited) => {
      const source = cited.source ?? 'a source that is not stated';
      const when = cited.day === null ? 'in an undated article' : `on ${dayOr(cited, 'ap', '')}`;
      return `${withComma(said)} ${source} reported ${when}.`;
    },
    below: ({ title, authors, address, accessed }) =>
      sentence(
        `For the desk: ${listed([
          authorList(authors, { first: inOrder, joint: ' and ', tooMany: 4 }),
          title === null ? 'an article without a headline' : `“${nested(title)},”`,
          address,
          accessed && `accessed ${habitDay(accessed, 'ap')}`,
        ])}`,
      ),
  },
  // Nobody's in particular: one line, and days that no country reads otherwise.
  footnote: {
    example: [
      '“Rain.”, in: Tom Reyes, “The bridge opens”, The Zenda Post, 3 May 2024, <https://zenda.example/bridge>, accessed 4 May 2024.',
    ],
    inSentence: (said, cited) => {
      const { title, source, authors, address, accessed } = cited;
      const from = listed([
        authorList(authors, { first: inOrder, joint: ' and ', tooMany: 4 }),
        title && `“${nested(title)}”`,
        source ?? NO_SOURCE,
        dayOr(cited, 'british', 'undated'),
        address && `<${address}>`,
        accessed && `accessed ${habitDay(accessed, 'british')}`,
      ]);
      return sentence(`${said}, in: ${from}`);
    },
  },
};

/**
 * Writes a quote in a habit of citing: the statement with its source, what must be known of the speaker, the habit's entry for the list of works,
 * and the link to the words. `today` is an ISO day; null leaves the day of access out.
 */
export function habitCitation(habit: CiteHabit, quote: QuoteView, today: string | null): string {
  const cited = citedSource(quote, today);
  const { inSentence, below } = HABITS[habit];
  const caveat = caveatOf(quote);
  const told = caveat === null ? '' : ` [${upperFirst(caveat)}.]`;
  const parts = [`${inSentence(statement(quote), cited)}${told}`, below?.(cited), cited.link];
  return parts.filter(Boolean).join('\n\n');
}

/** Gives the example of a habit, as the menu's tests and its design note show it. */
export function habitExample(habit: CiteHabit): string {
  return HABITS[habit].example.join('\n\n');
}

/** Names who wrote an article, in brackets behind a quote; without an author, the headline takes their place. */
function who({ title, source, authors }: CitedSource, joint: string): string {
  const families = authorList(authors, { first: familyName, joint, tooMany: 3 });
  return families ?? (title === null ? (source ?? NO_SOURCE) : `“${nested(title)}”`);
}

function whoAndWhen(cited: CitedSource, joint: string, undated: string): string {
  return `${who(cited, joint)}, ${cited.day === null ? undated : cited.day.slice(0, 4)}`;
}

/** Writes the day of an article, and that it is not confirmed where it is not. */
function dayOr({ day, isDaySure }: CitedSource, way: DayWay, undated: string): string {
  if (day === null) return undated;
  return `${habitDay(day, way)}${isDaySure ? '' : ` [${NOT_CONFIRMED}]`}`;
}

/** Ends a statement with a comma, within its mark as America's papers do; a question keeps its own sign. */
function withComma(said: string): string {
  return /[!?…]”?$/.test(said) ? said : said.replace(/[.,]?(”?)$/, ',$1');
}
