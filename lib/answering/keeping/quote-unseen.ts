import type { Holding } from '../../holdings/holding.ts';
import type { ArticleId, Span } from '../../model.ts';
import { problemOf, Refusal } from '../../problems/refusal.ts';
import type { KeptPlace } from '../../wire/messages.ts';
import { type KeepUnseenEffects, leaveUnseen } from './kept-unseen.ts';

/** Lists the effects that keeping a quote from a menu needs; `extract` reads the whole page, whatever is selected. */
export interface QuoteUnseenEffects extends KeepUnseenEffects {
  readonly holding: Pick<Holding, 'article'>;
  /** Opens the reader beside a tab, at a place of a kept article. */
  openReader(place: KeptPlace, tab: number): Promise<void>;
}

/**
 * Keeps the article of a tab, where it is not kept already, and opens it in the reader with the selected words, which asks whose they
 * are. What keeps it from that is left for the next window. Never rejects.
 */
export async function quoteUnseen(tab: number, words: string, effects: QuoteUnseenEffects): Promise<void> {
  await effects.mark(tab, 'reading');
  try {
    const article = await keptArticle(tab, effects);
    const text = (await effects.holding.article(article))?.text ?? '';
    await effects.openReader({ article, at: null, asked: { span: placeOfSelection(words, text) } }, tab);
    await effects.mark(tab, 'kept');
  } catch (error) {
    await leaveUnseen(tab, { state: 'refused', error: problemOf(error) }, effects);
  }
}

async function keptArticle(tab: number, effects: QuoteUnseenEffects): Promise<ArticleId> {
  if (await effects.isPrivate(tab)) throw new Refusal({ code: 'private-window' });
  const extracted = await effects.extract(tab);
  if (!extracted.ok) throw new Refusal(extracted.error);
  const kept = await effects.library.keep({
    extracted: extracted.value,
    origin: 'page',
    how: 'ask',
    edited: [],
  });
  if (kept.state === 'kept') await effects.onChanged();
  return kept.article;
}

/** Finds words in a text, however either breaks its lines; null where they are not there. */
export function placeOfSelection(words: string, text: string): Span | null {
  const wanted = words
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  const [first] = wanted;
  if (first === undefined) return null;
  for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
    const end = endOf(wanted, text, start);
    if (end !== null) return { start, end };
  }
  return null;
}

function endOf(wanted: readonly string[], text: string, start: number): number | null {
  let at = start;
  for (const [position, word] of wanted.entries()) {
    if (position > 0) {
      const gap = /^\s+/.exec(text.slice(at, at + 10));
      if (gap === null) return null;
      at += gap[0].length;
    }
    if (!text.startsWith(word, at)) return null;
    at += word.length;
  }
  return at;
}
