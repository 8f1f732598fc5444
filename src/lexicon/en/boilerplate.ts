/**
 * Lines that a page carries around its article: cookie and video notices, comment forms, credits, adverts, newsletter offers. A paragraph that
 * matches is read over. Each pattern is anchored or names words that news prose does not use in that order.
 */
export const BOILERPLATE: readonly RegExp[] = [
  /^to view this video,? please enable javascript/i,
  /^(?:please )?(?:enable|turn on|activate|allow) (?:javascript|cookies)\b/i,
  /^(?:this video|your browser|javascript) (?:requires|needs|does not support|cannot be played|is (?:disabled|not supported|required))\b/i,
  /^(?:browser which|supports html5|browser which supports html5)\b/i,
  /^(?:we use cookies|this (?:site|website) uses cookies|by continuing to (?:use|browse))/i,
  /^leave a (?:reply|comment)\b/i,
  /^your email address will not be published/i,
  /^required fields are marked/i,
  /^(?:contact our news team|for more stories like this|for more news|follow us on|like us on|share this (?:article|story)|view this post on|read more\b|related (?:articles|stories)|more from\b|see also:)/i,
  /^(?:sign up|subscribe)\b.{0,80}\b(?:newsletter|emails?|alerts?|inbox|updates|stories)\b/i,
  /^(?:got a (?:story|tip)\?|have you got a story|do you have a story|email us|contact us)\b/i,
  /^(?:your ad here|advert(?:isement|ising)?$|sponsored content|story continues below)/i,
  /^(?:responses?|comments?)\s*\(?\d*\)?$/i,
  /^comments are (?:open|closed)\b/i,
  /^(?:you can )?support (?:my|our|us|my work|our work)\b.{0,60}\b(?:patreon|paypal|donat)/i,
  /^or support us by\b/i,
  /^(?:payoneer|paypal|patreon)\b/i,
  /^contact by mail\b/i,
  /^(?:all rights reserved|copyright\b|©|\(c\) \d{4})/i,
  /^(?:by:?\s+)?\S.{0,60}\s[–-]\s*independent reporter$/i,
  /^i hope you like my (?:blog )?post\b/i,
  /^(?:thinking of selling|free valuations)\b/i,
  /^\(?(?:reporting|additional reporting|editing|writing) by\b/i,
  /^(?:photo|picture|image)s?(?: credit)?s?\s*:/i,
  /^-{2,}$/,
];

/** At the end of a caption: "(Photo: Reuters)", "Photo by ...", "Picture: EPA". */
export const CREDIT = /\(?\b(?:photo|picture|image|pic|credit)s?(?:\s+(?:by|credit))?\s*:\s*[^()]{2,80}\)?\s*$|\((?:AP|AFP|Reuters|EPA|Getty)[^()]{0,60}\)\s*$|\bvia Getty Images\)?\s*$/i;

/** "By Ann Lee", "By Ann Lee and Bo Carr, Berlin"; not "By Monday, the town had fallen". */
export const BYLINE = /^(?:By|BY|by):?\s+(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|The|A|An|Then|Now|Late|Early)\s)\p{Lu}[\p{L}'’.-]+(?:\s+(?:and|with|in|for|of|the|de|van|von|al|\p{Lu}[\p{L}'’.-]*),?){0,10}(?:,[^.!?]{0,60})?$/u;

const MONTH = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DATE = `(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|\\d{4}-\\d{2}-\\d{2})`;

/** A line that is nothing but a date, with the words and times that go with one: "2 min readNov 23, 2023", "Published: 2 May 2024, 10:15". */
export const DATE_LINE = new RegExp(`^(?:\\d{1,3}[ -]?min(?:ute)?s? ?read ?)?(?:(?:first )?(?:published|posted|(?:last )?updated|date)(?: on| at)?:? ?)?[|·•-]? ?(?:\\p{L}{3,9}day,? )?${DATE}[,|·• -]*(?:at )?(?:\\d{1,2}[:.]\\d{2} ?(?:[ap]\\.?m\\.?)? ?[A-Z]{0,4})?$`, 'iu');

/** Two to five words that all have a capital: a name, where a date line follows. */
export const NAME_LINE = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,4}$/u;
