/** Speaks for a state: "the foreign ministry", "the Kremlin’s embassy". Lower case. */
export const stateInstitutions =
  /\b(?:(?:foreign|defen[cs]e|interior|finance|trade|commerce|justice|health|energy) (?:ministry|office)|ministry(?: of [a-z ]+)?|government|embassy|mission|delegation|consulate|state department|treasury(?: department)?|pentagon|defen[cs]e department|justice department|commerce department|state council|cabinet|press service|presidency|administration|authorities|side|military|army|armed forces|air force|navy|general staff)$/;

/** Institutions that only one state or organisation has, with its name. Lower case. */
export const ownInstitutions: ReadonlyMap<string, string> = new Map([
  ['state department', 'United States'],
  ['treasury department', 'United States'],
  ['pentagon', 'United States'],
  ['state council', 'China'],
  ['treasury', 'United States'],
  ['european commission', 'European Union'],
  ['european council', 'European Union'],
  ['north atlantic council', 'NATO'],
]);
