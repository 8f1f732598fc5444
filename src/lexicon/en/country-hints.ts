/** Words that the news of one country uses far more than that of any other: its offices, forces, courts, parties, money. ISO code -> phrases, lower case. */

const phrases = (text: string): readonly string[] => text.split('|').map((phrase) => phrase.trim());

export const COUNTRY_HINTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['US', phrases("sheriff's|sheriff’s|county commissioners|county commission|school district|high school|elementary school|middle school|state police|state trooper|state troopers|highway patrol|district attorney|grand jury|state senate|state representative|attorney general's|fbi|city council|republican|republicans|democrat|democrats|general assembly|police chief|zip code|ncaa|usda|homeland security|superintendent|property tax|state legislature|medicaid|county judge|circuit court|nfl|quarterback|sheriff|deputies|fire department|police department|school board|interstate|pickup truck|baptist church|methodist church|varsity|wal-mart|walmart|community college|state university|fairgrounds|courthouse|prosecuting attorney|county attorney|commissioners|selectmen|first selectman|aldermen|county clerk|little league|junior high|volunteer fire")],
  ['GB', phrases('constabulary|magistrates’ court|magistrates\' court|crown court|labour party|conservative party|lib dem|lib dems|liberal democrat|borough council|county council|district council|parish council|nhs|premiership|a-level|gcse|detective constable|det con|det sgt|tory|tories|met police|primary care trust|ofsted|£')],
  ['CA', phrases('rcmp|mla|mlas|ndp|tories in ottawa|provincial police|crown attorney|tim hortons|loonie|governor general|premier\'s office|mpp|canadian press|nhl playoffs')],
  ['IE', phrases('gardai|gardaí|garda|taoiseach|dáil|fianna fáil|fianna fail|fine gael|sinn féin|rté|rte|hse|gaa|oireachtas|county manager')],
  ['AU', phrases('liberal party|labor party|ute|nsw police|afl|nrl|centrelink|medicare levy|state emergency service|rural fire service|shire council')],
  ['IN', phrases('lakh|lakhs|crore|crores|rupees|bjp|panchayat|lok sabha|rajya sabha|rs|district collector|naxal|naxals')],
  ['PK', phrases('muttahida|ppp|pml-n|tehsil|nazim')],
  ['NZ', phrases('maori|iwi|all blacks|district council mayor')],
  ['ZA', phrases('anc|rand|apartheid')],
  ['RU', phrases('duma|rubles|roubles|oblast|fsb')],
  ['UA', phrases('hryvnia|verkhovna rada|oblast')],
  ['NG', phrases('naira|efcc|pdp|apc')],
  ['PH', phrases('barangay|barangays|pesos')],
  ['LK', phrases('ltte|tamil tigers')],
  ['GE', phrases('lari|tetri')],
  ['IL', phrases('knesset|idf|shekels|likud')],
  ['KE', phrases('matatu|county governor')],
]);
