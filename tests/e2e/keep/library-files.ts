import type { Pane } from '../driver.ts';
import { until } from '../until.ts';

/** A file as a test makes it; its content is text or, of a PDF, bytes of one byte a character. */
export interface MadeFile {
  readonly name: string;
  readonly content: string;
}

/** Chooses a file of articles, as the button for one does. */
export async function chooseBackup(pane: Pane, name: string, bytes: string): Promise<void> {
  await until('the place for a file', () =>
    pane.run(
      () => document.querySelector('.backup-buttons button:enabled, .add-articles .drop-zone') !== null,
    ),
  );
  await pane.run(
    (called, content) => {
      const view = document.defaultView!;
      const { DataTransfer, Event, File } = view;
      const transfer = new DataTransfer();
      transfer.items.add(new File([view.Uint8Array.from(content, (sign) => sign.charCodeAt(0))], called));
      // An empty library takes a file where articles are added.
      const input =
        document.querySelector<HTMLInputElement>('.backup-file') ??
        document.querySelector<HTMLInputElement>('.add-articles input[type=file]')!;
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    bytes,
  );
}

/** Chooses files in the library page, as the button does, or drops them there. */
export async function addFiles(
  pane: Pick<Pane, 'run'>,
  files: readonly MadeFile[],
  how: 'chosen' | 'dropped' = 'chosen',
): Promise<void> {
  await until('the place for files', () => pane.run(() => document.querySelector('.drop-zone') !== null));
  await pane.run(
    (made, way) => {
      const view = document.defaultView!;
      const { DataTransfer, DragEvent, Event, File } = view;
      const transfer = new DataTransfer();
      for (const { name, content } of made) {
        const isBytes = /\.(?:pdf|onrecord)$/.test(name);
        const bytes = isBytes ? view.Uint8Array.from(content, (letter) => letter.charCodeAt(0)) : content;
        transfer.items.add(new File([bytes], name));
      }
      const input = document.querySelector<HTMLInputElement>('.add-articles input[type=file]')!;
      if (way === 'dropped') {
        const zone = document.querySelector('.drop-zone')!;
        zone.dispatchEvent(
          new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
        );
        return;
      }
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    files,
    how,
  );
}

/** Opens the place where articles are added; an empty library has it open. */
export async function openAdding(pane: Pane): Promise<void> {
  await until('the button', () => pane.run(() => document.querySelector('.add-button') !== null));
  await pane.run(() => document.querySelector<HTMLElement>('.add-button[aria-expanded=false]')?.click());
}
