/** Words that places, days, peoples and things are named by: capitalised words that end in one are no person. Lower case. */
export const thingWords: ReadonlySet<string> = new Set(
  'street avenue road square park river sea lake island islands ocean mountain mountains valley bay strait airport station bridge hotel tower hall house county city state province region district village town north south east west act bill law treaty agreement accord prize award cup festival day week month year war summit conference games olympics republic kingdom states emirates forest garden declaration communiqué communique statement report charter convention protocol resolution poll pact deal holiday season weekend suite ward road lane hill hills falls creek beach coast cape fair show album song prize measure amendment plan program programme project study inquiry inquest trial case section chapter volume edition gardens inn lodge manor grange castle oval arena stadium pier quay wharf harbour harbor marina reservoir dam canal meadows estate terrace crescent drive boulevard mews plaza mall crossing junction roundabout tunnel motorway highway gate peak ridge peninsula reef borough suburb hemisphere appeal code series trilogy derby marathon stakes rally regatta championship trophy medal nature data tax lecture speech sermon debate gala parade carnival fayre fete arms memorial'.split(
    ' ',
  ),
);

/** Nouns for a thing with a name, in apposition to it: "The Blue Room, an exhibition of quilts,". Lower case. */
export const namedThings: ReadonlySet<string> = new Set(
  'exhibition sculpture painting portrait musical opera ballet sitcom ship ferry yacht trawler steamer tug lifeboat liner boat horse gelding mare colt filly phone device pub inn play novel album film movie documentary book memoir song single'.split(
    ' ',
  ),
);

/** First words of names of things: "Storm Vera", "Gate C". Lower case. */
export const thingHeads: ReadonlySet<string> = new Set(
  'cyclone hurricane storm typhoon operation chapter section article clause gate platform route flight page lot'.split(
    ' ',
  ),
);

/** Words that places are named by in front: "Cape Zenda", "Upper Zenda". Lower case. */
export const placeWords: ReadonlySet<string> = new Set(
  'cape port lake mount mt mt. fort new north south east west northern southern eastern western central upper lower great greater little old saint st st. san santa isle gulf las los'.split(
    ' ',
  ),
);
