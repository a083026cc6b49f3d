import { useRef, useState } from 'preact/hooks';
import type { CorrectActions, CorrectState } from '../../components/correct/correct-state.ts';
import type { ReadableArticle } from '../../components/reader/readable-article.ts';
import { send } from '../../lib/browser/messaging.ts';
import { findQuote } from '../../lib/holdings/quote-id.ts';
import type { Changed, ChangeId } from '../../lib/library/change.ts';
import type { QuoteEdit } from '../../lib/library/decide/quote-edit.ts';
import type { QuoteId } from '../../lib/model.ts';
import { possibleSpeakers, speakerSearch } from './possible-speakers.ts';

/** Puts quotes of a kept article right; `onDone` runs with the change, and whether the quote is taken away or is as it was read, and where it begins now. */
export function useCorrection(
  readable: ReadableArticle | null,
  onDone: (
    change: ChangeId,
    what: 'corrected' | 'uncorrected' | 'removed-quote',
    start: number | null,
  ) => void,
): {
  readonly correct: CorrectState;
  readonly begin: (readable: ReadableArticle, quote: QuoteId) => void;
  readonly actions: CorrectActions;
} {
  const [correct, setCorrect] = useState<CorrectState>({ state: 'none' });
  const search = useRef(speakerSearch());
  const change = (some: Partial<CorrectState & { readonly state: 'correcting' }>) =>
    setCorrect((now) => (now.state === 'correcting' ? { ...now, ...some } : now));

  const begin = ({ view, quotes, ...rest }: ReadableArticle, id: QuoteId) => {
    const quote = quotes.find((one) => one.id === id);
    const place = findQuote(view.article, id);
    if (quote === undefined || place === null || rest.kept === null) return;
    const read = { start: place.start, end: place.end };
    const { text } = view.article;
    setCorrect({
      state: 'correcting',
      quote,
      text,
      read,
      span: read,
      named: possibleSpeakers(view),
      found: [],
      error: null,
    });
  };

  const edit = async (quote: QuoteId, correction: QuoteEdit, what: 'corrected' | 'removed-quote') => {
    const answer = await send<Changed>({ type: 'correct-quote', quote, correction });
    if (!answer.ok) return change({ error: answer.error });
    setCorrect({ state: 'none' });
    onDone(answer.value.change, what, correction.start ?? null);
  };

  return {
    correct,
    begin,
    actions: {
      onBegin: (quote) => readable !== null && begin(readable, quote),
      onBounds: (span) => change({ span }),
      async onSearch(words) {
        const found = await search.current(words);
        if (found !== null) change({ found });
      },
      onSave(draft) {
        if (correct.state !== 'correcting') return;
        const { quote, read, span } = correct;
        const edited = { ...draft, ...movedFrom(read, span) };
        if (Object.keys(edited).length === 0) setCorrect({ state: 'none' });
        else void edit(quote.id, edited, 'corrected');
      },
      onRemove() {
        if (correct.state === 'correcting') void edit(correct.quote.id, { remove: true }, 'removed-quote');
      },
      async onTakeBack({ article, corrected }) {
        if (corrected === null) return;
        const answer = await send<Changed>({ type: 'uncorrect-quote', article, at: corrected.at });
        if (!answer.ok) return change({ error: answer.error });
        setCorrect({ state: 'none' });
        onDone(answer.value.change, 'uncorrected', null);
      },
      onCancel: () => setCorrect({ state: 'none' }),
    },
  };
}

function movedFrom(
  read: { readonly start: number; readonly end: number },
  { start, end }: { readonly start: number; readonly end: number },
): Pick<QuoteEdit, 'start' | 'end'> {
  return start === read.start && end === read.end ? {} : { start, end };
}
