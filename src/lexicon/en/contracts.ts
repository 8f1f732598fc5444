/** How news tells for how long somebody is bound: players, managers, presenters. */

/** What binds. An extension is left out: its length is added to what was left. */
export const CONTRACT: string = 'contract|deal|agreement';

/** Verbs of binding oneself, before "a four-year deal". */
export const SIGNING: string = String.raw`sign(?:s|ed|ing)?|pen(?:s|ned)?|ink(?:s|ed)?|agree(?:s|d)?|put(?:s)? pen to|join(?:s|ed)?|arriv(?:es|ed)|commit(?:s|ted)|accept(?:s|ed)?|land(?:s|ed)?|complet(?:es|ed)`;

/** In a sentence with one of these the contract is another one, or none yet. */
export const OTHER_CONTRACT: RegExp = /\b(?:extension|extend\w*|option|optional|loan|previous|former|old|first|current|original(?:ly)?|offer(?:ed|s)?|talks|could|may|might|would|if|reject\w*|turned down|refus\w+|remaining|left on|rumou?red|sponsor\w*|broadcast\w*|naming|television|TV)\b/;

/** Words right before "until 2032" that bind by themselves. */
export const BOUND: string = 'put pen to paper|puts pen to paper|signed(?: on| up)?|tied (?:down|to the club|to the side)';
