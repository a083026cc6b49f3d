import type {
  DecidedActor,
  DecisionView,
  QuoteCorrectionView,
} from '../../../lib/library/decide/decision-view.ts';
import type { HistoryEntry, HistoryPart } from '../../../lib/library/decide/history-entry.ts';
import { articlesWords } from '../../backup/backup-words.ts';
import { grouped } from '../../grouped.ts';
import { stanceName } from '../../stance-name.ts';
import { actorKindWords } from '../../told/decision-words.ts';
import { grade } from '../../words/grade.ts';

/** Names the parts of the history, as a choice among them. */
export const PART_NAMES: Readonly<Record<HistoryPart, string>> = {
  quotes: 'Quotes put right',
  actors: 'People and organisations',
  imports: 'Imports',
};

const NONE: Readonly<Record<HistoryPart, string>> = {
  quotes: 'No quote is put right. “Correct…” beside a quote of an article that you keep does it.',
  actors:
    'Nothing is decided of a name. “Correct this record…” on the page of somebody whom you keep does it.',
  imports: 'No import can be taken back. Each can for 30 days.',
};

/** Says what to do where a part of the history has nothing; null asks for all of it. */
export function emptyWords(part: HistoryPart | null): string {
  return part === null
    ? 'Nothing is decided yet. What you put right of a quote, what you say of a name, and the files that you import stand here, and each can be taken back.'
    : NONE[part];
}

/** Counts the entries of the history: "12 decisions, latest first". */
export function countedEntries(count: number): string {
  return `${grouped(count)} ${count === 1 ? 'decision' : 'decisions, latest first'}`;
}

/** Says in a line what an entry changed: "Said by Kit Marsh · Denied", "Called “Ann Lee-Marsh”". */
export function entryWords(entry: HistoryEntry): string {
  switch (entry.part) {
    case 'quotes':
      return correctionWords(entry.correction);
    case 'actors':
      return decidedWords(entry.decision);
    case 'imports':
      return `${articlesWords(entry.import.articles)} imported${entry.import.isWhole ? '' : ', then stopped'}`;
  }
}

function correctionWords(one: QuoteCorrectionView): string {
  if (one.isRemoved) return one.note === undefined ? 'No quote' : `No quote · Note: ${one.note}`;
  const speaker = one.speaker === 'nobody' ? 'nobody' : one.speaker?.name;
  return [
    speaker && `Said by ${speaker}`,
    one.stance && stanceName(one.stance),
    one.kind && grade(one.kind).label,
    one.bounds && `Begins and ends otherwise: ${one.bounds}`,
    one.note && `Note: ${one.note}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

function decidedWords(decision: DecisionView): string {
  switch (decision.what) {
    case 'same':
      return `${decision.of[0].readAs} and ${decision.of[1].readAs} are the same`;
    case 'different':
      return `${decision.of[0].readAs} and ${decision.of[1].readAs} are not the same`;
    case 'name':
      return `${decision.actor.readAs} is called “${decision.name}”`;
    case 'alias-added':
      return `${decision.actor.name} is also called “${decision.alias}”`;
    case 'alias-removed':
      return `${decision.actor.name} is not called “${decision.alias}”`;
    case 'kind':
      return `${decision.actor.name} is ${actorKindWords(decision.kind)}`;
  }
}

/** Says by which articles whoever a decision speaks of is known: "in “Report 1” and in “Report 2”". */
export function decidedWhere(decision: DecisionView): string {
  const actors = 'of' in decision ? decision.of : [decision.actor];
  const places = actors.map(placeWords);
  return [...new Set(places)].join(' and ');
}

function placeWords({ article }: DecidedActor): string {
  if (article === null) return 'whom everybody knows';
  return article.title === null ? 'in an article without a title' : `in “${article.title}”`;
}
