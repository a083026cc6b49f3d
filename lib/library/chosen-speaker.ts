import * as v from 'valibot';
import { ACTOR_KINDS } from '../model.ts';
import { ACTOR_ID } from '../shapes/id.ts';
import { text } from '../shapes/text.ts';
import type { ValueOf } from '../shapes/value-of.ts';

/** A name, with what may stand between its words. */
const LONGEST_NAME = 1_000;

/** Checks whom a reader chose as the speaker of a quote: somebody who is on record, or a name of their own. */
export const CHOSEN_SPEAKER = v.variant('by', [
  v.strictObject({ by: v.literal('actor'), actor: ACTOR_ID }),
  v.strictObject({ by: v.literal('name'), name: text(LONGEST_NAME), kind: v.picklist(ACTOR_KINDS) }),
]);

/** Says whom a reader chose as the speaker of a quote. */
export type ChosenSpeaker = ValueOf<typeof CHOSEN_SPEAKER>;
