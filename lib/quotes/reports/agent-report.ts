import { contentAfter } from '../contents/content-after.ts';
import { hasQuote } from '../contents/content-before.ts';
import { agentBehind } from './agent-behind.ts';
import type { Clause } from './clause.ts';
import type { Report } from './report.ts';

/**
 * Reads a passive: "was accused by X of", "was called “a liar” by X". The speaker is the agent; null where the sentence
 * names none, or says nothing of what was said.
 */
export function agentReport({ items, at, end, cue, cueRule }: Clause): Report | null {
  const agent = agentBehind(items, end);
  if (agent === null) return null;
  const { by, phrase: speaker } = agent;
  const report = { grammar: cue.grammar, cue: { from: at, to: end }, speaker, before: null };
  const verdict = { from: end, to: by };
  if (cue.grammar === 'judge' && hasQuote(items, verdict))
    return { ...report, after: verdict, explicit: false, rules: [cueRule, 'agent', 'verdict-before-agent'] };
  const after = contentAfter(items, speaker.to, cue);
  if (!after?.explicit) return null;
  return { ...report, after: after.range, explicit: true, rules: [cueRule, 'agent', 'behind-agent'] };
}
