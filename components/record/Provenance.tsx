import { day, reportedDay } from '../day.ts';

/** Says when and where something was printed: "7 Mar 2022 · Associated Press", with "undated" rather than a guess. */
export function Provenance(props: {
  readonly date: string | null;
  readonly source: string | null;
  /** Says of a role that it was true on that day: "as of 7 Mar 2022". */
  readonly asOf?: boolean;
}) {
  const { date, source, asOf = false } = props;
  return (
    <>
      {asOf && date === null ? 'date unknown' : <Day date={date} before={asOf ? 'as of ' : ''} />}
      {' · '}
      <bdi>{source ?? 'source not stated'}</bdi>
    </>
  );
}

/** Writes the day on which an article told something, for people and machines: "reported 7 Mar 2022", or "date unknown". */
export function ReportedDay({ date }: { readonly date: string | null }) {
  return date === null ? <span>{reportedDay(null)}</span> : <time dateTime={date}>{reportedDay(date)}</time>;
}

/** Writes a day, or "undated", for people and machines. */
function Day({ date, before }: { readonly date: string | null; readonly before: string }) {
  return date === null ? (
    <span>undated</span>
  ) : (
    <span>
      {before}
      <time dateTime={date}>{day(date)}</time>
    </span>
  );
}
