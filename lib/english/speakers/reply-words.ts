/** Words by which English news says that somebody speaks to whoever spoke before. Lower case. */
const replies: ReadonlySet<string> = new Set(
  'reply replies replied replying answer answers answered answering counter counters countered countering retort retorts retorted respond responds responded responding rejoin rejoins rejoined interject interjects interjected interrupt interrupts interrupted'.split(
    ' ',
  ),
);

/** Tells whether a cue's first word says that somebody answers: they are not who has just spoken. */
export const isReply = (cue: string): boolean => replies.has((cue.split(/\s/)[0] ?? '').toLowerCase());
