import type { ActorId, Mention, Role, Span } from '../model.ts';
import type { Focus } from './focus.ts';
import { firstFrom, type Known, nameOf } from './known.ts';
import { namedIn } from './named-in.ts';
import { stateOfAdjective } from './state-of-adjective.ts';

/** Titles that news uses for one another. */
const synonyms: readonly ReadonlySet<string>[] = [
  new Set(['foreign minister', 'top diplomat', 'minister', 'diplomat', 'chief diplomat']),
  new Set(['president', 'leader', 'head of state']),
  new Set(['premier', 'prime minister', 'head of government']),
  new Set(['secretary of state', 'secretary', 'top diplomat', 'chief diplomat']),
  new Set(['spokesman', 'spokeswoman', 'spokesperson']),
];

/** Finds who holds a title: the one person whom the article gives it, and who belongs to the phrase's state. */
export function titleHolder(
  noun: string,
  phrase: string,
  owner: ActorId | null,
  span: Span,
  known: Known,
  focus: Focus,
): readonly ActorId[] {
  const indefinite = /^(?:a|an|one|another|some|two|three|several|many|other|former) /.test(phrase);
  const lede = isLede(known.text, span);
  const holders =
    indefinite && !lede
      ? new Set<ActorId>()
      : holdersOf(noun, phrase, owner, known, indefinite ? span.start : -1);
  if (holders.size === 0) return unheld(noun, phrase, lede ? owner : null, indefinite, span, known, focus);
  const ids = [...holders];
  if (ids.length === 1) return ids;
  if (indefinite) return [];
  const last = focus.people.at(-1)?.actor;
  return last && holders.has(last) ? [last] : [];
}

/** Finds whom the article gives a title, behind an offset. Remembered: a long article asks for "the president" often. */
function holdersOf(
  noun: string,
  phrase: string,
  owner: ActorId | null,
  known: Known,
  behind: number,
): ReadonlySet<ActorId> {
  const key = `${phrase}|${owner}|${behind}`;
  const remembered = known.holders.get(key);
  if (remembered) return remembered;
  const wanted = synonyms.filter((set) => [...set].some((title) => phrase.endsWith(title)));
  const holders = new Set<ActorId>();
  for (const role of known.roles) {
    if (role.start <= behind) continue;
    const title = role.role.toLowerCase();
    const direct = title.split(/[\s-]+/).includes(noun) || title.endsWith(noun);
    const synonym = wanted.some((set) =>
      [...set].some((word) => title.startsWith(word) || title.endsWith(word)),
    );
    const diplomatic = noun === 'diplomat' && /foreign|ambassador|envoy|secretary of state/.test(title);
    if ((direct || synonym || diplomatic) && (!owner || belongs(role, owner, known))) holders.add(role.actor);
  }
  known.holders.set(key, holders);
  return holders;
}

/**
 * Resolves a definite title that the article gives nobody: to the person just spoken of, if the article gives them no title at
 * all ("Wang Yi rebukes Europeans. ... the foreign minister said"), or, in the opening, to the first person quoted by name
 * after it ("China’s top diplomat told ...", then "Wang Yi said").
 */
function unheld(
  noun: string,
  phrase: string,
  owner: ActorId | null,
  indefinite: boolean,
  span: Span,
  known: Known,
  focus: Focus,
): readonly ActorId[] {
  if (indefinite || /^(?:spokes|official|source|resident|voter|analyst|expert)/.test(noun)) return [];
  const untitled = (id: ActorId) => !known.titled.has(id);
  const last = focus.people.at(-1)?.actor;
  if (/^the (?:\S+ )?\S+$/.test(phrase) && last && untitled(last)) return [last];
  if (!owner) return [];
  for (const subject of known.named) {
    if (subject.start <= span.end) continue;
    const actors = namedIn(subject, known);
    const first = actors[0];
    if (!first || known.actors.get(first)?.kind !== 'person') continue;
    return untitled(first) && actors.length === 1 ? actors : [];
  }
  return [];
}

/** Characters that headline, by-line and first paragraph may take. */
const longestOpening = 3000;

/** Tells whether a span stands in the article's opening, where news names a role first and its holder after. */
function isLede(text: string, span: Span): boolean {
  if (span.start > longestOpening) return false;
  let breaks = 0;
  for (let k = 0; k < span.start && breaks < 8; k++)
    if (text.charCodeAt(k) === 10 && text.charCodeAt(k + 1) !== 10) breaks++;
  return breaks <= 3;
}

/** Tells whether the sentence around a role gives its holder to this state. */
function belongs(role: Role, owner: ActorId, known: Known): boolean {
  const { text } = known;
  const around = text.slice(Math.max(0, role.start - 28), role.end + 60);
  const before = around.slice(0, Math.min(28, role.start));
  const adjective = before.trimEnd().split(/\s+/).at(-1) ?? '';
  const state = stateOfAdjective(adjective.replace(/[’']s$/, ''));
  if (state) return nameOf(owner, known) === state;
  for (let k = firstFrom(known.mentions, Math.max(0, role.start - 28)); k < known.mentions.length; k++) {
    const mention = known.mentions[k] as Mention;
    if (mention.start > role.end) break;
    if (known.actors.get(mention.actor)?.kind === 'person') continue;
    if (mention.end <= role.start && role.start - mention.end <= 4) return mention.actor === owner;
  }
  return text.slice(role.start, role.end + 60).includes(nameOf(owner, known) ?? '\n');
}
