import * as v from 'valibot';
import { ACTOR_KINDS } from '../../model.ts';
import { text } from '../../shapes/text.ts';
import type { ActorEdit } from '../derive/actor-edit.ts';

/** A name, with what may stand between its words. */
const LONGEST_NAME = 1_000;
const NAME = text(LONGEST_NAME);

/** Checks what a reader changes of an actor: one thing at a time, so that each can be taken back. */
export const ACTOR_EDIT = v.union([
  v.strictObject({ name: NAME }),
  v.strictObject({ addAlias: NAME }),
  v.strictObject({ removeAlias: NAME }),
  v.strictObject({ kind: v.picklist(ACTOR_KINDS) }),
]) satisfies v.GenericSchema<unknown, ActorEdit>;
