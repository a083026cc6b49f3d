import { useEffect, useRef, useState } from 'preact/hooks';
import { MOST_LOOK_UPS } from '../../lib/reader/look-up.ts';
import { PageBar } from '../brand/PageBar.tsx';
import { grouped } from '../grouped.ts';
import { ChangedNote } from '../library/ChangedNote.tsx';
import { Notice } from '../Notice.tsx';
import { SearchField } from '../SearchField.tsx';
import { Tabs } from '../Tabs.tsx';
import { problemWords } from '../words/problem-words.ts';
import { LookUpGroups } from './LookUpGroups.tsx';
import { firstLookUps, groupedLookUps, type LookUpGrouping, lookUpsWith } from './listed-look-ups.ts';
import type { LookUpsProps } from './look-ups-state.ts';
import { countedLookUps } from './look-ups-words.ts';
import './look-ups-page.css';

/** So many more are shown with each press. */
const AT_ONCE = 100;

/** Shows where the reader met names: by day and by name, searched by words; each look-up can be forgotten, and all. */
export function LookUpsPage(props: LookUpsProps) {
  const { shown, change, actions } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const forget: LookUpsProps['actions']['onForget'] = (lookUps) => {
    // What was pressed is gone.
    heading.current?.focus({ preventScroll: true });
    actions.onForget(lookUps);
  };
  return (
    <>
      <PageBar here={null} />
      <main class="look-ups-page">
        <h1 ref={heading} tabIndex={-1}>
          Where you met a name
        </h1>
        <p class="look-ups-about">
          {shown.state === 'ready' && !shown.isOn && 'Nothing more is noted: this is turned off. '}
          It lies on this machine alone. The latest {grouped(MOST_LOOK_UPS)} are kept.{' '}
          <a href="/settings.html">Settings</a>
        </p>
        {shown.state === 'failed' && (
          <Notice title="This cannot be read" urgent>
            {problemWords(shown.error)}
          </Notice>
        )}
        {shown.state === 'ready' && shown.lookUps.length === 0 && (
          <p class="look-ups-none">
            {shown.isOn
              ? 'Nothing is noted yet. Click a name that is marked in a page: where that was will stand here.'
              : 'Nothing is noted. Turn it on in the settings, and each name whose card you open stands here with its page.'}
          </p>
        )}
        {shown.state === 'ready' && shown.lookUps.length > 0 && (
          <LookUpList lookUps={shown.lookUps} actions={{ ...actions, onForget: forget }} />
        )}
        <ChangedNote change={change} onUndo={actions.onUndo} onClose={actions.onClose} />
      </main>
    </>
  );
}

function LookUpList(props: {
  readonly lookUps: Extract<LookUpsProps['shown'], { state: 'ready' }>['lookUps'];
  readonly actions: LookUpsProps['actions'];
}) {
  const { lookUps, actions } = props;
  const [words, setWords] = useState('');
  const [by, setBy] = useState<LookUpGrouping>('day');
  const [most, setMost] = useState(AT_ONCE);
  const field = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const found = lookUpsWith(lookUps, words);
  const groups = { day: groupedLookUps(found, 'day'), name: groupedLookUps(found, 'name') };
  const shown = Math.min(most, found.length);
  return (
    <>
      <search class="look-ups-search">
        <SearchField
          label="Search names, titles and addresses"
          placeholder="Search names, titles, addresses"
          words={words}
          onSearch={(typed) => {
            setWords(typed);
            setMost(AT_ONCE);
          }}
          field={field}
        />
        <button type="button" class="action-button" onClick={() => actions.onForget(found)}>
          Forget {words.trim() === '' ? 'all' : 'all of these'}
        </button>
      </search>
      <p class="unseen" role="status">
        {countedLookUps(found.length)}
      </p>
      <Tabs
        tabs={[
          { key: 'day', label: 'By day', count: groups.day.length },
          { key: 'name', label: 'By name', count: groups.name.length },
        ]}
        selected={by}
        onSelect={setBy}
      >
        <div ref={panel} tabIndex={-1}>
          {found.length === 0 && <p class="look-ups-none">No look-up has all of these words.</p>}
          <LookUpGroups groups={firstLookUps(groups[by], most)} by={by} actions={actions} />
        </div>
      </Tabs>
      {shown < lookUps.length && found.length > 0 && (
        <p class="look-ups-more">
          {grouped(shown)} of {countedLookUps(found.length)}
          {shown < found.length && (
            <button
              type="button"
              class="link-button"
              onClick={() => {
                // The last press takes the button away.
                if (found.length - shown <= AT_ONCE) panel.current?.focus({ preventScroll: true });
                setMost(most + AT_ONCE);
              }}
            >
              Show more
            </button>
          )}
        </p>
      )}
    </>
  );
}
