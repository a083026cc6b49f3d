import { useRef, useState } from 'preact/hooks';
import type { SourceRoom } from '../../lib/library/sizes/room-taken.ts';
import { grouped } from '../grouped.ts';
import { problemWords } from '../words/problem-words.ts';
import { ForgetSource } from './ForgetSource.tsx';
import { ImportTable } from './ImportTable.tsx';
import './room-section.css';
import type { RoomProps } from './room-state.ts';
import { bytesWords } from './room-words.ts';
import { SourceTable } from './SourceTable.tsx';

/** Says what On Record stores, what the browser promises, and on demand what each source and each import takes. */
export function RoomSection(props: RoomProps) {
  const { room, browser, bundled, step } = props;
  const [asked, setAsked] = useState<SourceRoom | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const leave = () => {
    setAsked(null);
    heading.current?.focus({ preventScroll: true });
  };
  return (
    <div class="room">
      <h3 ref={heading} tabIndex={-1}>
        What takes the room
      </h3>
      <p>
        {browser !== null && (
          <>
            On Record takes {bytesWords(browser.used)} in this browser, which has room for{' '}
            {bytesWords(browser.free)} more and{' '}
            {browser.lasts
              ? 'keeps it until you delete it'
              : 'does not promise to keep it where the disk gets full: export your library now and then'}
            .{' '}
          </>
        )}
        {bundled !== null && `The names that came with On Record take ${bytesWords(bundled)} besides.`}
      </p>
      {room.state === 'failed' && <p role="alert">{problemWords(room.error)}</p>}
      {(room.state === 'unread' || room.state === 'failed') && (
        <p>
          <button
            type="button"
            class="action-button"
            onClick={() => {
              // What was pressed goes.
              heading.current?.focus({ preventScroll: true });
              props.onRead();
            }}
          >
            See what each source takes
          </button>
        </p>
      )}
      {room.state === 'reading' && (
        <UnderWay words={`Read: ${grouped(room.done)} of ${grouped(room.total)} articles`} {...room} />
      )}
      {step !== null && (
        <UnderWay
          words={`${step.does === 'forgetting' ? 'Forgotten' : 'Brought back'}: ${grouped(step.done)} of ${grouped(step.total)} articles`}
          {...step}
        />
      )}
      {room.state === 'read' && (
        <>
          {asked !== null && (
            <ForgetSource
              source={asked}
              onKeep={leave}
              onForget={() => {
                leave();
                props.onForget(asked);
              }}
            />
          )}
          {room.of !== props.articles && step === null && (
            <p>
              Your library has changed since this was read.{' '}
              <button type="button" class="link-button" onClick={props.onRead}>
                Read it again
              </button>
            </p>
          )}
          <SourceTable sources={room.sources} onForget={step === null ? setAsked : null} />
          <ImportTable imports={room.imports} />
        </>
      )}
    </div>
  );
}

function UnderWay(props: { readonly words: string; readonly done: number; readonly total: number }) {
  const { words, done, total } = props;
  return (
    <div class="room-progress">
      <p role="status">{words}</p>
      <progress aria-label={words} value={done} max={Math.max(1, total)} />
    </div>
  );
}
