/** Words by which a report says who is among the dead or hurt, lists a toll place by place, and tells that it has grown since. Lower case. */

/** What may follow each number of a toll told as a list: "seven in Yalova, three in Gemlik", "four for assault, two for theft". */
export const LIST_PREPOSITION: RegExp = /^\s+(?:in|at|on|from|for|near|aboard|outside|inside|by|of|when|after|while|as)\s/u;
/** A preposition that tells how somebody is, not where: "4 injured, 1 in custody". */
export const STATE_AFTER: RegExp = /^\s+(?:in|on|at|under|for)\s+(?:(?:police\s+)?custody|(?:the\s+)?hospital|surgery|jail|prison|court|critical|serious|stable|fair|good|grave|intensive|life support|arrest|the run|large|questioning)\b/u;
/** Between a number of such a list and its preposition. */
export const LIST_FILLERS: RegExp = /^(?:\s+(?:more|others?|people|persons))?/u;
/** Right before a number that goes on with a list. */
export const LIST_JOINT: RegExp = /(?:,|;|\band)\s+(?:(?:another|a further|the other)\s+)?$/u;
/** Within a joint: what follows is no further item, or an item of an item. */
export const NO_ITEM: RegExp = /\b(?:including|among|than|after|before|of whom|of them|bringing|raising)\b|[.!?()“”"]/u;
/** Between a total and the list that breaks it down. */
export const TOTAL_THEN_LIST: RegExp = /^\s*(?:[,;:–—-]|,?\s*made up of|,?\s*comprising|,?\s*namely)\s+$/u;
/** Such a list is complete. */
export const COMPLETE_AFTER: RegExp = /^\s*(?::|–|—|,?\s*made up of|,?\s*comprising|,?\s*namely)/u;

const HARMED: readonly (readonly [measure: string, words: string])[] = [['killed', 'dead|victims|fatalities|those killed|those who died'], ['injured', 'injured|wounded|those hurt|those injured|those wounded|casualties'], ['arrested', 'arrested|detained|those arrested|those detained'], ['rescued', 'rescued|survivors|those rescued'], ['missing', 'missing|those missing']];

export interface AmongWords {
  readonly measure: string;
  /** Right before the people: "among the dead were", "the dead include". */
  readonly before: RegExp;
  /** Right behind them: "were among the dead". */
  readonly after: RegExp;
  /** Before their number: "of the 17 dead, six were children". */
  readonly of: RegExp;
  /** Between their number and their noun: "six of the dead were children". */
  readonly between: RegExp;
}

export const AMONG: readonly AmongWords[] = HARMED.map(([measure, words]) => ({
  measure,
  before: new RegExp(String.raw`(?:\bamong the (?:${words}) (?:were|was|are|is)(?: also)?|\bthe (?:${words}) (?:include|includes|included))(?: at least)?\s*$`, 'u'),
  after: new RegExp(String.raw`^\s+(?:were|was|are|is)\s+(?:also\s+)?among the (?:${words})\b`, 'u'),
  of: new RegExp(String.raw`\bof the (?:\d+|\p{L}+(?:-\p{L}+)?) (?:${words}|people killed|people who died),\s+(?:at least\s+)?$`, 'u'),
  between: new RegExp(String.raw`^\s+of the (?:${words}) (?:were|was|are|is)\s+$`, 'u'),
}));

/** Behind a toll, before some of those it counts: "killed nine people, including three children". */
export const INCLUDING: RegExp = /^\s*,?\s*(?:including|among them|amongst them|among whom were)\s+(?:at least\s+)?$/u;
/** Behind some of them, whose toll stands before: ", two nurses among them", ", four of them children". */
export const AMONG_THEM_AFTER: RegExp = /^\s+among (?:them|the dead)\b/u;
export const OF_THEM_BETWEEN: RegExp = /^\s+of (?:them|whom)(?: (?:were|was|are))?\s+$/u;

/** "One of the injured has since died". */
export const ONE_HAS_DIED: RegExp = /\b(one|two|three|four|\d+) of (?:the|those) (?:(?:\p{L}+\s+)?(?:injured|wounded|hurt|survivors|patients|hospitali[sz]ed))(?:\s+\p{L}+){0,3}?\s+(?:(?:has|have|had)\s+)?(?:(?:since|later|also|subsequently)\s+)*(?:died|succumbed)\b/iu;
/** "A third victim died on Sunday". */
export const ONE_MORE_DIED: RegExp = /\b(?:a|the)\s+(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\s+(?:victim|person|man|woman|patient|child|boy|girl|teenager|worker|passenger)(?:,[^,.;]{0,40},)?\s+(?:(?:has|had)\s+)?(?:(?:since|later|also|subsequently|then)\s+)*(?:died|succumbed)\b/iu;
/** Which of the dead it is: one more than the place in this list. */
export const ORDINALS: readonly string[] = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** Behind a number: some of those told of were hurt. */
export const OF_WITH_INJURIES: RegExp = /^\s+of (?:them|whom) (?:with injuries|(?:(?:were|are) )?(?:injured|hurt|wounded))\b/u;

/** Before the names of the dead, told one by one. */
export const DEAD_NAMED: RegExp = /\b(?:victims?|dead|deceased|those killed|those who died|men|women|people)\b[^.;:]{0,30}\b(?:identified|named)(?: by \p{L}+)?(?: on \p{L}+)? as\s+$|\b(?:identified|named) the (?:\p{L}+ )?(?:victims?|dead|deceased|men|women|people) (?:killed )?as\s+$/iu;
/** Between two names of such a list: ages, "his wife", "both of Nis". */
export const NAMES_JOINT: RegExp = /^[\s,;]*(?:\d{1,3}|aged? \d{1,3}|(?:who was |a )?\d{1,3}[- ]years?[- ]old)?[\s,;]*(?:(?:both|all) of (?:them|\p{Lu}\p{L}+)[\s,;]*)?(?:and\s+)?(?:(?:his|her|their) (?:wife|husband|son|daughter|brother|sister|mother|father|partner|friend)[\s,]*)?(?:\d{1,3}-year-old\s+)?$/iu;
