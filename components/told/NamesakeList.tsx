import { upperFirst } from '../../lib/cite/words/upper-first.ts';
import type { Namesakes, NamesakeView } from '../../lib/library/namesakes.ts';
import type { ActorKind } from '../../lib/model.ts';
import { grouped } from '../grouped.ts';
import { kindName } from '../words/kind-name.ts';
import './namesake-list.css';
import type { ToldActions } from './told-state.ts';

/** Says who else bears the name, and asks about those who may be the same. Nobody is joined before the reader says so. */
export function NamesakeList(props: {
  readonly namesakes: Namesakes;
  readonly kind: ActorKind;
  readonly actions: ToldActions;
}) {
  const { namesakes, kind, actions } = props;
  const { apart, maybe } = namesakes;
  const count = apart.length + 1;
  return (
    <>
      {maybe.length > 0 && (
        <section class="namesake-list" aria-labelledby="maybe-title">
          <h2 class="section-title" id="maybe-title">
            The same?
          </h2>
          <ul>
            {maybe.map((one) => (
              <li key={one.id}>
                <Namesake one={one} onGoTo={actions.onGoTo} />
                <p class="keep-buttons">
                  <button
                    type="button"
                    class="action-button"
                    onClick={() => actions.onIdentity(one.id, 'same')}
                  >
                    The same<span class="unseen"> as {one.name}</span>
                  </button>
                  <button
                    type="button"
                    class="quiet-button"
                    onClick={() => actions.onIdentity(one.id, 'different')}
                  >
                    Not the same<span class="unseen"> as {one.name}</span>
                  </button>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {apart.length > 0 && (
        <section class="namesake-list" aria-labelledby="apart-title">
          <h2 class="section-title" id="apart-title">
            {grouped(count)} {kind === 'person' ? 'people' : 'in your articles'} of this name
          </h2>
          <ul>
            {apart.map((one) => (
              <li key={one.id}>
                <Namesake one={one} onGoTo={actions.onGoTo} />
                <button type="button" class="quiet-button" onClick={() => actions.onIdentity(one.id, 'same')}>
                  It is the same<span class="unseen">: {one.name}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Namesake(props: { readonly one: NamesakeView; readonly onGoTo: ToldActions['onGoTo'] }) {
  const { id, name, kind, role, said } = props.one;
  return (
    <p>
      <button type="button" class="link-button" onClick={() => props.onGoTo(id)}>
        <bdi>{name}</bdi>
      </button>{' '}
      <span class="namesake-facts">
        <bdi>{role === null ? kindName(kind) : upperFirst(role)}</bdi> · {grouped(said)} said
      </span>
    </p>
  );
}
