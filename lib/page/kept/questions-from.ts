import { elementAround } from '../dom/dom.ts';

/** A question takes so many texts at most, and none longer. UTF-16 code units. */
export interface QuestionLimits {
  readonly texts: number;
  readonly longest: number;
}

/**
 * Writes texts as questions: what stands in one block is one text, so that a name may run through its parts. `blockOf` gives the block
 * around an element. The texts come in the order in which they stand.
 */
export function* questionsFrom(
  texts: readonly Text[],
  blockOf: (element: Element) => Element,
  { texts: most, longest }: QuestionLimits,
): Generator<string[]> {
  let question: string[] = [];
  let block: Element | null = null;
  let written = '';
  const end = () => {
    for (let at = 0; at < written.length; at += longest) question.push(written.slice(at, at + longest));
    written = '';
  };
  for (const text of texts) {
    const element = elementAround(text);
    const around = element && blockOf(element);
    if (around !== block) end();
    block = around;
    written += text.data.replace(/\s+/g, ' ');
    if (question.length >= most) {
      yield question.slice(0, most);
      question = question.slice(most);
    }
  }
  end();
  for (let at = 0; at < question.length; at += most) yield question.slice(at, at + most);
}
