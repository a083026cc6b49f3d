import { useId } from 'preact/hooks';
import { hostOf } from '../../lib/reader/host-of.ts';
import type { LookUp } from '../../lib/reader/look-up.ts';
import { day } from '../day.ts';
import { grouped } from '../grouped.ts';
import { Icon } from '../Icon.tsx';
import { libraryAddress, WHOLE } from '../library/find/library-address.ts';
import type { LookUpGroup, LookUpGrouping } from './listed-look-ups.ts';
import type { LookUpActions } from './look-ups-state.ts';
import { lookUpsName, pageName, timeOf } from './look-ups-words.ts';

interface GroupProps {
  readonly by: LookUpGrouping;
  readonly actions: LookUpActions;
}

/** Lists look-ups under their day or their name; each leads to its page and to whose card was opened. */
export function LookUpGroups({ groups, ...rest }: GroupProps & { readonly groups: readonly LookUpGroup[] }) {
  return groups.map((group) => <Group key={group.key} group={group} {...rest} />);
}

function Group({ group, by, actions }: GroupProps & { readonly group: LookUpGroup }) {
  const id = useId();
  const [first] = group.lookUps;
  return (
    <section class="look-up-group" aria-labelledby={id}>
      <h2 id={id}>
        {by === 'day' || first === undefined ? (
          <time dateTime={group.key}>{day(group.key, 'long')}</time>
        ) : (
          <Name of={first} actions={actions} />
        )}{' '}
        <span class="count">{grouped(group.total)}</span>
      </h2>
      <ul>
        {group.lookUps.map((lookUp) => (
          <Entry key={lookUp.key} lookUp={lookUp} by={by} actions={actions} />
        ))}
      </ul>
    </section>
  );
}

function Entry({ lookUp, by, actions }: GroupProps & { readonly lookUp: LookUp }) {
  const { page } = lookUp;
  const site = hostOf(page);
  return (
    <li>
      <time dateTime={lookUp.at}>
        {by === 'name' && `${day(lookUp.day)}, `}
        {timeOf(lookUp)}
      </time>
      <span class="look-up-what">
        {by === 'day' && (
          <>
            <Name of={lookUp} actions={actions} />{' '}
          </>
        )}
        <span class="look-up-page">
          {site === null || page === null ? (
            <bdi>{pageName(lookUp)}</bdi>
          ) : (
            <a href={page} target="_blank" rel="noreferrer">
              <bdi>{pageName(lookUp)}</bdi>
            </a>
          )}
          {site !== null && <span class="look-up-site"> · {site}</span>}
        </span>
      </span>
      <button
        type="button"
        class="icon-button"
        title="Forget"
        aria-label={`Forget: ${lookUpsName([lookUp])}, ${pageName(lookUp)}`}
        onClick={() => actions.onForget([lookUp])}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}

/** Leads to the page of whose card was opened; where several bear the name, to all of them. */
function Name({ of: { actor, name }, actions }: { readonly of: LookUp; readonly actions: LookUpActions }) {
  if (actor === null)
    return (
      <a class="look-up-name" href={`/library.html${libraryAddress({ ...WHOLE.actors, words: name })}`}>
        <bdi>{name}</bdi>
      </a>
    );
  return (
    <button type="button" class="link-button look-up-name" onClick={() => actions.onOpenActor(actor)}>
      <bdi>{name}</bdi>
    </button>
  );
}
