import type { Span } from '../../model.ts';
import type { Result } from '../../wire/messages.ts';
import { LONGEST_QUOTED_TEXT, MOST_QUOTED_TEXTS } from '../../wire/quotation-limits.ts';
import type { QuotedBlock } from './quoted-blocks.ts';

/** Answers of so many texts are remembered: a page that is drawn anew has the same ones. */
const MOST_ANSWERS = 1_000;

/** Asks about the texts of blocks, one question at a time, and each text once. */
export class QuotationQuestions {
  readonly #ask: (texts: readonly string[]) => Promise<Result<readonly (readonly Span[])[]>>;
  readonly #onAnswer: (block: QuotedBlock, spans: readonly Span[]) => void;
  readonly #answers = new Map<string, readonly Span[]>();
  #due: QuotedBlock[] = [];
  #isAsking = false;
  #isStopped = false;

  /** `ask` gives where in each text a known quotation stands; `onAnswer` gets what was found, if anything was. */
  constructor(
    ask: (texts: readonly string[]) => Promise<Result<readonly (readonly Span[])[]>>,
    onAnswer: (block: QuotedBlock, spans: readonly Span[]) => void,
  ) {
    this.#ask = ask;
    this.#onAnswer = onAnswer;
  }

  /** Takes a block whose text is to be asked about. */
  take(block: QuotedBlock): void {
    if (block.text.length <= LONGEST_QUOTED_TEXT) this.#due.push(block);
    if (this.#due.length >= MOST_QUOTED_TEXTS) this.ask();
  }

  /** Asks about what was taken, unless a question is under way: then that goes on with it. */
  ask(): void {
    if (!this.#isAsking && this.#due.length > 0) void this.#askAll();
  }

  /** Has every text asked about once more: what is on record has changed. */
  forgetAnswers(): void {
    this.#answers.clear();
  }

  /** Asks no more, and tells of no answer. */
  stop(): void {
    this.#isStopped = true;
    this.#due = [];
  }

  async #askAll(): Promise<void> {
    this.#isAsking = true;
    if (this.#answers.size > MOST_ANSWERS) this.#answers.clear();
    while (this.#due.length > 0) {
      const blocks = this.#due.splice(0, MOST_QUOTED_TEXTS);
      const texts = [...new Set(blocks.map(({ text }) => text))].filter((text) => !this.#answers.has(text));
      const isAnswered = texts.length === 0 || (await this.#learn(texts));
      if (this.#isStopped) return;
      if (!isAnswered) {
        // A background that was out of reach is asked again when the page changes, or is clicked.
        this.#due.unshift(...blocks);
        break;
      }
      for (const block of blocks) {
        const spans = this.#answers.get(block.text) ?? [];
        if (spans.length > 0) this.#onAnswer(block, spans);
      }
    }
    this.#isAsking = false;
  }

  /** Asks about texts that nobody has asked about; false where no answer came. */
  async #learn(texts: readonly string[]): Promise<boolean> {
    const answer = await this.#ask(texts);
    if (!answer.ok) {
      // Whoever was refused once is refused for good.
      if (answer.error.code !== 'no-answer') this.stop();
      return false;
    }
    texts.forEach((text, at) => {
      this.#answers.set(text, answer.value[at] ?? []);
    });
    return true;
  }
}
