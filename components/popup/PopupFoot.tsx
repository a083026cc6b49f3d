import './popup-foot.css';

/** Leads from the popup to the pages of the extension that have a tab of their own. */
export function PopupFoot(props: { readonly onLibrary: () => void; readonly onSettings: () => void }) {
  return (
    <nav class="popup-foot" aria-label="Pages of On Record">
      <button type="button" class="quiet-button" onClick={props.onLibrary}>
        Your library
      </button>
      <button type="button" class="quiet-button" onClick={props.onSettings}>
        Settings
      </button>
    </nav>
  );
}
