import type { QuoteKind } from '../../lib/model.ts';
import './grade-label.css';
import { grade } from '../words/grade.ts';

/**
 * Says a quote's grade in words beside a small drawing of it: both marks filled, one of two, or lines of text without
 * any. Neither the words nor the drawing needs colour.
 */
export function GradeLabel(props: {
  readonly kind: QuoteKind;
  /** Whether all words that are shown stand in marks. */
  readonly quotedWhole?: boolean;
  /** Shows the drawing alone and leaves the words to screen readers. */
  readonly brief?: boolean;
}) {
  const { kind, quotedWhole } = props;
  const { label, explanation } = grade(kind, quotedWhole);
  return (
    <span class="grade-label" title={props.brief ? `${label}: ${explanation}` : explanation}>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        {kind === 'indirect' ? (
          <path d="M1.5 3.5h11M1.5 7h11M1.5 10.5h6.5" fill="none" stroke="currentColor" stroke-width="1.4" />
        ) : (
          <>
            <path
              d="M1.2 7.2c0-2.4 1.3-4 3.6-4.7l.5 1c-1.3.6-2 1.4-2.1 2.4h2.4v4.6H1.2z"
              fill="currentColor"
            />
            <path
              d="M8.1 7.2c0-2.4 1.3-4 3.6-4.7l.5 1c-1.3.6-2 1.4-2.1 2.4h2.4v4.6H8.1z"
              fill={kind === 'direct' ? 'currentColor' : 'none'}
              stroke={kind === 'direct' ? 'none' : 'currentColor'}
              stroke-width="1"
            />
          </>
        )}
      </svg>
      <span class={props.brief ? 'unseen' : 'grade-text'}>{label}</span>
    </span>
  );
}
