import { useRef } from 'preact/hooks';

/** Lets the reader choose a file of articles. */
export function ChooseBackup(props: {
  readonly label: string;
  readonly isDisabled: boolean;
  readonly isQuiet?: boolean;
  readonly onFile: (file: File) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class={props.isQuiet === true ? 'quiet-button' : 'action-button'}
        disabled={props.isDisabled}
        onClick={() => input.current?.click()}
      >
        {props.label}
      </button>
      <input
        ref={input}
        class="backup-file"
        type="file"
        hidden
        accept=".onrecord"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) props.onFile(file);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
