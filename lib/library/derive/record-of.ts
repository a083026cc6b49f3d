import type { Extracted } from '../../extract/extracted.ts';
import type { ArticleId } from '../../model.ts';
import { ownDay } from '../../text/own-day.ts';
import {
  type ArticleRecord,
  EDITABLE_FIELDS,
  type EditableField,
  type RecordOrigin,
} from '../article-record.ts';

/** Says of what is kept what its page does not. */
export interface KeepCircumstances {
  readonly id: ArticleId;
  readonly origin: RecordOrigin;
  /** Fields that the reader put right before keeping. */
  readonly edited: readonly EditableField[];
  readonly now: Date;
}

/** Makes the record of what was extracted. */
export function recordOf(
  { title, authors, published, site, address, language, text, isExcerpt }: Extracted,
  { id, origin, edited, now }: KeepCircumstances,
): ArticleRecord {
  return {
    ...{ id, origin, title, authors, source: site, address, language, text, isExcerpt },
    ...{ date: published.day, dateIsSure: published.isSure, datePrinted: published.printed },
    ...{ kept: now.toISOString(), keptDay: ownDay(now), edited: ordered(edited) },
  };
}

/**
 * Puts a newer text into a record: what the reader put right stays, and so do its id and its place among those kept. An actor has its id of
 * the article that was kept first: to be kept anew would make another of who was corrected.
 */
export function updatedRecord(before: ArticleRecord, after: ArticleRecord): ArticleRecord {
  const kept = before.edited.filter((field) => !after.edited.includes(field));
  const fields = Object.fromEntries(kept.map((field) => [field, before[field]]));
  const ofDate = kept.includes('date')
    ? { dateIsSure: before.dateIsSure, datePrinted: before.datePrinted }
    : {};
  return {
    ...after,
    ...fields,
    ...ofDate,
    ...{ id: before.id, kept: before.kept },
    edited: ordered([...before.edited, ...after.edited]),
  };
}

/** Puts fields of a record right. A day that a reader set is sure. */
export function editedRecord(
  record: ArticleRecord,
  fields: Partial<Pick<ArticleRecord, EditableField>>,
): ArticleRecord {
  const edited = EDITABLE_FIELDS.filter((field) => field in fields);
  return {
    ...record,
    ...fields,
    ...('date' in fields ? { dateIsSure: fields.date !== null } : {}),
    edited: ordered([...record.edited, ...edited]),
  };
}

function ordered(edited: readonly EditableField[]): EditableField[] {
  return EDITABLE_FIELDS.filter((field) => edited.includes(field));
}
