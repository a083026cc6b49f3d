/** The words by which English news names organisations. */

/** Officers by whom an office is named, at its end: "Office of the Rail Ombudsman". Lower case. */
export const watchingOfficers: ReadonlySet<string> = new Set(
  'ombudsman commissioner inspector auditor advocate adjudicator examiner'.split(' '),
);

/** Nouns behind an acronym that names it: "the ZBW labour union". Lower case. */
export const acronymNouns: ReadonlySet<string> = new Set(['union', 'party']);

/** Words between such a noun and the acronym. */
export const acronymAdjectives: ReadonlySet<string> = new Set(
  'labour labor trade opposition ruling'.split(' '),
);

/** Words that organisations, and hardly ever people, are named by. Lower case. */
export const organisationWords: ReadonlySet<string> = new Set(
  'ministry department party bank university college institute institution council agency group inc inc. corp corp. co. ltd company corporation news journal herald tribune press television tv radio network media committee commission court congress senate parliament assembly union league association federation foundation organization organisation center centre forum school hospital church army navy police force office bureau authority board service club society alliance coalition front movement campaign fund trust airlines airways industries holdings systems technologies laboratories studios magazine review gazette chronicle telegraph weekly quarterly administration treasury nation nations workers confederation guild chamber corps brigade directorate secretariat inspectorate registry survey academy library museum orchestra laboratory observatory clinic faculty diocese synod taskforce pac gym co-operative cooperative consortium syndicate mutual ombudsman rescue airline broadcaster llc llp plc gmbh supporters dal sabha samiti sangh morcha parishad samband verband forbund förbund forening'.split(
    ' ',
  ),
);

/** Lists last words of newspapers' names; at the beginning the same words are surnames ("Sun Yaoting"). Lower case. */
export const newspaperWords: ReadonlySet<string> = new Set(
  'post times today daily sun mirror mail standard globe guardian reporter observer express'.split(' '),
);

/** News agencies, broadcasters and well-known bodies of one word, which no rule could tell, and an office called by its street. As texts write them. */
export const agencies: ReadonlySet<string> = new Set([
  'Downing Street',
  ...'Reuters Bloomberg TASS Tass Interfax Kyodo Yonhap AFP UPI AAP BBC CNN NPR PBS CBS NBC ABC MSNBC CNBC ESPN HBO CBC ITV SABC NHK Axios Politico Meduza Novosti BuzzFeed Mashable Newsmax Breitbart HuffPost'.split(
    ' ',
  ),
  ...'Gallup YouGov Ipsos Twitter Facebook Google Microsoft YouTube Netflix Uber Airbnb Hamas Hezbollah Taliban'.split(
    ' ',
  ),
  ...'Acas Ofsted Ofcom Ofgem Ofwat Ofqual Defra Sepa NatureScot ScotRail Unison UNISON Unite Usdaw Aslef Oxfam Greenpeace Unicef UNICEF Unesco UNESCO Interpol Europol Frontex Nasa NASA Fifa FIFA Uefa UEFA Opec OPEC Mencap RSPCA RSPB RNLI GMB RMT NASUWT Siptu SIPTU Hiqa HIQA Teagasc CSIRO Pharmac Medsafe WorkSafe Transpower Eskom Transnet Cosatu COSATU Numsa NUMSA Nehawu NEHAWU Nafdac NAFDAC NDLEA Isro ISRO Nasscom FEMA FAA NTSB OSHA NOAA'.split(
    ' ',
  ),
]);

/** Nouns that tell what the name behind them is: "the consultancy Grainwise". Lower case. */
export const organisationNouns: ReadonlySet<string> = new Set(
  'tabloid broadsheet startup band duo trio quartet orchestra choir nonprofit non-profit foundation federation association council board agency consortium maker lender insurer developer supplier producer operator publisher label brand chain utility lobby movement party club team coalition alliance campaign watchdog regulator think-tank hospital university college school museum centre center theatre theater cooperative co-operative consultancy company firm group bank agency newspaper magazine website broadcaster network institute tank charity union airline start-up startup retailer manufacturer carmaker outlet'.split(
    ' ',
  ),
);

/** Last words of firms' names that are common nouns too: they count where the firm speaks, or is said to be one. Lower case. */
export const firmWords: ReadonlySet<string> = new Set(
  'paper health advisors advisers advisory associates partners partnership capital energy motors robotics semiconductor semiconductors rail railways maritime shipping pharmaceuticals pharma therapeutics biosciences foods brewing brewery insurance securities investments ventures enterprises solutions software communications telecom telecoms electronics games pictures records entertainment aerospace aviation logistics properties homes developments construction engineering resources mining petroleum oil gas power water electric utilities stores supermarkets hotels resorts restaurants schools analytics dynamics instruments automotive batteries brands chemicals cement steel textiles fisheries farms seeds towage haulage freight ferries cruises buses trains tramways distillers distillery dairies bakeries vineyards wines beverages plastics timber lumber forestry metals minerals lithium solar renewables biofuels hydro offshore drilling refining pipelines publishing productions broadcasting wireless broadband networks biotech genetics genomics diagnostics healthcare pharmacies optical apparel clothing footwear cosmetics furniture interiors ceramics coatings roofing contractors realty hospitality catering wholesale couriers parcels removals taxis cabs aircraft helicopters shipyards shipyard shipbuilders trucks tractors tyres autos armaments turbines cables lighting appliances microsystems computing computers financial lending assurance underwriters consulting consultants auctioneers cleaning recycling waste sugar cocoa tobacco meats poultry seafood seafoods agribusiness fertilisers fertilizers organics nutrition united rovers wanderers athletic fc afc rfc rufc rlfc gaa coaches bus leisure travel'.split(
    ' ',
  ),
);

/** Forms of companies that a comma may set off from the name: "Zenda Looms, Inc." Lower case. */
export const companyForms: ReadonlySet<string> = new Set(
  'inc inc. ltd ltd. llc llp plc corp corp. co co. gmbh'.split(' '),
);

/** Heads of organisations whose name goes on behind "of" or "for": "Board of Trade". Lower case. */
export const ofHeads: ReadonlySet<string> = new Set(
  'union institute institution association office bureau board department council university college bank society academy federation confederation league committee commission house church school faculty centre center museum agency service chamber trust foundation alliance coalition campaign friends guild authority administration fund front movement organisation organization party assembly network group club court forum conference order directorate inspectorate partnership transport action'.split(
    ' ',
  ),
);

/** What departments and offices are for, so that "and" may join two in a name: "Department of Health and Human Services". Lower case. */
export const officeFields: ReadonlySet<string> = new Set(
  'health safety education welfare human social care services culture heritage media sport sports trade industry commerce energy climate environment food drug agriculture fisheries rural affairs transport infrastructure housing communities planning labor labour employment work pensions justice security defence defense finance economy science sciences technology innovation research tourism development cooperation customs revenue migration immigration arts humanities mines water peace conflict families children medicine letters urban border prevention control oceanic atmospheric space aeronautics firearms tobacco fire rescue ambulance'.split(
    ' ',
  ),
);

/** What a district is for that has a board of its own: "School District". Lower case. */
export const districtTasks: ReadonlySet<string> = new Set(
  'school schools unified irrigation water sewer sanitation drainage utility utilities hospital library fire transit transportation park parks recreation conservation college flood'.split(
    ' ',
  ),
);

/** Whose an organisation is, before a possessive within its name: "Pilots’ Union", "Sheriff’s Office". Lower case, as tokens have them. */
export const memberNouns: ReadonlySet<string> = new Set(
  'workers tenants pilots farmers teachers parents students residents drivers nurses doctors veterans players journalists writers women children people men sheriff attorney governor mayor coroner consumers employers producers growers owners manufacturers fishermen lawyers patients mothers soldiers prisoners landlords bishops merchants builders miners firefighters artists actors musicians readers users officers passengers retirees pensioners engineers'.split(
    ' ',
  ),
);

/** Nouns that only firms have: "Grainwise’s shares", "shares in Grainwise". Lower case. */
export const firmNouns: ReadonlySet<string> = new Set(
  'stock shares revenue profit profits earnings shareholders subsidiary co-founder cofounder ceo'.split(' '),
);

/** Nouns of those who speak for somebody, right behind a name: "Grainwise spokesperson". Lower case. */
export const spokesNouns: ReadonlySet<string> = new Set([
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'founder',
]);

/** Nouns for a firm that an article has named, behind "the". Lower case. */
export const firmsAgain: ReadonlySet<string> = new Set(
  'company firm startup start-up retailer manufacturer airline carmaker chipmaker lender insurer charity developer supplier operator chain brand'.split(
    ' ',
  ),
);

/** Nouns for what firms have, behind "its". Lower case. */
export const ownedByFirms: ReadonlySet<string> = new Set(
  'chief ceo founder co-founder shares customers employees staff'.split(' '),
);

/** Verbs before a body that somebody speaks to: "told the Board". Lower case. */
export const addressing: ReadonlySet<string> = new Set(
  'told asked urged sued accused rang phoned emailed contacted'.split(' '),
);

/** Second parts of adjectives that tell whence or whose somebody is: "Zenda-based". Lower case. */
export const originEndings: ReadonlySet<string> = new Set(
  'based born led owned backed funded trained winner winning nominated'.split(' '),
);

/** What societies are for, before "of" within a name: "Society for the Protection of Owls". Lower case. */
export const causes: ReadonlySet<string> = new Set(
  'protection prevention study advancement promotion defence defense rights relief preservation conservation abolition future encouragement treatment prohibition'.split(
    ' ',
  ),
);

/** Heads of bodies of a state, which speak for it and have no card: "Foreign Ministry". Lower case. */
export const stateHeads: ReadonlySet<string> = new Set(
  'ministry embassy consulate government cabinet army navy presidency'.split(' '),
);

/** Heads of bodies of the law, which articles name and nobody has a card for: "Zenda Police", "High Court". Lower case. */
export const lawHeads: ReadonlySet<string> = new Set(
  'court courts tribunal prosecutors prosecution inquest inquiry magistrates jury síochána'.split(' '),
);

/** Documents that somebody writes, before "by" and who did. Lower case. */
export const writtenWorks: ReadonlySet<string> = new Set(
  'report study letter statement note survey analysis poll review paper estimate forecast audit assessment memo briefing figures data research'.split(
    ' ',
  ),
);

/** Parts of an organisation, before "of" and its name: "the local of the Dockers’ Union". Lower case. */
export const partsOfOrganisations: ReadonlySet<string> = new Set(
  'local chapter branch arm division wing unit section committee offices headquarters meeting'.split(' '),
);

/** Last words of clubs' names, by which alone news calls them. Lower case. */
export const clubWords: ReadonlySet<string> = new Set(
  'united rovers wanderers athletic albion rangers wednesday'.split(' '),
);
