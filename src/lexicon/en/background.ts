/** Signs that a sentence tells of something other than the article's own event: an earlier case, another city, a statistic. */

export const BACKGROUND_WORDS: ReadonlySet<string> = new Set('unrelated separate another previous previously anniversary deadliest worst similar history historic historical decade decades statistics nationwide annually ever record'.split(' '));

export const BACKGROUND_PHRASES: readonly RegExp[] = [
  /\b(?:last|previous) (?:year|month)\b/i,
  /\b(?:earlier|so far) this (?:year|month)\b/i,
  /\b(?:years?|months?|decades?) (?:ago|earlier|before)\b/i,
  /\bsince \d{4}\b/i,
  /\bin (?:(?:the )?(?:early |late |mid-)?(?:spring|summer|autumn|fall|winter)(?: of)? )?(?:19|20)\d\d\b/i,
  /\blast (?:summer|winter|spring|autumn|fall)\b/i,
  /\b(?:a|the) (?:second|third|fourth|fifth|sixth|seventh|\d+th) (?:such )?(?:shooting|homicide|killing|attack|crash|murder)\b/i,
];

/** Words that set an event apart from the one the article is about: "a previous shooting", "in an unrelated crash". */
export const OTHER_EVENT: RegExp = /\b(?:another|previous|earlier|similar|separate|unrelated|different|past|other|second|third|fourth|fifth)\s+(?:\p{Ll}+\s+){0,2}(?:shootings?|attacks?|crash(?:es)?|incidents?|homicides?|murders?|killings?|fires?|explosions?|floods?|accidents?|massacres?|bombings?|earthquakes?)\b|\b(?:unrelated|previously)\b|\b(?:blocks?|miles?|yards|far|steps)\s+(?:away\s+)?from\s+(?:where|the\s+(?:site|scene)\s+of)\b/iu;

/** A stretch of time before the event: "in the week before the truce", "in the three months before that". */
export const TIME_BEFORE: RegExp = /\b(?:in|during|over) the (?:\p{L}+ ){0,2}(?:hours|days?|weeks?|months?|years?) (?:before|leading up to|preceding)\b|\b(?:in|over|during|within) the (?:past|last|previous) (?:\p{L}+ |\d+ )?(?:years?|decades?)\b/iu;

/** An entry in a list of past events: "November 2009: four killed ...". */
export const DATED_ENTRY: RegExp = /^\s*(?:\p{Lu}\p{L}+\s+(?:\d{1,2},?\s+)?)?(?:19|20)\d\d\s*:/u;

/** A headline over the harvest of several incidents, or of a stretch of time, belongs to none of them. */
export const ROUND_UP_HEADLINES: readonly RegExp[] = [
  /\b(?:in|over|within|during)\s+(?:\p{Ll}+\s+){0,3}(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)[\s-]+(?:hours?|days?|weeks?|months?)\b/iu,
  /\b(?:violent|bloody|deadly)\s+(?:24 hours|night|weekend|day|week|month)\b/iu,
  /\b(?:weekend|overnight|citywide|sunday|saturday|monday|tuesday|wednesday|thursday|friday|separate|multiple|unrelated|pair of|series of|city|across)\b[^.]{0,24}\b(?:shootings|crashes|attacks|homicides|killings|accidents|stabbings|incidents)\b/iu,
  /\b(?:shootings|crashes|attacks|homicides|killings|accidents|stabbings|incidents)\s+(?:across|around|throughout|on\s+\p{L}+,|over|this|since)\b/iu,
];

const INCIDENTS = '(?:shootings|stabbings|crashes|homicides|killings|accidents|attacks|incidents|suicides|fires(?!\\s+(?:were\\s+)?set))';
const NUMBER = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+)';

/** In a headline or the first sentences: the article is over several incidents. */
export const SEVERAL_INCIDENTS: readonly RegExp[] = [
  new RegExp(`\\b(?:separate|several|multiple|numerous|unrelated|other|recent|weekend|overnight|(?:series|string|spate|pair|number|rash|wave) of)\\s+(?:\\p{Ll}+\\s+){0,2}${INCIDENTS}\\b`, 'iu'),
  // "Called to two domestic incidents" may be what came before.
  new RegExp(`\\b${NUMBER}\\s+(?:\\p{Ll}+\\s+){0,2}(?!incidents)${INCIDENTS}\\b`, 'iu'),
  new RegExp(`\\b(?:one|some|most|first|second|last|latest|fatal|violent|deadliest)\\s+of\\s+(?!(?:the\\s+)?(?:worst|deadliest|bloodiest|largest|biggest|most)\\b)(?:the\\s+|these\\s+|those\\s+)?(?:\\p{Ll}+\\s+){0,2}${INCIDENTS}\\b`, 'iu'),
  new RegExp(`\\bin\\s+(?:\\p{L}+\\s+){0,3}${INCIDENTS}\\s+(?:from|across|on|over|since|between|throughout|around|late|overnight)\\b`, 'iu'),
  /\b(?:shot|killed|wounded|injured|dead)\b[^.]{0,80}\b(?:across|throughout) (?:the )?(?:city|\p{Lu}\p{L}+)/u,
  /\b[Ss]ince\s+(?:\d{1,2}(?::\d\d)?\s*[ap]\.?m\.?,?\s+)?(?:late\s+|early\s+|last\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b[^.]{0,60}\b(?:shot|killed|wounded|dead)\b/u,
  /\b(?:shot|killed|wounded|dead|shootings?)\b[^.]{0,80}\bsince\s+(?:\d{1,2}(?::\d\d)?\s*[ap]\.?m\.?,?\s+)?(?:late\s+|early\s+|last\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u,
  /\b(?:patrol|police|crime|incident|arrest|sheriff['’]s)\s+(?:log|blotter|round-?up|beat|briefs)\b/iu,
  // "Police reports" over a list; "according to the police report" is one paper on one case, and in "police report that" they speak.
  /(?<!\b(?:to|in|from|the|an?|of)\s+(?:\p{L}[\p{L}'’]*\s+){0,3})\b(?:patrol|police|crime|incident|arrest|sheriff['’]s)\s+reports?(?=\s*(?:[:;|]|[-–—]\s|$|for\b))/iu,
];

/** A sentence over several incidents or a stretch of time: "in six separate shootings", "so far this year", "in the past 24 hours". */
export const SERIES_PHRASES: readonly RegExp[] = [
  /\b(?:separate|multiple|several|numerous|two|three|four|five|six|seven|eight|nine|ten|\d+|unrelated|of|weekend|pair of|in)\s+(?:\p{L}+\s+){0,2}(?:shootings|crashes|attacks|homicides|killings|accidents|stabbings|incidents|clashes)\b/iu,
  /\b(?:shootings|crashes|attacks|homicides|killings|accidents|stabbings|clashes)\s+(?:across|around|throughout|since|over|citywide|statewide|nationwide|this)\b/iu,
  /\b(?:so far this|this)\s+(?:year|month)\b|\bsince\s+(?:the\s+(?:start|beginning)|\d{4}|january|february|march|april|may|june|july|august|september|october|november|december|last)\b|\b(?:citywide|statewide|nationwide)\b/iu,
  /\b(?:in|over|within)\s+(?:the\s+)?(?:past|last|less than|under|about)?\s*\p{L}*\d*\s*(?:24|48|72|\d+)\s+(?:hours|days)\b/iu,
  /\b(?:shootings|crashes|attacks|stabbings|bombings|blasts|raids|strikes|fires|accidents|collisions|clashes)\s+(?:have\s+|had\s+)?(?:left|killed|injured|wounded|claimed)\b/iu,
  /\bin (?:a|the) (?:span|space|matter) of\b|\b(?:across|around) the (?:city|county|state|country|region)\b[^.;]{0,30}\b(?:overnight|since|over)\b|\bbring(?:s|ing)?\b[^.;]{0,40}\bthe (?:number|total|toll|city|count|year)\b/iu,
];

/** "a week after warplanes had bombed the hospital, killing 23": below the lead, a past perfect tells of something before the news. */
export const EARLIER_ATTACK = /\bhad\s+(?:\p{L}+ed|hit|struck|shot|sunk|burnt|burst)\b[^.;]{0,120},\s+(?:killing|injuring|wounding)\b/iu;
