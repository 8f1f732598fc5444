/** How news tells of the arrest of those whom a story is about, all together. */

/** The lot of them, by what they are called: only words that mean all of a story's suspects. */
export const GROUP: string = 'gang|trio|quartet|quintet|duo|robbers|thieves|raiders|burglars|hijackers|kidnappers|smugglers|fugitives|escapees|crew';

/** Forms that are passive behind "were", and active before "the gang". */
export const CAUGHT: string = 'arrested|detained|caught|captured|apprehended|nabbed|seized|recaptured|picked up|rounded up|tracked down|taken into custody';
