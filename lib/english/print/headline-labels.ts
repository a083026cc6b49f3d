/** Words by which a newspaper says what kind of piece follows: they name nobody. Lower case. */
export const headlineLabels: ReadonlySet<string> = new Set(
  'interview opinion analysis exclusive comment editorial profile explainer watch live video podcast review update breaking'.split(
    ' ',
  ),
);
