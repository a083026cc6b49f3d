import type { MentionRule } from '../model.ts';
import type { ActorView } from './actor-view.ts';

/** Shows an actor at a name in a page, with the reason the name was highlighted. */
export interface CardView {
  readonly actor: ActorView;
  readonly why: {
    readonly rule: MentionRule;
    readonly alias: string;
  };
}
