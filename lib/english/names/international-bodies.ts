/**
 * Large international bodies, as English news writes them. Curated by hand: bodies of states and of the law of nations, and the few
 * organisations that report on all of them.
 */

/** Holds a body: an id, its name and other full names, and acronyms. */
export interface BodyWords {
  readonly id: string;
  readonly name: string;
  readonly others: readonly string[];
  /** They count where an article names the body in full, or several of the known. Those that others bear too are left out. */
  readonly acronyms: readonly string[];
}

// id|name, other names|acronyms
const lines = `un|United Nations,UN,U.N.|
un-security-council|UN Security Council,U.N. Security Council,United Nations Security Council|UNSC
un-general-assembly|UN General Assembly,U.N. General Assembly,United Nations General Assembly|UNGA
who|World Health Organization,World Health Organisation|WHO,W.H.O.
imf|International Monetary Fund,IMF,I.M.F.|
world-bank|World Bank|
wto|World Trade Organization,World Trade Organisation,WTO,W.T.O.|
opec|OPEC,Organization of the Petroleum Exporting Countries,OPEC+|
african-union|African Union|
asean|ASEAN,Association of Southeast Asian Nations|
eu|European Union,EU,E.U.|
european-parliament|European Parliament|
ecb|European Central Bank|
council-of-europe|Council of Europe|
echr|European Court of Human Rights|
osce|OSCE,Organization for Security and Co-operation in Europe,Organization for Security and Cooperation in Europe|
nato|NATO,North Atlantic Treaty Organization|
icc|International Criminal Court|
icj|International Court of Justice,World Court|ICJ
iaea|International Atomic Energy Agency,IAEA,I.A.E.A.|
unesco|UNESCO|
unicef|UNICEF|
unhcr|UNHCR,UN refugee agency,U.N. refugee agency|
unrwa|UNRWA|
wfp|World Food Programme,World Food Program|WFP
fao|Food and Agriculture Organization,Food and Agriculture Organisation|FAO
ilo|International Labour Organization,International Labor Organization|ILO
iom|International Organization for Migration,International Organisation for Migration|IOM
undp|UN Development Programme,United Nations Development Programme|UNDP
unep|UN Environment Programme,United Nations Environment Programme|UNEP
ipcc|Intergovernmental Panel on Climate Change,IPCC|
wmo|World Meteorological Organization,World Meteorological Organisation|WMO
icao|International Civil Aviation Organization|ICAO
imo|International Maritime Organization|
iea|International Energy Agency|IEA
irena|International Renewable Energy Agency|IRENA
oecd|OECD,Organisation for Economic Co-operation and Development,Organization for Economic Cooperation and Development|
bis|Bank for International Settlements|
adb|Asian Development Bank|ADB
aiib|Asian Infrastructure Investment Bank|AIIB
afdb|African Development Bank|AfDB
ebrd|European Bank for Reconstruction and Development|EBRD
eib|European Investment Bank|
iadb|Inter-American Development Bank|
arab-league|Arab League,League of Arab States|
gcc|Gulf Cooperation Council|GCC
oic|Organization of Islamic Cooperation,Organisation of Islamic Cooperation|OIC
oas|Organization of American States|
mercosur|Mercosur,Mercosul|
caricom|CARICOM,Caricom,Caribbean Community|
ecowas|ECOWAS,Economic Community of West African States|
sadc|Southern African Development Community|SADC
eac|East African Community|
commonwealth|Commonwealth of Nations|
cis|Commonwealth of Independent States|
csto|Collective Security Treaty Organization|CSTO
eaeu|Eurasian Economic Union|EAEU
pacific-islands-forum|Pacific Islands Forum|
g7|G7,G-7,Group of Seven|
g20|G20,G-20,Group of 20|
brics|BRICS|
apec|APEC,Asia-Pacific Economic Cooperation|
sco|Shanghai Cooperation Organization,Shanghai Cooperation Organisation|SCO
interpol|Interpol|
europol|Europol|
icrc|International Committee of the Red Cross,Red Cross|ICRC
msf|Médecins Sans Frontières,Doctors Without Borders|MSF
amnesty|Amnesty International|
hrw|Human Rights Watch|HRW
rsf|Reporters Without Borders|RSF
opcw|Organisation for the Prohibition of Chemical Weapons,Organization for the Prohibition of Chemical Weapons|OPCW
ioc|International Olympic Committee|
fifa|FIFA,Fifa|`;

/** Lists the international bodies that are known without an article. */
export const INTERNATIONAL_BODIES: readonly BodyWords[] = lines.split('\n').map((line) => {
  const [id = '', names = '', acronyms = ''] = line.split('|');
  const [name = '', ...others] = names.split(',');
  return { id, name, others, acronyms: acronyms === '' ? [] : acronyms.split(',') };
});
