/** News agencies: the name of each, and the other names and letters that they print. */
const AGENCIES: Readonly<Record<string, string>> = {
  'Associated Press': 'AP',
  Reuters: 'Thomson Reuters, Reuters News Agency',
  AFP: 'Agence France-Presse, Agence France Presse',
  UPI: 'United Press International',
  dpa: 'DPA, Deutsche Presse-Agentur',
  EFE: 'Agencia EFE',
  ANSA: '',
  TASS: 'ITAR-TASS, Itar-Tass',
  Interfax: '',
  'Interfax-Ukraine': '',
  Ukrinform: '',
  'RIA Novosti': '',
  Xinhua: 'Xinhua News Agency',
  Kyodo: 'Kyodo News',
  Yonhap: 'Yonhap News Agency',
  'Press Trust of India': 'PTI',
  ANI: 'Asian News International',
  IANS: 'Indo-Asian News Service',
  UNI: 'United News of India',
  Bernama: '',
  Antara: '',
  'PA Media': 'Press Association, PA News Agency',
  Bloomberg: 'Bloomberg News',
  Anadolu: 'Anadolu Agency, Anadolu Ajansı',
  WAFA: '',
  WAM: '',
  SANA: '',
  IRNA: '',
  KUNA: '',
  QNA: '',
  AAP: 'Australian Associated Press',
  'Canadian Press': 'The Canadian Press',
  Belga: '',
  ANP: '',
  APA: '',
  PAP: '',
  CTK: 'ČTK',
  MTI: '',
  BTA: '',
  Tanjug: '',
  Hina: '',
  STA: '',
  NTB: '',
  TT: '',
  Ritzau: '',
  STT: '',
  BNS: '',
  LETA: '',
  ELTA: '',
  BelTA: '',
  KCNA: '',
  Lusa: '',
  'Europa Press': '',
};

const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(AGENCIES).flatMap(([name, others]) =>
    [name, ...others.split(', ')].filter((form) => form !== '').map((form) => [form, name] as const),
  ),
);

/** Longer names mean the same in capitals: "ASSOCIATED PRESS". Letters alone may be words: "Una", "Sana". */
const LONG = 7;
const CAPITALS: ReadonlyMap<string, string> = new Map(
  [...NAMES].filter(([form]) => form.length >= LONG).map(([form, name]) => [form.toUpperCase(), name]),
);

/** Gives the name of the news agency that printed words name, such as "AP" or "REUTERS"; null where they name none, or more than it. */
export function newsAgency(printed: string): string | null {
  return NAMES.get(printed) ?? CAPITALS.get(printed) ?? null;
}
