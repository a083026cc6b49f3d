/** Nouns by which English news tells what an organisation or a state is: "the newspaper Zenda Gazette". Lower case. */
export const bodyNouns: ReadonlySet<string> = new Set(
  'newspaper tabloid broadsheet magazine website broadcaster agency think-tank charity bank company firm airline carmaker manufacturer retailer insurer publisher party union alliance bloc coalition watchdog regulator nonprofit non-profit university college hospital consultancy startup start-up foundation museum federation cooperative organisation organization institute movement newsroom outlet network country nation republic kingdom monarchy archipelago island'.split(
    ' ',
  ),
);
