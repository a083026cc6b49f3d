import { useEffect, useMemo, useState } from 'preact/hooks';
import { ALL_WRITERS } from '../../lib/cite/all-writers.ts';
import type { CiteFormat } from '../../lib/cite/cite-format.ts';
import type { Result } from '../../lib/wire/messages.ts';
import type { ExtensionRequest } from '../../lib/wire/requests.ts';
import type { CiteChoice } from './cite-choice.ts';

/** Offers all formats in a window of the extension, and remembers the last one among the reader's settings. */
export function useCiteChoice(
  ask: <Answer>(request: ExtensionRequest) => Promise<Result<Answer>>,
  today: () => string,
): CiteChoice {
  const [last, setLast] = useState<CiteFormat | null>(null);
  useEffect(() => {
    // Where nobody can tell, the menu begins at its top.
    void ask<CiteFormat | null>({ type: 'cite-choice' }).then((answer) => {
      if (answer.ok) setLast((chosen) => chosen ?? answer.value);
    });
  }, []);
  return useMemo(
    () => ({
      writers: ALL_WRITERS,
      last,
      onChoose(format) {
        setLast(format);
        void ask<null>({ type: 'cite-as', format });
      },
      isAboveAll: true,
      today,
    }),
    [last],
  );
}
