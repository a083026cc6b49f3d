import { useMemo, useRef, useState } from 'preact/hooks';
import { countFindings, type Finding, findingOf } from '../../lib/drafts/finding.ts';
import { paragraphNumberAt } from '../../lib/drafts/places.ts';
import { CopyButton } from '../CopyButton.tsx';
import { grouped } from '../grouped.ts';
import { DraftEntry } from './DraftEntry.tsx';
import { draftMarkdown } from './draft-markdown.ts';
import { checkedWords, findingName, leftOutWords, NO_QUOTATION, progressWords } from './draft-words.ts';
import './draft-result.css';
import type { CheckedDraft, DraftActions } from './draft-state.ts';
import { MarkedDraft } from './MarkedDraft.tsx';
import { showMark } from './show-mark.ts';

/** Lists the quotations of a draft with what is on record of each, beside the text in which they are marked. */
export function DraftResult(props: {
  readonly draft: CheckedDraft;
  readonly articles: number;
  readonly actions: DraftActions;
}) {
  const { draft, articles, actions } = props;
  const { text, quotations } = draft;
  const [only, setOnly] = useState<Finding | null>(null);
  const [at, setAt] = useState<number | null>(null);
  const beside = useRef<HTMLElement>(null);
  const paragraphAt = useMemo(() => paragraphNumberAt(text), [text]);
  const show = (position: number) => {
    setAt(position);
    showMark(beside.current, position);
  };
  return (
    <>
      <div class="found-head draft-head">
        <p class="found-count" role="status" tabIndex={-1} data-first>
          {quotations.length === 0 ? NO_QUOTATION : checkedWords(quotations.length, articles)}
        </p>
        <p class="draft-buttons">
          {quotations.length > 0 && (
            <>
              <CopyButton
                label="Copy the list"
                write={() => draftMarkdown(draft, { articles, today: actions.today() })}
                onCopy={actions.onCopy}
              />
              <button type="button" class="quiet-button" onClick={actions.onPrint}>
                Print
              </button>
            </>
          )}
          <button type="button" class="action-button" onClick={actions.onBack}>
            Change the text
          </button>
        </p>
      </div>
      <Limits draft={draft} onCheck={actions.onCheck} />
      {quotations.length > 0 && (
        <>
          <FindingChoice draft={draft} only={only} onChoose={setOnly} />
          <div class="draft-both">
            <ol class="draft-list" aria-label="Quotations of your text">
              {quotations.map((quotation, position) =>
                only !== null && findingOf(quotation) !== only ? null : (
                  <DraftEntry
                    key={quotation.start}
                    quotation={quotation}
                    paragraph={paragraphAt(quotation.start)}
                    articles={articles}
                    isShown={at === position}
                    onShow={() => show(position)}
                    onRead={actions.onRead}
                  />
                ),
              )}
            </ol>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: keys scroll it where it has a bar of its own */}
            <section class="draft-beside" ref={beside} aria-label="Your text" tabIndex={0}>
              <MarkedDraft text={text} quotations={quotations} at={at} />
            </section>
          </div>
        </>
      )}
    </>
  );
}

/** Says what of the text, or of the library, was not looked at. */
function Limits({ draft, onCheck }: { readonly draft: CheckedDraft; readonly onCheck: () => void }) {
  return (
    <>
      {draft.left > 0 && <p class="draft-limit">{leftOutWords(draft.left)}</p>}
      {draft.progress !== null && (
        <p class="draft-limit">
          {progressWords(draft.progress)}{' '}
          <button type="button" class="link-button" onClick={onCheck}>
            Check again
          </button>
        </p>
      )}
    </>
  );
}

/** From what is on record to what is not. */
const OFFERED: readonly Finding[] = ['on-record', 'reworded', 'other-speaker', 'not-on-record'];

/** Narrows the list to what came of quotations. What no quotation is, is not offered. */
function FindingChoice(props: {
  readonly draft: CheckedDraft;
  readonly only: Finding | null;
  readonly onChoose: (finding: Finding | null) => void;
}) {
  const { draft, only, onChoose } = props;
  const counts = useMemo(() => countFindings(draft.quotations), [draft]);
  const offered = OFFERED.filter((name) => counts[name] > 0);
  const choices = [
    { name: null, label: 'All', count: draft.quotations.length },
    ...offered.map((name) => ({ name, label: findingName(name), count: counts[name] })),
  ];
  return (
    <fieldset class="draft-choices" aria-label="Which quotations are listed">
      {choices.map(({ name, label, count }) => (
        <button
          key={label}
          type="button"
          class="draft-choice"
          aria-pressed={only === name}
          onClick={() => onChoose(name)}
        >
          {label} <span class="count">{grouped(count)}</span>
        </button>
      ))}
    </fieldset>
  );
}
