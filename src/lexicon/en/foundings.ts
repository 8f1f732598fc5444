/** Things whose age tells when they were founded or built, and the words that tell the age. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const FOUNDED_THINGS: ReadonlySet<string> = set('company firm business brand brewer brewery retailer carmaker publisher airline bank charity school academy college university newspaper magazine paper weekly daily journal club group party orchestra choir society union');
export const BUILT_THINGS: ReadonlySet<string> = set('pier bridge viaduct aqueduct dam dyke reservoir building tower church cathedral mosque synagogue temple mill stadium tunnel hall theatre theater lighthouse palace castle hotel courthouse ship vessel boat ferry trawler freighter tanker steamer');

/** Verbs by which a body keeps its birthday: "celebrates its 40th anniversary". */
export const KEEPS_BIRTHDAY: ReadonlySet<string> = set('celebrates celebrated celebrating marks marked marking');
export const TURNS: ReadonlySet<string> = set('turns turned turning');

/** Behind the age: in which year it is reached, as years from the publication; null where the words do not say. */
export const REACHED: readonly (readonly [RegExp, number])[] = [[/^,?\s+this (?:year|spring|summer|autumn|winter|month)\b/, 0], [/^,?\s+(?:later|earlier) this year\b/, 0], [/^,?\s+next year\b/, 1], [/^,?\s+last year\b/, -1]];
