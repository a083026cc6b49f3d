/** Words that so many texts share that they hardly tell one from another. Lower case, contractions as their words. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Lists words of grammar: articles, pronouns, prepositions, auxiliaries, conjunctions. */
export const grammarWords = words(
  'a an the and or but nor of to in on at for with by from as is are was were be been being am do does did have has had having i you he she it we they me him her us them my mine your yours his hers its our ours their theirs this that these those who whom whose what which when where how why if then than so not no just very will would can could shall should may might must there here about into over up out all any some more most other own too also only because while upon through between after before under off down again such both each ever never',
);

/** Lists the words that come next: what every speaker says of everything. */
export const commonWords = words(
  'people think know going go get got make made say said says see want need take come came one two three first new good great right way time year years day days country world america american americans president government state states united really well now even much many lot things thing something nothing everything back like look work working still let put give tell told keep kept point fact part place home life man men woman women child children family families every another same different long last next big bad better best never always today believe feel talk talking done doing being trying try us per percent million billion money job jobs number important issue issues problem problems question public political party vote against around without where during',
);
