import type { Span } from '../../model.ts';
import { RANK, type Referent } from '../discourse.ts';
import type { Gender } from '../genders.ts';
import { lastMention, type Setting } from '../setting.ts';

/** Finds the person whom the article is about as the one whom a pronoun means; null where a body that acts near by may be somebody. */
export function topicMeant(pronoun: Gender, { start }: Span, setting: Setting): Referent | null {
  const { places, discourse, topicOf } = setting;
  const actor = topicOf(pronoun);
  const span = actor && lastMention(actor, start, setting);
  const { actors, at } = discourse.body;
  const isOther = actors.length > 0 && places.paragraph(start) - places.paragraph(at) <= 1;
  if (!span || isOther) return null;
  const place = { sentence: places.sentence(span.start), paragraph: places.paragraph(span.start) };
  return { actor, gender: null, noun: null, span, ...place, rank: RANK.owner };
}
