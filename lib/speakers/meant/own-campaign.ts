import { campaignKinds, campaignNouns } from '../../english/names/campaign-words.ts';
import { stateNamed } from '../article-facts.ts';
import { whomHeMeans } from './he-or-she.ts';
import { pronounCase } from './pronoun-case.ts';
import { type Meant, meant, nobody, type SpeakerCase } from './speaker-case.ts';

const owners: Readonly<Record<string, 'he' | 'she'>> = { his: 'he', her: 'she' };

/** Resolves "her campaign" to the one that is called by her surname; nobody where the article names none. Null for any other words. */
export function ownCampaign(one: SpeakerCase): Meant | null {
  const { lower, span, setting } = one;
  const [owner = '', ...rest] = lower.split(' ');
  const pronoun = owners[owner];
  const noun = rest.pop() ?? '';
  if (!pronoun || !campaignNouns.has(noun) || !rest.every((word) => campaignKinds.has(word))) return null;
  const whose = whomHeMeans(pronounCase(pronoun, span, setting))?.actor;
  const surname = whose ? setting.actors.get(whose)?.short[0] : undefined;
  const campaign = surname ? stateNamed(`${surname} campaign`, setting) : [];
  return campaign.length === 1 ? meant('institution', campaign, one) : nobody('institution');
}
