import type { Mention } from '../model.ts';
import type { Sense } from '../names/forms.ts';
import type { Scanned } from '../names/scan.ts';
import { spaced } from '../text/spaced.ts';
import { type Context, Surroundings } from './context.ts';
import type { Evidence } from './evidence.ts';
import { Question } from './question.ts';
import { RULES } from './rules.ts';
import { VETOES } from './vetoes.ts';

const NOBODY: readonly Sense[] = [];

/** What joins two names is no longer than this, spaces included. Characters. */
const LONGEST_LINK = 30;

/**
 * Decides which candidates of a block name an actor, by the block's words and the document's evidence. The ordinal
 * is the one under which the block went into the evidence.
 */
export function decide({ text, candidates }: Scanned, evidence: Evidence, ordinal: number): Mention[] {
  const words = evidence.vocabulary;
  const joined = candidates.map((candidate, position) => {
    const next = candidates[position + 1];
    return (
      next !== undefined &&
      next.from - candidate.to <= LONGEST_LINK &&
      words.pair.test(spaced(text.slice(candidate.to, next.from)).toLowerCase())
    );
  });
  let first: Context | null = null;
  return candidates.flatMap((candidate, position) => {
    const context = new Surroundings(text, candidate, candidates[position - 1], candidates[position + 1]);
    if (!joined[position - 1] || !first) first = context;
    const chain = first;
    const beside = [
      ...(joined[position - 1] ? (candidates[position - 1]?.senses ?? NOBODY) : NOBODY),
      ...(joined[position] ? (candidates[position + 1]?.senses ?? NOBODY) : NOBODY),
    ];
    for (const sense of candidate.senses) {
      const question = new Question(context, {
        sense,
        ordinal,
        offset: candidate.from,
        partners: beside.filter(({ actor }) => actor !== sense.actor),
        chain,
        evidence,
      });
      if (VETOES.some((veto) => veto.agrees(question))) continue;
      const rule = RULES.find(({ agrees }) => agrees(question))?.rule;
      if (rule !== undefined)
        return [
          { start: candidate.start, end: candidate.end, actor: sense.actor.id, rule, alias: sense.alias },
        ];
    }
    return [];
  });
}
