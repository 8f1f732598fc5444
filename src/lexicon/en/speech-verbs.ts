/** Verbs that report speech; past and present forms as they stand in news. Lower case. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** May stand behind or before a speaker: "said Sinna", "Sinna said". */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(words(`
said says say saying told tells added adds explained explains stated states announced announces declared declares wrote writes posted tweeted claimed claims insisted insists warned warns noted notes recalled recalls asked asks replied replies answered answers argued argues admitted admits confirmed confirms denied denies reported reports urged urges acknowledged acknowledges commented comments continued continues concluded concludes observed observes remarked remarks suggested suggests testified testifies vowed vows pledged pledges promised promises predicted predicts estimated estimates shouted yelled screamed cried whispered joked quipped complained lamented exclaimed agreed agrees countered countered responded responds responded advised stressed stresses emphasised emphasized reiterated maintained maintains believes thinks
`));

/** Only these are sure signs of a person or body as their subject when they stand behind a capitalised word alone. */
export const SAYING: ReadonlySet<string> = new Set(words('said says told added explained recalled wrote insisted admitted warned replied testified tweeted'));

/** Behind "was", "were", "is" they tell of a person. */
export const PERSON_PARTICIPLES: ReadonlySet<string> = new Set(words('shot killed arrested charged taken pronounced born hospitalized hospitalised booked sentenced convicted injured wounded stabbed struck hit rushed treated airlifted transported released accused jailed held last driving walking standing sitting sleeping playing trying identified found survived indicted married aged'));

/** What persons do and suffer in news; behind an unknown capitalised pair they speak for a person. */
export const PERSON_VERBS: ReadonlySet<string> = new Set(words(`
died spoke speaks was is had has were lives lived worked works grew pleaded pled told shot fled fired pulled pointed walked ran drove got went came became began met married graduated joined served played scored won lost faces faced remains remained suffered underwent surrendered confessed appeared attended and will would could did does thinks believes knew loved wanted tried took made left heard saw turned stood sat allegedly reportedly arrived called
`));
