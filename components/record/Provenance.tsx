import { day } from '../day.ts';

/** Says when and where something was printed: "7 Mar 2022 · Associated Press", with "undated" rather than a guess. */
export function Provenance({
  date,
  source,
}: {
  readonly date: string | null;
  readonly source: string | null;
}) {
  return (
    <>
      <Day date={date} />
      {' · '}
      <bdi>{source ?? 'source not stated'}</bdi>
    </>
  );
}

/** Writes a day, or "undated", for people and machines. */
export function Day({ date }: { readonly date: string | null }) {
  return date === null ? <span>undated</span> : <time dateTime={date}>{day(date)}</time>;
}
