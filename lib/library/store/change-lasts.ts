/** So long a change can be taken back, in milliseconds: what somebody took out is not to lie there for good. */
export const CHANGE_LASTS = 60 * 60_000;
