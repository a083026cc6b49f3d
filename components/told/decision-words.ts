import type { DecidedActor, DecisionView } from '../../lib/library/decide/decision-view.ts';
import type { ActorKind } from '../../lib/model.ts';

const KINDS: Readonly<Record<ActorKind, string>> = {
  person: 'a person',
  state: 'a state',
  organisation: 'an organisation',
};

/** Says what an actor is: "an organisation". */
export function actorKindWords(kind: ActorKind): string {
  return KINDS[kind];
}

/** Says what the reader decided of an actor. */
export function decisionWords(decision: DecisionView): string {
  switch (decision.what) {
    case 'same':
      return `${who(decision.of[0])} is the same as ${who(decision.of[1])}`;
    case 'different':
      return `${who(decision.of[0])} is somebody else than ${who(decision.of[1])}`;
    case 'name':
      return `Called “${decision.name}”`;
    case 'alias-added':
      return `Also called “${decision.alias}”`;
    case 'alias-removed':
      return `Not called “${decision.alias}”`;
    case 'kind':
      return `Is ${KINDS[decision.kind]}`;
  }
}

function who({ name, article }: DecidedActor): string {
  return article?.title ? `${name} (in “${article.title}”)` : name;
}
