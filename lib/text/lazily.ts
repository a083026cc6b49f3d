/** Puts work off until somebody asks for its result, and does it once: most of what an article might be asked is never asked. */
export function lazily<T>(find: () => T): () => T {
  let found: { readonly value: T } | undefined;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}
