/** Titles and role words. Titles stand before a name ("President Zelensky"); role nouns also in apposition ("the mayor of Derhachi"). Lower case. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Forms of address: they make a person of the word behind them and are no role. */
export const HONORIFICS: ReadonlySet<string> = new Set(words('mr mrs ms miss mx dr sir dame lord lady messrs madam master mme mlle herr frau señor señora sheikh shaikh hajji haji alhaji pastor'));

/** A capitalised word of this list right before a capitalised name is its title. */
export const TITLES: ReadonlySet<string> = new Set(words(`
president vice-president premier chancellor minister secretary governor gov senator sen congressman congresswoman representative rep mp msp councillor councilor coun cllr councilman councilwoman alderman mayor commissioner ambassador envoy
chairman chairwoman chairperson chair director superintendent supt principal professor prof dean provost rector
sheriff deputy officer detective det chief constable inspector insp sergeant sgt lieutenant lt captain capt major maj colonel col general gen brigadier brig commander cmdr admiral adm corporal cpl private pvt trooper marshal warden ranger agent patrolman patrolwoman firefighter paramedic spokesman spokeswoman spokesperson investigator coroner medic pilot
judge justice magistrate prosecutor attorney atty da solicitor barrister
king queen prince princess emperor sultan emir duke duchess baron baroness count countess pope cardinal archbishop bishop rabbi imam ayatollah mullah reverend rev father fr brother sister canon deacon vicar
coach manager goalkeeper midfielder striker defender forward winger quarterback referee skipper
rep. class specialist seaman airman pfc spc ofc engineer analyst historian economist
`));

/** Titles that parents give as names too. */
export const NAME_TITLES: ReadonlySet<string> = new Set(words('major king justice prince princess duke earl judge bishop deacon sir baron marshal queen lord'));

/** Capitalised words that come before a title as part of it: "Deputy Health Minister", "Assistant Chief". */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(words(`
prime vice deputy assistant asst acting interim former ex chief senior junior lead head first second third foreign defence defense health finance interior home education justice environment energy agriculture transport trade culture labour labor information economy planning state district county city town village police fire attorney chief executive managing general lieutenant major medical special detective lance staff master petty warrant commanding air regional provincial federal national opposition shadow crown secretary premier court circuit supreme high
`));

/** Nouns for what a person is or does: in apposition ("Sanna Lehto, a teacher"), or small before a name ("mayor Ihor Terekhov", "gunman Elliot Rodger"). */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(words(`
president premier chancellor minister secretary governor senator congressman congresswoman representative lawmaker mp legislator councillor councilor councilman councilwoman alderman mayor commissioner ambassador envoy diplomat delegate candidate politician leader head chief chairman chairwoman chairperson chair director superintendent principal headteacher headmaster professor dean provost rector
sheriff deputy officer policeman policewoman detective constable inspector sergeant lieutenant captain major colonel general brigadier commander admiral corporal trooper marshal warden ranger agent patrolman firefighter paramedic spokesman spokeswoman spokesperson investigator coroner examiner medic pilot co-pilot copilot soldier marine sailor veteran guard
judge justice magistrate prosecutor attorney lawyer solicitor barrister
king queen prince princess emperor sultan emir duke pope cardinal archbishop bishop rabbi imam priest nun pastor vicar monk
coach manager substitute goalscorer goalkeeper midfielder striker defender winger quarterback referee skipper player footballer striker champion winner loser runner-up finalist medallist medalist rider cyclist jockey sprinter runner swimmer skier golfer boxer wrestler racer gymnast rower sailor umpire batsman bowler cricketer captain playmaker fullback anaesthetist anesthetist cardiologist oncologist neurologist virologist geologist biologist botanist zoologist astronomer astrophysicist physicist chemist mathematician linguist archaeologist palaeontologist paleontologist anthropologist sociologist meteorologist seismologist volcanologist vulcanologist glaciologist hydrologist oceanographer ecologist geographer veterinarian vet shepherd beekeeper forester gardener brewer winemaker diver climber mountaineer explorer astronaut cosmonaut tailor blacksmith plasterer roofer postman postwoman cellist trumpeter saxophonist violist flautist organist conductor
doctor nurse surgeon physician midwife pharmacist dentist psychologist psychiatrist paediatrician epidemiologist teacher lecturer student pupil tutor engineer architect scientist researcher analyst historian economist economics expert specialist consultant adviser advisor aide author writer poet novelist journalist reporter editor correspondent columnist photographer producer presenter broadcaster actor actress singer musician composer artist painter sculptor designer dancer filmmaker
curator conservator librarian archivist guitarist drummer pianist violinist owner founder co-founder cofounder executive ceo banker broker trader accountant businessman businesswoman entrepreneur employee worker clerk cashier bartender waiter waitress cook chef baker butcher barber hairdresser mechanic driver trucker courier carpenter plumber electrician builder labourer laborer farmer fisherman miner welder janitor cleaner security shopkeeper vendor seller landlord tenant pensioner retiree volunteer activist campaigner organiser organizer coordinator administrator registrar secretary treasurer trustee member
resident neighbour neighbor witness eyewitness onlooker bystander passenger survivor victim suspect gunman shooter attacker assailant killer murderer robber burglar defendant accused inmate prisoner convict fugitive hostage
man woman boy girl teenager teen child baby infant toddler youth adult
friend girlfriend boyfriend fiance fiancee wife husband spouse widow widower partner mother father mom dad mum son daughter brother sister stepson stepdaughter stepfather stepmother stepbrother stepsister half-brother half-sister grandmother grandfather grandson granddaughter grandma grandpa uncle aunt cousin nephew niece twin sibling son-in-law
colleague classmate roommate housemate co-worker coworker boss predecessor successor counterpart namesake
`));

/** Roles that many in one story have: sharing one tells nothing of who it is. */
export const COMMON_ROLES: ReadonlySet<string> = new Set(words(`
man woman boy girl teenager teen child baby infant toddler youth adult victim suspect resident neighbour neighbor witness eyewitness onlooker bystander passenger survivor member player footballer champion student pupil officer policeman policewoman deputy worker employee volunteer soldier candidate security economics expert chief leader head
`));

/** Nouns of kinship and company: behind a possessive they introduce a name ("his brother Tom", "Garcia's wife, Ana"). */
export const KIN_NOUNS: ReadonlySet<string> = new Set(words(`
friend friends girlfriend boyfriend fiance fiancee wife husband spouse widow widower partner mother father mom dad mum parents son sons daughter daughters brother brothers sister sisters stepson stepdaughter stepfather stepmother stepbrother stepsister half-brother half-sister grandmother grandfather grandson granddaughter grandma grandpa uncle aunt cousin nephew niece twin sibling siblings children ex-wife ex-husband ex-girlfriend ex-boyfriend
`));

/** Participles that introduce a name: "a man named X", "identified as X". */
export const NAMING_WORDS: ReadonlySet<string> = new Set(words('arrest arresting detained hospitalized shooting shot named identified called known victim victims suspect suspects gunman shooter arrested charged defendant killing killed deceased injured wounded dubbed accused'));

/** Suffixes of names: generation, degree, honour. Lower case, without the stop. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(words('jr sr ii iii iv'));
/** Letters behind a name that are no part of it: "Jane Fox MP". */
export const POST_NOMINALS: ReadonlySet<string> = new Set(words('mp msp mep td obe mbe cbe kc qc esq phd md'));

/** Small words inside a surname: "Ursula von der Leyen", "bin Salman". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(words('de del della di da do dos das du la le van von der den ter ten zu zur bin bint ibn ben al el y af av'));

/** Particles that may also begin a run, written with a capital: "Van Buren", "De Souza", "Al Shamsi". */
export const CAPITAL_PARTICLES: ReadonlySet<string> = new Set(words('de del della di da dos du la le van von der den ter bin al el st san santa'));
