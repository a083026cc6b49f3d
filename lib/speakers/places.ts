import type { TokenisedText } from '../english/tokenised-text.ts';
import type { Token } from '../english/tokens.ts';
import type { Span } from '../model.ts';

/** Tells in which sentence and paragraph an offset stands. What somebody says in marks is one sentence: the narration goes on behind it. */
export class Places {
  readonly #sentences: readonly number[];
  readonly #paragraphs: readonly number[];
  readonly #sections: readonly number[];

  /** `direct` are the quotes in marks, sorted by start. Linear in the length of the text. */
  constructor(article: TokenisedText, direct: readonly Span[]) {
    this.#paragraphs = article.paragraphs.map(({ start }) => start);
    this.#sentences = sentenceStarts(article, direct);
    this.#sections = article.paragraphs
      .filter(({ start, end }) => DIVIDER.test(article.text.slice(start, Math.min(end, start + 12)).trim()))
      .map(({ end }) => end);
  }

  sentence(at: number): number {
    return before(this.#sentences, at);
  }

  paragraph(at: number): number {
    return before(this.#paragraphs, at);
  }

  /** Gives where the section of an offset begins, behind a line that divides; 0 for an article's first. */
  sectionStart(at: number): number {
    const start = this.#sections[before(this.#sections, at)] ?? 0;
    return start <= at ? start : 0;
  }

  sentenceStart(at: number): number {
    return this.#sentences[this.sentence(at)] ?? 0;
  }

  paragraphStart(at: number): number {
    return this.#paragraphs[this.paragraph(at)] ?? 0;
  }
}

/** Matches a line between two parts of an article that each begin anew: "___", "* * *", "9:15 a.m.". */
const DIVIDER = /^(?:(?:[_*–—•#-] ?){2,}\.?|\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?)$/i;

function sentenceStarts({ text, paragraphs }: TokenisedText, direct: readonly Span[]): number[] {
  const isWithin = within(direct);
  return paragraphs.flatMap(({ start, tokens }) => {
    const starts = [start];
    for (let k = 0; k + 1 < tokens.length; k++) {
      const token = tokens[k] as Token;
      if (!isStop(token) || isWithin(token)) continue;
      const begin = tokens.slice(k + 1, k + 4).find(({ lower }) => !/^["'”’)\]»]$/.test(lower));
      if (begin && begin.shape !== 'lower' && /\s/.test(text.charAt(begin.start - 1)))
        starts.push(begin.start);
    }
    return starts;
  });
}

const isStop = ({ shape, lower }: Token): boolean => shape === 'mark' && /^(?:[.!?…]|\.{2,})$/.test(lower);

/** Says of tokens, in the order of the text, whether a quote goes on behind them. */
function within(quotes: readonly Span[]): (token: Token) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while (next < quotes.length && (quotes[next] as Span).end <= start) next++;
    const quote = quotes[next];
    return quote !== undefined && quote.start <= start && end < quote.end;
  };
}

/** Finds the position of the last start at or before an offset; 0 for none. */
function before(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= at) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
