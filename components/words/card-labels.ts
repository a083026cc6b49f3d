/** Names what the card lies in, for screen readers: they say a frame's name on the way into it. */
export const CARD_LABELS = { dialog: 'On Record', frame: 'On Record: card' } as const;
