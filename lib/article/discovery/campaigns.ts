import { campaignKinds, campaignNouns } from '../../english/names/campaign-words.ts';
import { spokesNouns } from '../../english/names/organisations.ts';
import { stateOfAdjective } from '../../english/state-of-adjective.ts';
import type { Token } from '../../english/tokens.ts';
import { Class } from '../../english/word-classes.ts';
import type { Discovered } from './discoveries.ts';
import { type Scene, surnameOf, wordOf } from './name-case.ts';
import type { Run } from './name-runs.ts';

/** Holds words that name a campaign: "Ann Lee’s presidential | campaign". */
interface Naming {
  readonly run: Run;
  readonly noun: Token;
  /** What it is called by: its owner’s surname and "campaign". */
  readonly name: string;
}

/**
 * Finds the campaigns that speak or act in an article. Each is an organisation of its own, called by whose it is: what the Lee campaign says
 * is not what Lee says. One that only acts must be somebody's of whom the article has the full name. Linear in the number of runs.
 */
export function campaignsIn(runs: readonly Run[], scene: Scene): Discovered[] {
  const namings = runs.flatMap((run) => namingOf(run, scene.text) ?? []);
  return [...Map.groupBy(namings, ({ name }) => name)].flatMap(([name, own]) => {
    if (!own.some((naming) => isOnStage(naming, scene))) return [];
    const printed = own.map(({ run, noun }) => printedName(run, noun, scene.text));
    const aliases = new Set([...printed, name.replace(/campaign$/, 'camp')]);
    aliases.delete(name);
    return [{ kind: 'organisation', name, aliases: [...aliases], short: [] }];
  });
}

function namingOf(run: Run, text: string): Naming | null {
  const { tokens, later, link } = run;
  const last = tokens[tokens.length - 1] as Token;
  if (link !== null || run.nickname || (last.classes & Class.time) !== 0) return null;
  const at = later.findIndex(({ lower }) => !campaignKinds.has(lower));
  const noun = later[at];
  if (noun?.shape !== 'lower' || !campaignNouns.has(noun.lower)) return null;
  const surname = surnameOf(text, run);
  return stateOfAdjective(surname) === null ? { run, noun, name: `${surname} campaign` } : null;
}

/** Whether it speaks, acts under a name that is known, or has a spokesman. */
function isOnStage({ run, noun }: Naming, { text, speaking, acting, surnames }: Scene): boolean {
  const span = { start: (run.tokens[0] as Token).start, end: noun.end };
  if (speaking.has(span)) return true;
  const isKnown = run.tokens.length > 1 || surnames.has(surnameOf(text, run));
  const spokesman = run.later[run.later.indexOf(noun) + 1];
  return isKnown && (acting.has(span) || spokesNouns.has(spokesman?.lower ?? ''));
}

const printedName = ({ tokens: [first] }: Run, noun: Token, text: string): string =>
  wordOf(text, { start: first?.start ?? noun.start, end: noun.end }).replace(/\s+/g, ' ');
