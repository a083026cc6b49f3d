import type { ActorId, ActorKind } from '../model.ts';

/** Shows somebody who bears the same name, or may be the same. */
export interface NamesakeView {
  readonly id: ActorId;
  readonly name: string;
  readonly kind: ActorKind;
  /** What tells who that is: the first role of the latest article that gives one. */
  readonly role: string | null;
  /** Counts quotes of their own. */
  readonly said: number;
}

/** Lists whom an actor of the library could be taken for. */
export interface Namesakes {
  /** Those of the same name who are others. */
  readonly apart: readonly NamesakeView[];
  /** Those who may be the same, with the name of the row that relates them: the reader may be asked. */
  readonly maybe: readonly (NamesakeView & { readonly rule: string })[];
}
