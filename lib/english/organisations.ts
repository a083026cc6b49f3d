/** The words by which English news names organisations. */

/** Words that organisations, and hardly ever people, are named by. Lower case. */
export const organisationWords: ReadonlySet<string> = new Set(
  'ministry department party bank university college institute institution council agency group inc inc. corp corp. co. ltd company corporation news journal herald tribune press television tv radio network media committee commission court congress senate parliament assembly union league association federation foundation organization organisation center centre forum school hospital church army navy police force office bureau authority board service club society alliance coalition front movement campaign fund trust airlines airways industries holdings systems technologies laboratories studios magazine review gazette chronicle telegraph weekly quarterly administration treasury nations'.split(
    ' ',
  ),
);

/** Lists last words of newspapers' names; at the beginning the same words are surnames ("Sun Yaoting"). Lower case. */
export const newspaperWords: ReadonlySet<string> = new Set(
  'post times today daily sun mirror mail standard globe guardian reporter observer express'.split(' '),
);

/** News agencies and broadcasters of one word, which no rule could tell from a surname. As texts write them. */
export const agencies: ReadonlySet<string> = new Set(
  'Reuters Bloomberg TASS Tass Interfax Kyodo Yonhap AFP BBC CNN NPR Axios Politico Meduza Novosti'.split(
    ' ',
  ),
);

/** Nouns that tell what the name behind them is: "the consultancy Grainwise". Lower case. */
export const organisationNouns: ReadonlySet<string> = new Set(
  'consultancy company firm group bank agency newspaper magazine website broadcaster network institute tank charity union airline start-up startup retailer manufacturer carmaker outlet'.split(
    ' ',
  ),
);
