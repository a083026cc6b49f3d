import {
  COPY_WORDS,
  CREDIT_LABELS,
  DATED,
  EVENT_WORDS,
  LABEL_FILLERS,
  LINK_PHRASES,
  LINK_WORDS,
  LINKED,
  PHOTO_WORDS,
  PUBLISHED,
  SITE_WORDS,
  UPDATED,
  USE_WORDS,
  VENUES,
} from '../../english/dates/header-words.ts';

/** Holds the words between two marks, hours or days of a header's line. */
export interface HeaderPhrase {
  readonly words: readonly string[];
  /** The same in small letters, without stops. */
  readonly lower: readonly string[];
  readonly opensLine: boolean;
  /** Whether a colon follows. */
  readonly isLabel: boolean;
  /** Whether a colon and a word such as "Editor" stand before it. */
  readonly isCredited: boolean;
  readonly isBehindDay: boolean;
}

/** Names the part that a phrase plays in a header. */
export type Part =
  | 'links'
  | 'link'
  | 'photo'
  | 'copy'
  | 'event'
  | 'site'
  | 'credit'
  | 'published'
  | 'updated'
  | 'dated'
  | 'use'
  | 'writer'
  | 'label'
  | 'venue'
  | 'name'
  | 'prose';

/** Says which part a phrase plays. Rows are asked in the order of the table. */
interface PhraseRule {
  readonly name: Part;
  /** An example: [what plays the part], {what does not}. */
  readonly sentence: string;
  readonly agrees: (phrase: HeaderPhrase) => boolean;
}

const connectors = new Set(['by', 'in', 'from', 'to', 'under', 'with']);
const particles = new Set('and de del di du der den la le el van von al bin ibn & + the'.split(' '));
const longestName = 5;
const longestByLine = 14;

/** Lists the parts that a phrase may play; one that plays none is prose. */
export const PHRASES: readonly PhraseRule[] = [
  {
    name: 'links',
    sentence: '[Related stories]. {Related papers}',
    agrees: ({ lower }) =>
      LINK_PHRASES.includes(lower.join(' ')) ||
      (LINK_WORDS.has(lower[0] ?? '') && lower.slice(1).every((word) => LINKED.has(word))),
  },
  {
    name: 'link',
    sentence: '[See also old pier burns]. {Latest update}: 7 March 2022',
    agrees: ({ lower }) => {
      const words = lower.join(' ');
      return LINK_PHRASES.some((link) => words.startsWith(`${link} `));
    },
  },
  {
    name: 'photo',
    sentence: '[File photo], 5 January 2019. {Photius}, 5 January 2019',
    agrees: ({ lower }) => lower.some((word) => PHOTO_WORDS.has(word)),
  },
  {
    name: 'copy',
    sentence: '[Archived] 9 May 2023. [Medically reviewed by Ann Lee on] 9 May 2023. {Published} 9 May 2023',
    agrees: ({ lower }) => lower.some((word) => COPY_WORDS.has(word)),
  },
  {
    name: 'event',
    sentence: '[When]: 9 June 2023. [Doors] 19:00. {Published}: 9 June 2023',
    agrees: ({ lower, opensLine }) =>
      (opensLine && EVENT_WORDS.has(lower[0] ?? '') && lower.length <= 3) ||
      (lower.includes('event') && lower.length <= 4),
  },
  {
    name: 'site',
    sentence: '[Sign in]. 9 May 2023 | [14 °C]. {Zenda Gazette} | 9 May 2023',
    agrees: ({ lower }) => SITE_WORDS.includes(lower.join(' ')) || lower.some((word) => word.includes('°')),
  },
  {
    name: 'credit',
    sentence: '[Source]: Zenda Gazette | 7 March 2022. {Sources say}',
    agrees: ({ lower, isLabel }) => isLabel && lower.length <= 2 && CREDIT_LABELS.has(lower[0] ?? ''),
  },
  {
    name: 'published',
    sentence:
      '[Date of publication]: 7 March 2022. [Posted by Ann Lee on] 7 March 2022. {Zenda Post}, 7 March 2022',
    agrees: (phrase) => labels(phrase, PUBLISHED),
  },
  {
    name: 'updated',
    sentence: '[Last updated on] 7 March 2022. {Pier updated}',
    agrees: (phrase) => labels(phrase, UPDATED),
  },
  {
    name: 'dated',
    sentence: '[Date]: 7 March 2022. {Update}: 7 March 2022',
    agrees: (phrase) => labels(phrase, DATED),
  },
  {
    name: 'use',
    sentence: '7 March 2022 [at] 10:15 · [3 min read]. {Three days}',
    agrees: ({ lower }) => lower.every((word) => USE_WORDS.has(word) || /^[\d.,]+k?$/.test(word)),
  },
  {
    name: 'writer',
    sentence: '[By Ann Lee], 7 March 2022. [Words by Ann Lee]. {Ann Lee}',
    agrees: ({ lower }) =>
      lower.length <= longestByLine && (lower[0] === 'by' || lower[0] === 'with' || lower[1] === 'by'),
  },
  {
    name: 'label',
    sentence: '[Deadline for papers]: 9 June 2023. {Ann Lee} | 9 June 2023',
    agrees: ({ isLabel }) => isLabel,
  },
  {
    name: 'venue',
    sentence: '[Zenda Town Hall], 9 June 2023. {Zenda Harbour Office}, 9 June 2023',
    agrees: ({ lower }) => lower.some((word) => VENUES.has(word)),
  },
  {
    name: 'name',
    sentence: '[Ann Lee] | 7 March 2022 [in Harbours]. Editor: [ann]. {The old pier}, 7 March 2022',
    agrees: ({ words, isCredited, isBehindDay }) =>
      isCredited || isName(isBehindDay && words[0] === 'in' ? words.slice(1) : words),
  },
];

/** Says which part a phrase plays in a header: the first row that agrees, or prose. */
export function partOf(phrase: HeaderPhrase): Part {
  return PHRASES.find(({ agrees }) => agrees(phrase))?.name ?? 'prose';
}

/** Tells whether words before "by" or "in" are a label with one of the given words: "Posted by Ann Lee on". */
function labels({ words, lower }: HeaderPhrase, label: ReadonlySet<string>): boolean {
  const at = lower.findIndex((word) => connectors.has(word));
  const head = at > 0 ? lower.slice(0, at) : lower;
  const rest = at > 0 ? words.slice(at + 1) : [];
  return (
    rest.length <= longestByLine &&
    head.some((word) => label.has(word)) &&
    head.every((word) => label.has(word) || isOfLabel(word)) &&
    (rest.length === 0 || /^(?:\p{Lu}|the$|our$)/u.test(rest[0] ?? '') || rest.every(isOfLabel))
  );
}

function isOfLabel(word: string): boolean {
  return LABEL_FILLERS.has(word) || PUBLISHED.has(word) || UPDATED.has(word) || DATED.has(word);
}

/** Tells whether words may be the name of a writer, a place, a section or a source: each has a capital. */
function isName(words: readonly string[]): boolean {
  return (
    words.length > 0 &&
    words.length <= longestName &&
    words.every((word, k) => /^[\p{Lu}\p{Lo}\d#@]/u.test(word) || (k > 0 && particles.has(word)))
  );
}
