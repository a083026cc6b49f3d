import type { Holding } from '../holdings/holding.ts';
import type { AroundName } from '../holdings/subjects/around-name.ts';
import type { OnThisView } from '../holdings/subjects/on-this-view.ts';
import type { ActorId } from '../model.ts';
import { rolesShown } from './with-roles-at.ts';

/** Shows what an actor said on what a paragraph is about, each quote with its speaker's role then; nothing where no text is known. */
export async function onThisOf(
  holding: Holding,
  actor: ActorId,
  paragraph: AroundName,
): Promise<readonly OnThisView[]> {
  if (paragraph.text === '') return [];
  const found = await holding.onThis(actor, paragraph);
  const show = await rolesShown(
    holding,
    found.map(({ passage }) => passage),
  );
  return found.map((one) => ({ ...one, passage: show(one.passage) }));
}
