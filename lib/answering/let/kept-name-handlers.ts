import { tellingRole } from '../../holdings/role-view.ts';
import type { Library } from '../../library/library.ts';
import { type KeptCardView, viewKeptPeople } from '../../views/kept-card-view.ts';
import { onThisOf } from '../../views/on-this.ts';
import { LONGEST_PARAGRAPH } from '../../wire/let-limits.ts';
import type { KeptActor, KeptFilter, KeptNamed } from '../../wire/let-messages.ts';
import type { AnswerEffects } from '../answer-effects.ts';
import type { Handlers } from '../handler.ts';
import type { HeldNames } from '../held-names.ts';
import { requireFound } from '../require-found.ts';
import { findNamed } from './find-named.ts';

type KeptNameRequest = 'kept-filter' | 'kept-named' | 'kept-card';

/** Answers the popup about names of the library on a page, which it reads itself. */
export function keptNameHandlers({
  corrections,
  names,
  library,
}: Pick<AnswerEffects, 'corrections'> & {
  readonly names: HeldNames;
  readonly library: Pick<Library, 'holding' | 'names' | 'state'>;
}): Handlers<KeptNameRequest> {
  const { holding } = library;
  return {
    async 'kept-filter'(): Promise<KeptFilter> {
      const state = await library.state();
      return state.state === 'open' && state.actors > 0 ? library.names.filter() : null;
    },

    async 'kept-named'({ guesses, page }): Promise<KeptNamed> {
      const corrected = await corrections.read();
      const found = await findNamed(guesses, { names, kept: library.names, corrected, page });
      const kept = await Promise.all(
        found.kept.map(async (actor): Promise<KeptActor> => {
          const [roles, { quotes }] = await Promise.all([
            holding.roles(actor.id),
            holding.saidBy(actor.id, { after: null, size: 1, grades: 'all' }),
          ]);
          return { actor, role: tellingRole(roles), quotes };
        }),
      );
      return { kept, others: found.others };
    },

    async 'kept-card'({ actors, rule, alias, around, page }): Promise<KeptCardView> {
      const people = await viewKeptPeople(holding, actors, { text: around, page });
      requireFound(people[0], 'name');
      const met = { text: linesThatName(around, alias), address: page };
      const shown = await Promise.all(
        people.map(async (one) => ({ ...one, onThis: await onThisOf(holding, one.actor.id, met) })),
      );
      return { people: shown, why: { rule, alias }, canDisown: page !== null };
    },
  };
}

/** Gives the first lines of a page that have a name: what the page says of somebody stands beside it. */
function linesThatName(page: string, name: string): string {
  const lines = page.split('\n').filter((line) => line.includes(name));
  return lines.join('\n').slice(0, LONGEST_PARAGRAPH);
}
