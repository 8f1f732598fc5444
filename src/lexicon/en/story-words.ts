/** Capitalised words that half of all news shares: they never show that two articles tell one story. */
export const COMMON_CAPITALISED: ReadonlySet<string> = new Set(
  `police department sheriff county city state national international news press associated reuters afp times post journal tribune herald daily hospital medical center centre university school high street avenue road drive
   boulevard lane court park north south east west northern southern eastern western president minister mayor governor senator officer chief deputy captain lieutenant sergeant detective mr mrs ms dr january february march april may june july august
   september october november december monday tuesday wednesday thursday friday saturday sunday facebook twitter youtube instagram photo video image copyright getty images ap cnn nbc abc cbs fox bbc updated published posted staff reporter
   jr sr ii iii american british english united states america god christmas easter new old saint st the a an i we he she it they this that in on at for and but or if so no yes as by to of from with tv am pm gmt est edt pst pdt fbi swat ems 911`.split(/\s+/),
);

/** Words that all reports of crimes, courts and accidents share: they show the topic, not the story. */
export const TOPIC_WORDS: ReadonlySet<string> = new Set(
  `gunman gunmen shooter homicide homicides suspect suspects detective detectives coroner investigator investigators gunshot gunshots gunfire handgun pistol rifle shotgun bullet bullets ballistics ambulance paramedics pronounced
   nightclub apartment apartments neighborhood neighbourhood driveway motive unidentified teenager teenagers teen arrested arraigned manslaughter felony felon misdemeanor probation bail custody jail sheriff deputies deputy
   pronounced autopsy examiner murder murdered murders attorney prosecutors prosecutor defendant lawsuit courthouse witnesses anonymous anyone crimestoppers hotline tipsters spokeswoman spokesman spokesperson videotape
   intersection block parking vehicle vehicles sedan suv pickup blocks residence residents backyard bystander bystanders wounded injuries critical stable condition hospitalized gunned fatally relatives girlfriend boyfriend grandmother`.split(/\s+/),
);

/** Titles of people who speak for bodies or write for papers: sharing one does not make two stories one. */
export const SPEAKER_TITLES = /\b(?:police|spokes\w+|sheriff|detective|det|lieutenant|lt|sergeant|sgt|captain|capt|chief|officer|commander|deputy|major|maj|coroner|examiner|attorney|prosecutor|judge|reporter|correspondent|editor|photographer|director|superintendent|trooper|inspector)\b/i;

/** Before and behind the name of somebody who reports: "By Ann Lee", "News4's Ann Lee reports". */
export const REPORTS_BEFORE = /(?:\b[Bb]y|[Pp]hoto(?:graph)?(?: by)?:?|\b(?:News|TV|Channel|Action|Eyewitness)\s?\d*[’']s|\d[’']s)\s+$/;
export const REPORTS_BEHIND = /^\s+(?:reports?|reported|contributed|has (?:the|more)|takes|joins|is live)\b/;

/** Titles of heads of state and government, and of the few others whom the whole world's news names. */
export const LEADER_TITLES = /\b(?:president|prime minister|premier|chancellor|king|queen|pope|secretary[- ]general|taoiseach|emperor|sultan)\b/i;

/** Bodies of which every story of a town names some: hospitals, forces, papers, schools' boards. */
export const COMMON_BODIES = /\b(?:hospital|medical|clinic|health|police|sheriff|coroner|district attorney|news|times|tribune|herald|fire department|ambulance)\b/i;

/** "Two hurt in crash - KXYZ 7 News Harwick": the name of the site behind a headline, which names towns of its own. */
export const SITE_NAME = /\s(?:[-–—|«»:]|::)+\s(?=[^\n]*(?:\b(?:[Nn]ews|NEWS|TV|[Ww]eather|[Ss]ports|FOX|Fox|ABC|NBC|CBS|CNN|[Tt]imes|[Rr]adio|Patch|Tribune|Herald|Gazette|Chronicle|Journal|Post|Observer|Courier)\b|\.com\b|\b[KW][A-Z]{2,3}\d*\b))[^\n]*$/u;
