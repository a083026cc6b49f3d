import { useRef } from 'preact/hooks';
import type { ExportChoice } from '../../../lib/library/exchange/export-library.ts';
import type { ActorsQuery } from '../../../lib/library/search/library-query.ts';
import type { ListedActor } from '../../../lib/library/search/library-rows.ts';
import { ACTOR_KINDS, type ActorId, type ActorKind } from '../../../lib/model.ts';
import { grouped } from '../../grouped.ts';
import { RowList } from '../../lists/rows/RowList.tsx';
import { kindName } from '../../words/kind-name.ts';
import { FilterChoice, type FilterOption } from '../find/FilterChoice.tsx';
import { FoundView } from '../find/FoundView.tsx';
import { libraryAddress, quotesOf } from '../find/library-address.ts';
import { ViewSearch } from '../find/ViewSearch.tsx';
import { pairsWords } from '../proposals/proposal-words.ts';
import { SelectionBar } from '../select/SelectionBar.tsx';
import { useSelection } from '../select/use-selection.ts';
import { ActorLine } from './ActorLine.tsx';
import { useViewList } from './use-view-list.ts';
import type { ViewProps } from './view-props.ts';

/** Lists what the reader can do with people and organisations. */
export interface ActorsActions {
  readonly onOpenActor: (actor: ActorId) => void;
  readonly onExport: (choice: ExportChoice) => void;
  /** Shows who may be the same, one pair after the other. */
  readonly onProposals: () => void;
  /** Says that two are the same; `whom` names both. Resolves to whether that is kept. */
  readonly onJoin: (one: ActorId, other: ActorId, whom: string) => Promise<boolean>;
}

/** Shows the people, states and organisations of the kept articles; each leads to what it is on record with. */
export function ActorsView(
  props: ViewProps<ActorsQuery> & {
    /** Counts the pairs that may be the same. */
    readonly pairs: number;
    readonly actions: ActorsActions;
  },
) {
  const { query, onQuery, shown, actions } = props;
  const list = useViewList(props);
  const names = useRef(new Map<ActorId, string>());
  const chosen = useSelection(
    libraryAddress(query),
    ({ id }: ListedActor) => id,
    () => props.onIds(query),
  );
  const [one, other, third] = chosen.ids;
  const join = async (first: ActorId, second: ActorId) => {
    const whom = [first, second].map((id) => names.current.get(id) ?? 'one more').join(' = ');
    // Not all: another row may be chosen by then.
    if (await actions.onJoin(first, second, whom)) chosen.drop([first, second]);
  };
  return (
    <>
      <ViewSearch
        label="Search people and organisations"
        placeholder="Search names, other names, offices"
        words={query.words}
        onWords={(words) => onQuery({ ...query, words }, true)}
        field={props.field}
        bar={list.bar}
        filters={query.kind === null ? 0 : 1}
      >
        <FilterChoice
          label="Kind"
          any="Any kind"
          value={query.kind}
          options={KINDS}
          onChoose={(kind) => onQuery({ ...query, kind })}
        />
      </ViewSearch>
      <FoundView
        query={query}
        onQuery={onQuery}
        shown={shown}
        actor={null}
        empty="Nobody is on record yet: the articles you keep name nobody that On Record knows for one."
        keys={KEYS}
        beside={
          props.pairs > 0 && (
            <button type="button" class="link-button pairs-offer" onClick={actions.onProposals}>
              {pairsWords(props.pairs)}
            </button>
          )
        }
      >
        <RowList
          {...list}
          label="People and organisations"
          kind="actors"
          nameOf={({ name }) => name.text}
          onOpen={({ id }) => actions.onOpenActor(id)}
          selection={chosen.rows}
          beside={(actor, tabIndex) => <Counts actor={actor} tabIndex={tabIndex} onQuery={onQuery} />}
        >
          {(actor) => {
            names.current.set(actor.id, actor.name.text);
            return <ActorLine actor={actor} />;
          }}
        </RowList>
        <SelectionBar count={chosen.ids.length} onNone={chosen.rows.onNone}>
          {one !== undefined && other === undefined && (
            <button
              type="button"
              class="action-button"
              onClick={() => actions.onExport({ of: 'actor', actor: one })}
            >
              Export the articles
            </button>
          )}
          {one !== undefined && other !== undefined && third === undefined ? (
            <button type="button" class="action-button" onClick={() => join(one, other)}>
              They are the same
            </button>
          ) : (
            <p>Select two that are the same to put them together.</p>
          )}
        </SelectionBar>
      </FoundView>
    </>
  );
}

const KINDS: readonly FilterOption<ActorKind>[] = ACTOR_KINDS.map((kind) => [kind, kindName(kind)]);

const KEYS = [
  ['/', 'search'],
  ['↑ ↓', 'move'],
  ['Enter', 'open'],
  ['Space', 'select'],
] as const;

/** Counts what somebody says and what is said about them; each count leads to the quotes. */
function Counts(props: {
  readonly actor: ListedActor;
  readonly tabIndex: number;
  readonly onQuery: ViewProps<ActorsQuery>['onQuery'];
}) {
  const { actor, tabIndex, onQuery } = props;
  const count = (side: 'by' | 'about', quotes: number, word: string, whose: string) =>
    quotes === 0 ? (
      <span class="actor-count">
        <span class="count">0</span> {word}
      </span>
    ) : (
      <button
        type="button"
        class="actor-count"
        aria-label={`${grouped(quotes)} ${whose} ${actor.name.text}`}
        tabIndex={tabIndex}
        onClick={() => onQuery(quotesOf(actor.id, side))}
      >
        <span class="count">{grouped(quotes)}</span> {word}
      </button>
    );
  return (
    <span class="actor-counts">
      {count('by', actor.said, 'said', 'said by')}
      {count('about', actor.about, 'about', 'about')}
    </span>
  );
}
