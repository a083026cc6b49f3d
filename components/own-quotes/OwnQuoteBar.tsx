import { Icon } from '../Icon.tsx';
import './own-quote-bar.css';
import type { OwnQuoteActions, OwnQuoteState } from './own-quote-state.ts';
import { SpeakerChoice } from './SpeakerChoice.tsx';

/** Offers, at the foot of the window, to keep selected words as a quote, and asks whose they are. */
export function OwnQuoteBar(props: { readonly own: OwnQuoteState; readonly actions: OwnQuoteActions }) {
  const { own, actions } = props;
  if (own.state === 'none') return null;
  if (own.state === 'choosing') return <SpeakerChoice own={own} actions={actions} />;
  return (
    <div class="own-quote-bar">
      <button
        type="button"
        class="action-button"
        // The selection would go with the focus.
        onMouseDown={(event) => event.preventDefault()}
        onClick={actions.onBegin}
      >
        <Icon name="keep" />
        Keep as quote…
      </button>
    </div>
  );
}
