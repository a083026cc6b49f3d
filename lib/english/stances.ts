import type { Stance } from '../model.ts';

/** The verbs by which a speaker does something else with the words than say them. */
const verbs: Readonly<Partial<Record<Stance, string>>> = {
  asked: 'ask wonder inquire enquire question query',
  denied: 'deny',
  doubted: 'doubt dispute',
  rejected: 'reject oppose rebuff rebuke dismiss',
  supported: 'endorse back support welcome praise',
  judged: 'call describe accuse dub label brand denounce',
  promised: 'pledge vow promise',
  'called-on': 'urge call_on call_for demand',
};

/** Gives the stance of a reporting verb that does not simply say. */
export const STANCE_OF_VERB: ReadonlyMap<string, Stance> = new Map(
  (Object.entries(verbs) as [Stance, string][]).flatMap(([stance, list]) =>
    list.split(' ').map((verb): [string, Stance] => [verb.replace('_', ' '), stance]),
  ),
);
