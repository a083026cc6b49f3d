import { useMemo, useState } from 'preact/hooks';
import type { RoleView } from '../../lib/holdings/role-view.ts';
import type { QuoteId } from '../../lib/model.ts';
import { filterTicks, NO_FILTER } from '../../lib/timeline/filter-ticks.ts';
import { MOST_ROLE_ROWS, type RoleMark } from '../../lib/timeline/lay-out-timeline.ts';
import { MOST_ON_PAGE } from '../../lib/timeline/most-ticks.ts';
import type { ActorPageView, TitleView } from '../../lib/views/actor-page-view.ts';
import { grouped } from '../grouped.ts';
import { problemWords } from '../words/problem-words.ts';
import './actor-timeline.css';
import { NothingLeft, TimelineFilter } from './TimelineFilter.tsx';
import { TimelineLegend } from './TimelineLegend.tsx';
import { TimelinePlot } from './TimelinePlot.tsx';
import { TimelineTable } from './TimelineTable.tsx';
import { countTicks } from './timeline-words.ts';
import { type AskForTicks, useTicks } from './use-ticks.ts';

/** Shows an actor's quotes on a line of time, with the offices that articles state at their days; narrowed on demand, and as a table. */
export function ActorTimeline(props: {
  readonly view: ActorPageView;
  readonly onTicks: AskForTicks;
  readonly onRead: (quote: QuoteId) => void;
}) {
  const { view, onTicks, onRead } = props;
  const { actor, titles } = view;
  const [withAbout, setWithAbout] = useState(false);
  const [filter, setFilter] = useState(NO_FILTER);
  const said = useTicks(view, onTicks, { list: 'said-by', withNames: true, most: MOST_ON_PAGE });
  const about = useTicks(view, withAbout ? onTicks : null, {
    list: 'about',
    withNames: true,
    most: MOST_ON_PAGE,
  });
  const ticks = useMemo(
    () => [said, withAbout ? about : null].flatMap((one) => (one?.state === 'ready' ? one.ticks : [])),
    [said, about, withAbout],
  );
  const names = useMemo(
    () => new Map([said, about].flatMap((one) => (one.state === 'ready' ? [...one.names] : []))),
    [said, about],
  );
  const left = useMemo(() => filterTicks(ticks, filter), [ticks, filter]);
  const shown = useMemo(() => new Set(left), [left]);
  const stated = useMemo(() => firstStated(titles), [titles]);
  const roles = useMemo(() => marksOf(stated), [stated]);
  const total = [said, withAbout ? about : null].reduce(
    (sum, one) => sum + (one?.state === 'ready' ? one.total : 0),
    0,
  );
  const failed = [said, about].find((one) => one.state === 'failed');
  return (
    <div class="actor-timeline">
      <TimelineFilter {...{ ticks, names, filter }} onFilter={setFilter} />
      <div class="timeline-counts">
        <p role="status">
          {said.state === 'ready' ? countTicks(left, ticks.length, total) : progressOf(said)}
        </p>
        {actor.about.all.quotes > 0 && (
          <label>
            <input
              type="checkbox"
              checked={withAbout}
              onChange={({ currentTarget }) => setWithAbout(currentTarget.checked)}
            />
            Also what others said about <bdi>{actor.name}</bdi>, below the line
          </label>
        )}
      </div>
      {failed?.state === 'failed' && (
        <p class="timeline-fault" role="alert">
          {problemWords(failed.error)}
        </p>
      )}
      <TimelinePlot
        {...{ ticks, roles, onRead }}
        left={shown}
        size={{
          above: heightFor(actor.saidBy.all.quotes),
          below: withAbout ? heightFor(actor.about.all.quotes) : 0,
          roleRows: Math.min(roles.length, MOST_ROLE_ROWS),
        }}
        label={`Timeline of what ${actor.name} said. The table below has the same.`}
        isCompact={false}
      >
        {ticks.length > 0 && left.length === 0 ? (
          <NothingLeft {...{ filter, names }} onFilter={setFilter} />
        ) : (
          <TimelineLegend ticks={ticks} />
        )}
      </TimelinePlot>
      <TimelineTable ticks={left} roles={stated} onRead={onRead} />
    </div>
  );
}

/** Says how high quotes may stack, in letters. */
function heightFor(quotes: number): number {
  if (quotes <= 12) return 4;
  return quotes <= 60 ? 6 : 10;
}

/** Says how far a long timeline is read; one of a single slice is there at once. */
function progressOf(state: ReturnType<typeof useTicks>): string {
  if (state.state !== 'asking' || state.total === null) return '';
  return `Reading ${grouped(state.got)} of ${grouped(state.total)} quotes…`;
}

/** Gives the first article that states each title: of that day it is sure. */
function firstStated(titles: readonly TitleView[]): readonly RoleView[] {
  return titles.flatMap(
    ({ statements }) => statements.findLast(({ date }) => date !== null) ?? statements.slice(-1),
  );
}

/** Marks the dated titles, those that tell best who that is first: there is room for a few. */
function marksOf(stated: readonly RoleView[]): readonly RoleMark[] {
  return stated
    .flatMap(({ role, date, main }) => (date === null ? [] : [{ role, date, main }]))
    .sort((a, b) => Number(b.main) - Number(a.main) || (a.date < b.date ? -1 : 1));
}
