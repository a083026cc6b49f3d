import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChosenSpeaker } from '../../lib/library/chosen-speaker.ts';
import type { PossibleSpeaker } from '../own-quotes/own-quote-state.ts';
import { SpeakerField } from '../own-quotes/SpeakerField.tsx';

/** Says who speaks, and lets the reader choose somebody else, or nobody. */
export function SpeakerPart(props: {
  /** Who speaks so far. */
  readonly now: string;
  readonly named: readonly PossibleSpeaker[];
  readonly found: readonly PossibleSpeaker[];
  readonly onSearch: (name: string) => void;
  readonly onChoose: (speaker: ChosenSpeaker | 'nobody') => void;
  /** Runs when nothing is chosen any more, and what was typed is gone. */
  readonly onLeave: () => void;
}) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [isChoosing, setChoosing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const change = useRef<HTMLButtonElement>(null);
  const wasChoosing = useRef(false);
  useEffect(() => {
    if (isChoosing) field.current?.focus({ preventScroll: true });
    else if (wasChoosing.current) change.current?.focus({ preventScroll: true });
    wasChoosing.current = isChoosing;
  }, [isChoosing]);
  const leave = () => {
    setChoosing(false);
    props.onLeave();
  };
  const choose = (speaker: ChosenSpeaker | 'nobody', name: string) => {
    setChosen(name);
    leave();
    props.onChoose(speaker);
  };
  return (
    <fieldset class="speaker-part">
      <legend class="unseen">Speaker</legend>
      <p>
        Speaker: <bdi class="correct-value">{chosen ?? props.now}</bdi>
        {!isChoosing && (
          <button ref={change} type="button" class="quiet-button" onClick={() => setChoosing(true)}>
            Choose another speaker
          </button>
        )}
      </p>
      {isChoosing && (
        <>
          <SpeakerField
            named={props.named}
            found={props.found}
            field={field}
            onSearch={props.onSearch}
            onChoose={choose}
          />
          <p class="keep-buttons">
            <button
              type="button"
              class="quiet-button"
              onClick={() => choose('nobody', 'Nobody: it stays off every record')}
            >
              Nobody
            </button>
            <button type="button" class="quiet-button" onClick={leave}>
              Keep the speaker
            </button>
          </p>
        </>
      )}
    </fieldset>
  );
}
