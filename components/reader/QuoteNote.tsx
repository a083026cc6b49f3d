import type { QuoteView } from '../../lib/holdings/quote-view.ts';
import { CopyButton } from '../CopyButton.tsx';
import { citation, speakerLine } from '../citation.ts';
import { GradeLabel } from '../record/GradeLabel.tsx';
import { upperFirst } from '../upper-first.ts';
import { grade } from '../words/grade.ts';
import './quote-note.css';
import type { ReaderActions } from './reader-actions.ts';

/**
 * Shows a quote's grade and speaker in the margin, or in the line where there is none; when selected, also its reporting
 * words and citation. Phrasing elements only, since it lies within a paragraph.
 */
export function QuoteNote(props: {
  readonly quote: QuoteView;
  readonly cue: string | null;
  readonly selected: boolean;
  readonly actions: ReaderActions;
}) {
  const { quote, cue, selected, actions } = props;
  return (
    <span class="quote-note" data-selected={selected}>
      <button
        type="button"
        class="note-button"
        aria-expanded={selected}
        onClick={() => actions.onSelect(selected ? null : quote.id)}
      >
        <GradeLabel kind={quote.kind} />
        <bdi class="note-speaker">{speakerLine(quote)}</bdi>
      </button>
      {selected && (
        <span class="note-more">
          <span class="note-summary" aria-hidden="true">
            <GradeLabel kind={quote.kind} />
            <bdi class="note-speaker">{speakerLine(quote)}</bdi>
          </span>
          {quote.role !== null && <bdi>{upperFirst(quote.role)}</bdi>}
          {(quote.namedAs !== null || cue !== null) && (
            <span>
              In the article: <bdi class="note-words">{[quote.namedAs, cue].filter(Boolean).join(' · ')}</bdi>
            </span>
          )}
          <span>{grade(quote.kind).explanation}</span>
          <CopyButton text={citation(quote)} onCopy={actions.onCopy} />
        </span>
      )}
    </span>
  );
}
