import './inferred-label.css';

/** Labels an office that the article does not name, with the words from which it is inferred; nothing where it names it. */
export function InferredOffice({ from }: { readonly from: string | null }) {
  if (from === null) return null;
  return (
    <>
      <span class="inferred inferred-office">
        inferred from “<bdi>{from}</bdi>”
      </span>{' '}
    </>
  );
}
