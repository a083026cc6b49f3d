/** Nouns by which English news calls one person in turn, each group in one line. Lower case, singular. */
const groups = `doctor gp physician medic surgeon dr
teacher headteacher schoolteacher lecturer
professor academic scholar
lawyer solicitor barrister attorney
boss chief head
politician lawmaker legislator
mp politician lawmaker
senator politician lawmaker
congressman politician lawmaker
congresswoman politician lawmaker
policeman officer
policewoman officer
singer musician
guitarist musician
drummer musician
footballer player
winger player forward
striker player forward
defender player
midfielder player
goalkeeper player keeper
manager coach
novelist author writer
poet writer
rancher farmer
grower farmer
executive ceo
chief ceo
skipper captain
captain skipper
entrepreneur founder
co-founder founder`;

const called = new Map<string, string[]>();
for (const line of groups.split('\n')) {
  const [first = '', ...others] = line.split(' ');
  for (const other of others) called.set(other, [...(called.get(other) ?? []), first]);
}
/** Groups whose words mean the same either way: "the solicitor" for a lawyer, "the GP" for a doctor. */
for (const mutual of ['doctor', 'teacher', 'lawyer'])
  for (const line of groups.split('\n').filter((one) => one.startsWith(`${mutual} `)))
    called.set(mutual, line.split(' ').slice(1));

/** Lists the nouns that may have described whom another noun now calls: "a GP" is "the doctor". The noun itself comes first. */
export const nounsCalled = (noun: string): readonly string[] => [noun, ...(called.get(noun) ?? [])];
