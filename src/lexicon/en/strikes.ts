/** Words of labour disputes: beside them "strike" is a stoppage of work and no blow. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const LABOUR_WORDS: ReadonlySet<string> = set('union unions walkout walkouts stoppage stoppages striker strikers picket pickets dockers workers wage wages pay payroll employers labour labor');
export const STOPPAGE_NOUNS: ReadonlySet<string> = set('strike stoppage walkout');
