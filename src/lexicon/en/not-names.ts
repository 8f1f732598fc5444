/** Capitalised words that speak against a person: parts of names of places, bodies, buildings, events, products; the calendar. Lower case. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** A run that holds one of these (behind its title) names something other than a person. */
export const THING_WORDS: ReadonlySet<string> = new Set(words(`
street road avenue ave rd st. blvd boulevard lane drive dr. highway hwy parkway pkwy freeway interstate expressway route turnpike court plaza square circle terrace crossing bridge tunnel station airport terminal harbour harbor port pier dock
north south east west northern southern eastern western northeast northwest southeast southwest upper lower central downtown midtown uptown
park parks garden gardens beach beaches lake lakes river rivers creek bay island islands isle coast mountain mountains mount hill hills hillside valley forest woods canyon springs falls heights ridge point trail trails meadows plains desert sea ocean gulf strait peninsula
city county town township village borough district province region oblast state states republic kingdom emirates territory parish municipality ward precinct neighborhood neighbourhood capital
school schools college university academy institute campus elementary kindergarten seminary
church cathedral mosque synagogue temple chapel ministries monastery diocese baptist methodist lutheran presbyterian catholic orthodox evangelical
hospital clinic center centre medical infirmary hospice healthcare pharmacy
hotel inn motel resort restaurant cafe café bar pub tavern grill lounge club nightclub casino theater theatre cinema museum gallery library stadium arena hall mall market store stores shop supermarket pizza diner
apartment apartments apts complex homes estates manor villas towers tower building house mansion plaza condominiums townhomes projects mobile
department dept office bureau agency ministry commission committee council board authority administration service services force forces corps army navy guard brigade battalion regiment division unit squad team task patrol police sheriff's
association union federation league alliance coalition front movement party congress parliament senate assembly government cabinet court tribunal jury
company corporation corp inc ltd llc plc group holdings industries international partners bank capital fund foundation trust society organization organisation network channel
news times post tribune herald gazette journal chronicle observer telegraph guardian press media radio tv television magazine broadcasting star-telegram sun-times
war battle operation crisis agreement treaty accord act bill amendment code law laws constitution resolution summit conference festival fair parade marathon cup championship championships olympics games tournament series bowl award awards prize day week month year eve holiday christmas easter thanksgiving ramadan halloween independence memorial veterans labor
jan feb mar apr jun jul aug sep sept oct nov dec january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
facebook twitter instagram youtube google snapchat tiktok whatsapp telegram gofundme internet website app online
english spanish french german russian ukrainian chinese american british european african asian arab hispanic latino muslim christian jewish islamic white black native indian
god bible quran hope i
crime crimes stoppers homicide narcotics swat gang gangs victims suspect suspects shooting murder manslaughter assault robbery burglary violence emergency fire rescue ambulance ems weapon weapons gun guns firearm firearms pistol rifle handgun caliber
photo photos video image images courtesy credit update updated posted published advertisement copyright related story stories read more click watch
ford chevrolet chevy toyota honda nissan dodge jeep bmw mercedes-benz lexus cadillac buick pontiac hyundai kia volkswagen audi subaru mazda gmc suv glock taurus ruger remington beretta
am pm a.m p.m est edt cst cdt mst mdt pst pdt gmt utc
`));

/** Words of THING_WORDS that are surnames or given names too: they count against a person only in other company ("Mount Hill", not "Anna Hill"). */
export const THING_SURNAMES: ReadonlySet<string> = new Set(words(`
street lane court park parks lake rivers bay coast hill hills forest woods meadows falls ridge point church temple chapel hall house homes towers tower building bank banks post star guardian press battle law laws bill cup day may march april june august friday english french german christian white black hope ford dodge mercedes lexus kia gunn archer parish ward guard ford marshal price sun wed mar jan apr park north south east west square story bridge garden glen dale inn bar trust front gardens springs england holiday easter sheriff native beach state hunt carr fair temple bishop court read waters fire
`));

/** Words of a sentence's beginning that are no name. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(words(`
police officers officials authorities investigators detectives deputies prosecutors witnesses neighbors neighbours residents relatives friends victims suspects family families parents students teachers doctors paramedics crews firefighters troops soldiers rebels protesters lawyers sources experts analysts critics supporters
monday tuesday wednesday thursday friday saturday sunday early late yesterday today tonight tomorrow earlier later meanwhile however moreover additionally also although though despite since because during following according after before when while where who why how what which if once until unless as at by for from in into of off on onto out over per through to toward towards under up upon with within without and but or nor so yet then thus hence there here now just only even still again never always often sometimes perhaps maybe indeed instead otherwise nevertheless nonetheless furthermore besides eventually finally initially originally recently currently previously reportedly allegedly apparently
breaking exclusive update updated more read watch see photo photos video related live correction editor's note story continue copyright source sources
mr mrs one two three four five six seven eight nine ten eleven twelve several many some most all both each every another other others first second third last next
this that these those his her its their our my your he she it we they you i no not none nobody nothing someone everyone everybody anyone anybody
court documents records man woman boy girl teen teenager child suspect victim gunman shooter driver mother father
inside outside near around behind beyond among between like unlike via per asked said says told added speaking born died let please thank thanks good hello hi dear ok okay yes well oh
`));

/** Small words right behind a run that make it a modifier of a thing: "the Johnson campaign", "Fulton officials". */
export const THING_NOUNS_BEHIND: ReadonlySet<string> = new Set(words(`
street avenue road area neighborhood neighbourhood district county police officials residents campus team campaign administration government university college school hospital store restaurant apartment apartments complex building
`));
