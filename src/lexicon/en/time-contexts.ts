/** Words around four digits, which tell a year from a count, an address or a name. Lower case. */

/** Before four digits they make them no year. */
export const NO_YEAR_BEFORE: ReadonlySet<string> = new Set(['$', '£', '€', '#', '¥', 'no', 'number', 'room', 'flight', 'model', 'than', 'over', 'nearly', 'almost', 'about', 'approximately', 'least', 'some', 'roughly', 'only', 'exactly', 'route', 'highway', 'flt', 'up', '+', '=', '@', '/', ':', '.', 'page', 'another', 'all', 'these', 'those', 'bmw', 'boeing', 'windows', 'at']);

/** Before four digits they make them a year, even an early one. */
export const YEAR_BEFORE: ReadonlySet<string> = new Set(['in', 'since', 'of', 'by', 'until', 'till', 'from', 'before', 'after', 'during', 'for', 'between', 'through', 'to', 'year', 'early', 'late', 'mid', 'fiscal', 'and', 'the', 'than', 'around', 'circa', 'back', 'versus', 'with', '(', 'summer', 'fall', 'autumn', 'winter', 'spring', 'as', 'or', ',', 'post', 'pre', '-', '–', 'throughout', 'past', 'beyond', 'into', 'a', 'his', 'her', 'its', 'their', "'s", 'over', 'under', 'vs', 'calendar', 'a.d', 'ad']);

/** After four digits they make them a count or a clock time. */
export const COUNTED: ReadonlySet<string> = new Set(['people', 'men', 'women', 'dollars', 'points', 'shares', 'feet', 'miles', 'km', 'metres', 'meters', 'percent', 'votes', 'jobs', 'workers', 'students', 'troops', 'soldiers', 'tons', 'tonnes', 'pounds', 'units', 'homes', 'members', 'employees', 'homes', 'years', 'days', 'hours', 'gmt', 'hrs', 'hours', 'others', 'deaths', 'barrels', 'acres', 'square', 'block', 'blocks', 'million', 'billion', 'more']);

/** In a sentence with one of these "the 80s" are degrees. */
export const HEAT: ReadonlySet<string> = new Set(['degrees', 'temperature', 'temperatures', 'highs', 'lows', 'fahrenheit', 'celsius']);
