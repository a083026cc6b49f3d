import type { RecordCounts } from '../../lib/holdings/passages/record-counts.ts';
import type { ActorId } from '../../lib/model.ts';
import type { Correction } from '../../lib/reader/corrections.ts';
import type { CorrectionView } from '../../lib/views/overview.ts';
import { Icon } from '../Icon.tsx';
import { countsWords } from '../words/counts-words.ts';
import { kindName } from '../words/kind-name.ts';
import './actor-row.css';
import { CorrectionMenu } from '../corrections/CorrectionMenu.tsx';
import type { PageActor } from './actors-of-page.ts';

/** Shows an actor that the page names: opens their card, walks the page from mention to mention, takes corrections. */
export function ActorRow(props: {
  readonly actor: PageActor;
  /** What is on record of them; null where nobody could tell. */
  readonly counts: RecordCounts | null;
  readonly onOpen: (actor: ActorId) => void;
  readonly onStep: (actor: PageActor, direction: 1 | -1) => void;
  /** The corrections that the reader may make. */
  readonly choices: readonly Correction[];
  readonly page: string | null;
  readonly onCorrect: (view: CorrectionView) => void;
}) {
  const { actor, counts, onOpen, onStep } = props;
  return (
    <li class="actor-row">
      <button type="button" class="actor-open" onClick={() => onOpen(actor.id)}>
        <bdi class="actor-name">{actor.name}</bdi>
        <span class="unseen">, </span>
        <span class="row-facts">
          {kindName(actor.kind)}
          {counts !== null && ` · ${countsWords(counts)}`}
        </span>
      </button>
      <CorrectionMenu actor={actor} choices={props.choices} page={props.page} onCorrect={props.onCorrect} />
      <span class="count" title="Mentions on this page">
        {actor.count}
        <span class="unseen"> {actor.count === 1 ? 'mention' : 'mentions'}</span>
      </span>
      <Step actor={actor} direction={-1} onStep={onStep} />
      <Step actor={actor} direction={1} onStep={onStep} />
    </li>
  );
}

function Step(props: {
  readonly actor: PageActor;
  readonly direction: 1 | -1;
  readonly onStep: (actor: PageActor, direction: 1 | -1) => void;
}) {
  const { actor, direction, onStep } = props;
  const title = direction === 1 ? 'Next mention' : 'Previous mention';
  return (
    <button
      type="button"
      class="icon-button"
      title={title}
      aria-label={`${title} of ${actor.name}`}
      onClick={() => onStep(actor, direction)}
    >
      <Icon name={direction === 1 ? 'down' : 'up'} />
    </button>
  );
}
