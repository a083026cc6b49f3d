const nouns =
  'charge claim accusation allegation assertion contention suggestion view stance position remark comment sentiment argument complaint warning denial point'.split(
    ' ',
  );

/** Lists nouns for words that were just reported: "a charge", "accusations". In lower case. */
export const sayings: ReadonlySet<string> = new Set(nouns.flatMap((noun) => [noun, `${noun}s`]));
