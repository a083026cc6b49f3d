import { nameList } from '../../lib/cite/words/name-list.ts';
import type { Sureness } from '../../lib/library/sureness/sureness.ts';
import type { ActorKind } from '../../lib/model.ts';
import { day } from '../day.ts';

/** Says in a line how sure it is that a page names the one of the reader's articles. */
export function surenessWords(sureness: Sureness, kind: ActorKind): string {
  if (!sureness.isSure) {
    const known = knownAs(sureness);
    return known === '' ? 'Same name as in your articles' : `Same name. In your articles: ${known}`;
  }
  const names = nameList(sureness.shared);
  const same = `The same ${kind}`;
  switch (sureness.by) {
    case 'only-one':
      return 'From your articles';
    case 'kept-page':
      return `${same}: you kept this page`;
    case 'shared-role':
      return `${same}: ${names}, here and in your articles`;
    case 'shared-organisation':
    case 'shared-company':
      return `${same}: named with ${names}, here and in your articles`;
  }
}

/** Tells who somebody of the reader's articles is: the role with its source and day. */
export function knownAs({
  role,
  source,
  date,
}: {
  readonly role: string | null;
  readonly source: string | null;
  readonly date: string | null;
}): string {
  const from = [...(source === null ? [] : [source]), ...(date === null ? [] : [day(date, 'long')])].join(
    ', ',
  );
  if (role === null) return from;
  return from === '' ? role : `${role} (${from})`;
}
