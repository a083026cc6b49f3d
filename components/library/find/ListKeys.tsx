/** Tells the keys of a list, where there are keys. */
export function ListKeys({ keys }: { readonly keys: readonly (readonly [key: string, does: string])[] }) {
  return (
    <p class="found-keys">
      {keys.map(([key, does]) => (
        <span key={key}>
          <kbd data-key={key} /> {does}
        </span>
      ))}
    </p>
  );
}
