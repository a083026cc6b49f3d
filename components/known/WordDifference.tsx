import type { KnownView } from '../../lib/holdings/known/known-view.ts';
import {
  loudNote,
  loudnessWords,
  type QuotationPlace,
  sideWords,
  spokenDifference,
} from '../words/known/difference-words.ts';
import './word-difference.css';
import { type DifferencePart, loudWords, wordDifference } from './word-difference.ts';

/**
 * Shows a quotation with the words that are others on record: those on record struck through, those of the quotation underlined. A “not” or a number among them is set
 * in bold and said once more below. A screen reader hears “instead of X: Y”.
 */
export function WordDifference(props: {
  readonly quotation: string;
  readonly match: Pick<KnownView, 'quote' | 'differences'>;
  /** Where the quotation stands. */
  readonly place: QuotationPlace;
}) {
  const { quotation, match, place } = props;
  const runs = wordDifference(quotation, match);
  const loud = loudWords(runs);
  const others = runs.filter((run) => run.type === 'other');
  const sides = sideWords(place);
  return (
    <div class="word-difference">
      <p class="difference-words" dir="auto">
        “
        {runs.map((run, at) =>
          run.type === 'same' ? run.text : <Other key={`${at}`} known={run.known} quoted={run.quoted} />,
        )}
        ”
      </p>
      <p class="difference-key" aria-hidden="true">
        {others.some(({ known }) => known.length > 0) && <del>{sides.known}</del>}{' '}
        {others.some(({ quoted }) => quoted.length > 0) && <ins>{sides.quoted}</ins>}
      </p>
      {loud.length > 0 && (
        <p class="loud-note" dir="auto">
          {loudNote(loud)}
        </p>
      )}
    </div>
  );
}

function Other(props: {
  readonly known: readonly DifferencePart[];
  readonly quoted: readonly DifferencePart[];
}) {
  const { known, quoted } = props;
  const [before, between] = spokenDifference(known.length > 0, quoted.length > 0);
  return (
    <>
      <span class="unseen">{before}</span>
      {known.length > 0 && (
        <del>
          <Parts parts={known} />
        </del>
      )}
      {known.length > 0 && quoted.length > 0 && (
        <>
          <span class="unseen">{between}</span>{' '}
        </>
      )}
      {quoted.length > 0 && (
        <ins>
          <Parts parts={quoted} />
        </ins>
      )}
    </>
  );
}

function Parts({ parts }: { readonly parts: readonly DifferencePart[] }) {
  return parts.map(({ text, loud }, at) =>
    loud === null ? (
      text
    ) : (
      <strong key={`${at}`} class="loud">
        {text}
        <span class="unseen"> ({loudnessWords(loud)})</span>
      </strong>
    ),
  );
}
