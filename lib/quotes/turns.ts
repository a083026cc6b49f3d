import { particles } from '../english/family-names.ts';
import type { Span } from '../model.ts';

/** Holds what one speaker says in a row in a transcript, without the label; it may run over several paragraphs. */
export interface Turn extends Span {
  /** The words that name the speaker; null behind a bare "A:". */
  readonly speaker: Span | null;
  /** Position of its first paragraph. */
  readonly paragraph: number;
  /** Offset where the first label of all stands. */
  readonly interview: number;
}

interface Labelled {
  readonly paragraph: number;
  readonly label: Span;
  readonly name: string;
  readonly from: number;
}

/** The letters of questions and answers; they name nobody. */
const bare: ReadonlySet<string> = new Set(['q', 'a', 'question', 'answer']);

const word = `(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|${[...particles].join('|')})`;

/** A label: up to five capitalised words, perhaps a remark in brackets, a colon, and then a sentence that no mark opens. */
const labelled = new RegExp(
  `^(${word}(?: ${word}){0,4})(?: \\([^()\\n]{1,60}\\))?: +(?=[\\p{Lu}\\p{N}(])`,
  'u',
);

/** Characters in which a label is looked for. */
const labelLength = 160;

/**
 * Reads the turns of an interview or a transcript: "Q: ... A: ...", "WANG: ...". A text has turns when two labels take them, one of
 * them twice, somebody asks, and each is a sentence. Lists ("Winner: ...") are none. Whoever only asks makes no statement and gets
 * no turn.
 */
export function readTurns(text: string, blocks: readonly Span[]): Turn[] {
  const starts: Labelled[] = [];
  for (let paragraph = 0; paragraph < blocks.length; paragraph++) {
    const { start, end } = blocks[paragraph] as Span;
    const match = labelled.exec(text.slice(start, Math.min(end, start + labelLength)));
    if (!match) continue;
    const name = match[1] as string;
    starts.push({
      paragraph,
      label: { start, end: start + name.length },
      name,
      from: start + match[0].length,
    });
  }
  const turns = new Map<string, (Turn & { asks: boolean; isQuestion: boolean })[]>();
  for (let k = 0; k < starts.length; k++) {
    const { paragraph, label, name, from } = starts[k] as Labelled;
    const next = endOfTurn(starts[k] as Labelled, starts[k + 1]);
    const { end } = blocks[lastOfTurn(text, blocks, paragraph, next)] as Span;
    const turn = {
      start: from,
      end,
      speaker: bare.has(name.toLowerCase()) ? null : label,
      paragraph,
      interview: (starts[0] as Labelled).label.start,
      asks: text[end - 1] === '?',
      // Whoever asks may state something too; it is the article's own.
      isQuestion: /^q/i.test(name) && bare.has(name.toLowerCase()),
    };
    const others = turns.get(name);
    if (others) others.push(turn);
    else turns.set(name, [turn]);
  }
  return isInterview(text, [...turns.values()])
    ? [...turns.values()]
        .filter((own) => own[0]?.isQuestion !== true && own.some(({ asks }) => !asks))
        .flat()
        .sort((a, b) => a.start - b.start)
    : [];
}

/**
 * Gives the paragraph before which a turn ends. A next turn of the same speaker's was broken into: the paragraph before it is the
 * reporter's. Paragraphs behind the last label may be the article's own words again.
 */
function endOfTurn(own: Labelled, next: Labelled | undefined): number {
  if (!next) return own.paragraph + 1;
  return isResumed(next, own) ? next.paragraph - 1 : next.paragraph;
}

const isResumed = (next: Labelled, own: Labelled): boolean =>
  next.name === own.name && next.paragraph > own.paragraph + 1;

/** Tells an interview from a list: two labels, one of them twice, somebody asks, and each turn ends as a sentence does. */
function isInterview(
  text: string,
  speakers: readonly (readonly { readonly end: number; readonly asks: boolean }[])[],
): boolean {
  const turns = speakers.flat();
  return (
    speakers.length >= 2 &&
    speakers.some((own) => own.length >= 2) &&
    turns.some(({ asks }) => asks) &&
    turns.every(({ end }) => /[.?!…)”"’]/.test(text[end - 1] ?? ''))
  );
}

/** Finds the last paragraph of a turn: before a heading or a link, which end in no stop, and before whoever interjects. */
function lastOfTurn(text: string, blocks: readonly Span[], first: number, next: number): number {
  for (let k = first + 1; k < next; k++) {
    const { start, end } = blocks[k] as Span;
    const isBreak =
      !/[.?!…)”"’:;,]/.test(text[end - 1] ?? '') || interjection.test(text.slice(start, start + labelLength));
    if (isBreak) return k - 1;
  }
  return next - 1;
}

/** A label that says how somebody broke in: "Mr Reyes interjecting: By whom?" */
const interjection = /^\p{Lu}[^:.?!\n]{1,60} \p{Ll}+ing: /u;

/** A note of whoever wrote the transcript, between two sentences of a turn: "(Laughter.)". */
const note = /(?<=[.?!…])\s*[([]\p{Lu}[\p{L} ]{2,40}[.!]?[)\]]\s*/gu;

/** Cuts a turn into the words between the notes that a transcript makes of laughter or applause. */
export function wordsOfTurn(text: string, { start, end }: Span): Span[] {
  const words: Span[] = [];
  let from = start;
  for (const { 0: written, index } of text.slice(start, end).matchAll(note)) {
    words.push({ start: from, end: start + index });
    from = start + index + written.length;
  }
  words.push({ start: from, end });
  return words.filter((span) => span.end > span.start);
}
