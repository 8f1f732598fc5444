/**
 * Lines that a page carries around its article: cookie and video notices, comment forms, credits, adverts, newsletter offers. A paragraph that
 * matches is read over. Each pattern is anchored or names words that news prose does not use in that order; all are written in small letters.
 */
export const BOILERPLATE: readonly RegExp[] = [
  // Players and browsers.
  /^to view this video,? please enable javascript/i,
  /^(?:please )?(?:enable|turn on|activate|allow) (?:javascript|cookies)\b/i,
  /^(?:this video|your browser|javascript) (?:requires|needs|does not support|cannot be played|is (?:disabled|not supported|required))\b/i,
  /^(?:browser which|supports html5|browser which supports html5)\b/i,
  /^(?:scroll down for video|hide transcript|having trouble viewing|watch (?:the|this) (?:video|story)(?: here| below)?\W*$)/i,
  /^\d{1,2}:\d{2} .{3,200} pause$/i,
  /^\d{1,2}:\d{2} (?![ap]\.?m\b)\p{L}.{3,140}[\p{L}\d'’"”]$/iu,
  // Consent, accounts, forms.
  /^(?:we use cookies|this (?:site|website) uses cookies|by continuing to (?:use|browse)|by submitting your)/i,
  /^leave a (?:reply|comment)\b/i,
  /^your email address will not be published/i,
  /^required fields are marked/i,
  /^(?:thank you for registering|already (?:have an account|a subscriber)|need an (?:account|online subscription)|(?:please )?(?:sign|log) in (?:to|using|with)\b|welcome back\. please|we have sent a confirmation|you must enter the characters|click here (?:to|for)\b)/i,
  /^(?:your notification has been saved|there was a problem saving|email notifications are only)/i,
  /^(?:\d+ )?(?:pending |new )?(?:responses?|comments?)\s*\(?\d*\)?$/i,
  /^comments are (?:open|closed)\b/i,
  // Sharing, following, subscribing.
  /^(?:(?:share(?: this)?|facebook|twitter|x|google(?: plus|\+)?|pinterest|whatsapp|telegram|linkedin|pocket|reddit|tumblr|instagram|e-?mail|print|tweet|copy|copy link|more|close|save|photos?|videos?|gallery|tags?|topics?|like this|like|loading)[\s|·,:.…-]*)+$/i,
  /^(?:follow|like|join|find|stay up to date)\b.{0,60}\b(?:twitter|facebook|instagram|youtube|tiktok|telegram|whatsapp)\b.{0,60}$/i,
  /^(?:(?:on )?twitter:? ?)?@\w{2,30}$/i,
  /^(?:sign up|subscribe|register)\b.{0,80}\b(?:newsletters?|emails?|alerts?|inbox|updates|stories)\b/i,
  /^(?:>> ?)?(?:download|get) (?:the|our|your) [^,.;]{0,60}\bapps?\b/i,
  /^(?:contact our news team|for more stories like this|for more news|follow us on|like us on|share this (?:article|story)|view this post on|embed ?>)/i,
  // Other stories and adverts.
  /^(?:read more\b|read next\b|related (?:articles?|stories|content|coverage)\b|more from\b|see also\b:?|also on\b|trending (?:now|stories)\b|most (?:read|popular)\W*$|what others are (?:reading|clicking)\b|recommended(?: for you)?\W*$)/i,
  /^(?:your ad here|advert(?:isement|ising)?(?: continue reading)?$|sponsored content|story continues below|continue reading\b)/i,
  /^(?:thinking of selling|free valuations)\b/i,
  // The desk and its rights.
  /^(?:got a (?:story|tip)\?|have you got a story|do you have a story|email us|contact us|report (?:a typo|an error)|submit a tip)\b/i,
  /^(?:to )?(?:contact|reach)\b.{3,80}(?:\S@\S|\d{3}[-. ]\d{4})/i,
  /^[\w.+-]{2,40}@[\w-]{2,40}\.[\w.]{2,20}$/i,
  /^(?:check back|stay with \w+|refresh)\b.{0,80}\b(?:updates|details|latest)\b/i,
  /^this (?:is a (?:developing|breaking)|story will be updated)\b.{0,80}$/i,
  /^.{3,80}\bcontributed (?:to )?(?:this|the) (?:report|story|article)\.?$/i,
  /^\(?(?:reporting|additional reporting|editing|writing) by\b/i,
  /^(?:by:?\s+)?\S.{0,60}\s[–-]\s*independent reporter$/i,
  /^\(?\s?(?:all rights reserved|copyright\b|©|\(c\) ?\d{4})/i,
  /^for immediate release$/i,
  /^(?:you can )?support (?:my|our|us|my work|our work)\b.{0,60}\b(?:patreon|paypal|donat)/i,
  /^or support us by\b/i,
  /^(?:payoneer|paypal|patreon)\b/i,
  /^contact by mail\b/i,
  /^i hope you like my (?:blog )?post\b/i,
  // Credits and rules that stand alone.
  /^(?:photo|picture|image)s?(?: credit)?s?\s*:/i,
  /^(?:image via|getty images|shutterstock|ap photo)\b.{0,40}$/i,
  /^[-–—_.*#=•·~ ]+$/i,
];

/** At the end of a caption: "(Photo: Reuters)", "Photo by ...", "Picture: EPA". */
export const CREDIT = /\(?\b(?:photo|picture|image|pic|credit)s?(?:\s+(?:by|credit))?\s*:\s*[^()]{2,80}\)?\s*$|\((?:AP|AFP|Reuters|EPA|Getty)[^()]{0,60}\)\s*$|\bvia Getty Images\)?\s*$/i;

/** "By Ann Lee", "By Ann Lee and Bo Carr, Berlin"; not "By Monday, the town had fallen". */
export const BYLINE = /^(?:By|BY|by):?\s+(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|The|A|An|Then|Now|Late|Early)\s)\p{Lu}[\p{L}'’.-]+(?:\s+(?:and|with|in|for|of|the|de|van|von|al|\p{Lu}[\p{L}'’.-]*),?){0,10}(?:,[^.!?]{0,60})?$/u;

const MONTH = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DATE = `(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|\\d{4}-\\d{2}-\\d{2})`;

/** A line that is nothing but a date, with the words and times that go with one: "2 min readNov 23, 2023", "Published: 2 May 2024, 10:15". */
export const DATE_LINE = new RegExp(`^(?:\\d{1,3}[ -]?min(?:ute)?s? ?read ?)?(?:(?:first )?(?:published|posted|(?:last )?updated|date)(?: on| at)?:? ?)?[|·•-]? ?(?:[a-z]{3,6}day,? )?${DATE}[,|·• -]*(?:at )?(?:\\d{1,2}[:.]\\d{2} ?(?:[ap]\\.?m\\.?)? ?[A-Z]{0,4})?$`, 'iu');

/** Two to five words that all have a capital: a name, where a date line follows. */
export const NAME_LINE = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,4}$/u;
