/**
 * Lines that a page carries around its article: cookie and video notices, comment forms, credits, adverts, newsletter offers. A paragraph that
 * matches is read over. Each pattern is anchored or names words that news prose does not use in that order.
 */
export const BOILERPLATE: readonly RegExp[] = [
  /^to view this video,? please enable javascript/i,
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
