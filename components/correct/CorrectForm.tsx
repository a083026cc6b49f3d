import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { speakerLine } from '../../lib/cite/speaker-line.ts';
import { QUOTE_KINDS, type QuoteKind, type Span, STANCES, type Stance } from '../../lib/model.ts';
import '../keep/keep-panel.css';
import { useFocusBack } from '../focus/use-focus-back.ts';
import { useWordsInSight } from '../focus/use-words-in-sight.ts';
import { shortenedWords } from '../own-quotes/shortened-words.ts';
import { articleRoom } from '../reader/article-room.ts';
import { grade } from '../words/grade.ts';
import { problemWords } from '../words/problem-words.ts';
import { BoundsField } from './BoundsField.tsx';
import type { CorrectActions, CorrectState, QuoteDraft } from './correct-state.ts';
import './correct-form.css';
import { stanceName } from '../stance-name.ts';
import { SpeakerPart } from './SpeakerPart.tsx';

/** Lets the reader put a quote right: whose it is, where it begins and ends, how it is quoted, what was done with the words. */
export function CorrectForm(props: {
  readonly correct: CorrectState & { readonly state: 'correcting' };
  /** Words that are selected in the article; null where none are. */
  readonly selected: Span | null;
  readonly actions: CorrectActions;
}) {
  const { correct, actions } = props;
  const { quote } = correct;
  const [draft, setDraft] = useState<QuoteDraft>({});
  /** A name that is typed and not chosen: saving would drop it unseen. */
  const [typed, setTyped] = useState('');
  const [isHeld, setIsHeld] = useState(false);
  const id = useId();
  const room = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusBack(room, articleRoom);
  useWordsInSight(room);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const set = (some: QuoteDraft) => setDraft((now) => ({ ...now, ...some }));
  return (
    <section
      ref={room}
      class="correct-form"
      aria-labelledby={`${id}-title`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        actions.onCancel();
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (typed !== '') setIsHeld(true);
          else actions.onSave(draft);
        }}
      >
        <h2 id={`${id}-title`} tabIndex={-1} ref={heading}>
          Correct <q dir="auto">{shortenedWords(quote.text)}</q>
        </h2>
        {correct.error !== null && (
          <p class="keep-fault" role="alert">
            {problemWords(correct.error)}
          </p>
        )}
        <SpeakerPart
          now={speakerLine(quote)}
          {...correct}
          onSearch={(words) => {
            setTyped(words);
            setIsHeld(false);
            actions.onSearch(words);
          }}
          onChoose={(speaker) => set({ speaker })}
          onLeave={() => {
            setTyped('');
            setIsHeld(false);
          }}
        />
        {isHeld && (
          <p class="keep-fault" role="alert">
            Nothing is saved yet: choose who <bdi>“{typed}”</bdi> is, or keep the speaker.
          </p>
        )}
        <BoundsField {...correct} selected={props.selected} onChange={actions.onBounds} />
        <Choices quote={quote} draft={draft} id={id} onSet={set} />
        <label class="correct-note" for={`${id}-note`}>
          Note, for yourself
          <textarea
            class="text-field"
            id={`${id}-note`}
            rows={2}
            maxLength={5_000}
            value={draft.note ?? quote.note ?? ''}
            onInput={({ currentTarget: { value } }) => set({ note: value.trim() === '' ? null : value })}
          />
        </label>
        <p class="keep-buttons">
          <button type="submit" class="action-button keep-first">
            Save
          </button>
          <button type="button" class="quiet-button" onClick={actions.onCancel}>
            Cancel
          </button>
          {quote.corrected !== null && (
            <button type="button" class="quiet-button" onClick={() => actions.onTakeBack(quote)}>
              Back to what On Record read
            </button>
          )}
          <button type="button" class="quiet-button correct-remove" onClick={actions.onRemove}>
            This is no quote
          </button>
        </p>
      </form>
    </section>
  );
}

function Choices(props: {
  readonly quote: { readonly kind: QuoteKind; readonly stance: Stance };
  readonly draft: QuoteDraft;
  readonly id: string;
  readonly onSet: (some: QuoteDraft) => void;
}) {
  const { quote, draft, id, onSet } = props;
  return (
    <p class="correct-choices">
      <label for={`${id}-kind`}>How it is quoted</label>
      <select
        class="text-field"
        id={`${id}-kind`}
        value={draft.kind ?? quote.kind}
        onChange={({ currentTarget: { value } }) => onSet({ kind: value as QuoteKind })}
      >
        {QUOTE_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {grade(kind).label}
          </option>
        ))}
      </select>
      <label for={`${id}-stance`}>What the speaker did</label>
      <select
        class="text-field"
        id={`${id}-stance`}
        value={draft.stance ?? quote.stance}
        onChange={({ currentTarget: { value } }) => onSet({ stance: value as Stance })}
      >
        {STANCES.map((stance) => (
          <option key={stance} value={stance}>
            {stanceName(stance)}
          </option>
        ))}
      </select>
    </p>
  );
}
