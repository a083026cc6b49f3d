/** Nouns that show whether a woman or a man is meant. Lower case, singular. */

const women = new Set(
  'spokeswoman chairwoman congresswoman councilwoman assemblywoman alderwoman businesswoman saleswoman policewoman sportswoman frontwoman noblewoman horsewoman servicewoman woman girl schoolgirl lady queen princess duchess countess baroness dame daughter wife mother mum mom grandmother grandma granddaughter stepmother stepdaughter sister aunt niece widow bride fiancée girlfriend actress heroine hostess waitress stewardess nun landlady headmistress abbess midwife'.split(
    ' ',
  ),
);

const men = new Set(
  'spokesman chairman congressman councilman assemblyman alderman businessman salesman policeman fireman fisherman gunman frontman cameraman nobleman horseman serviceman tradesman craftsman groundsman man boy schoolboy gentleman king prince duke earl baron lord son husband father dad grandfather grandpa grandson stepfather stepson brother uncle nephew widower groom fiancé boyfriend hero waiter landlord headmaster monk imam pope'.split(
    ' ',
  ),
);

/** Returns the pronoun that a noun in lower case shows; null for any other word. */
export function pronounOfNoun(lower: string): 'he' | 'she' | null {
  return women.has(lower) ? 'she' : men.has(lower) ? 'he' : null;
}
