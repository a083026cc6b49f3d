import { ChangedNote } from '../../components/library/ChangedNote.tsx';
import { LookUpsPage } from '../../components/look-ups/LookUpsPage.tsx';
import { SettingsPage } from '../../components/settings/SettingsPage.tsx';
import { useFragment } from './use-fragment.ts';
import { useLookUps } from './use-look-ups.ts';
import { useRoom } from './use-room.ts';
import { useSettings } from './use-settings.ts';

/** Is the address of the list of look-ups, within the page. */
const LOOK_UPS = '#look-ups';

/** Runs the tab of the settings, and that of look-ups, which are turned on there. */
export function SettingsWindow() {
  const isOfLookUps = useFragment() === LOOK_UPS;
  const { shown, change } = useSettings();
  const lookUps = useLookUps();
  const room = useRoom(shown.library?.state === 'open' ? shown.library.articles : 0);
  if (isOfLookUps) return <LookUpsPage {...lookUps} />;
  const { onForget, onUndo, onClose } = lookUps.actions;
  return (
    <SettingsPage
      shown={shown}
      lookUps={{
        ...lookUps,
        actions: {
          ...lookUps.actions,
          onForget(some) {
            room.onClose();
            onForget(some);
          },
        },
      }}
      room={room.props}
      note={
        room.change.state === 'none' ? (
          <ChangedNote change={lookUps.change} onUndo={onUndo} onClose={onClose} />
        ) : (
          <ChangedNote change={room.change} onUndo={room.onUndo} onClose={room.onClose} />
        )
      }
      actions={{
        onLet: (host, on) => void change({ type: 'let-site', host, on, tab: null }),
        onForgetAll() {
          room.onClose();
          void change({ type: 'forget-everything' }).then(lookUps.refresh);
        },
      }}
    />
  );
}
