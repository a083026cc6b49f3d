/** One window takes articles out or in at a time, and holds this lock. */
export const EXCHANGE_LOCK = 'library-exchange';
