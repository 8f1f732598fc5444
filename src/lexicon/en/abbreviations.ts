/** Words that take a full stop without ending a sentence. Lower case, without the stop. */

/** A capital may follow and the sentence still goes on: titles, months, units before a number, "No. 10". */
export const NEVER_ENDS: ReadonlySet<string> = new Set([
  'mr', 'mrs', 'ms', 'dr', 'prof', 'rev', 'hon', 'gov', 'sen', 'rep', 'gen', 'lt', 'col', 'maj', 'capt', 'cmdr', 'adm', 'sgt', 'cpl', 'pvt', 'brig', 'det', 'supt', 'insp', 'cllr', 'coun',
  'pres', 'fr', 'st', 'ste', 'mt', 'ft', 'pt', 'vs', 'v', 'no', 'nos', 'fig', 'cf', 'incl', 'approx', 'est', 'ca', 'op', 'vol', 'messrs', 'atty', 'asst', 'assoc', 'dist', 'spc', 'ofc', 'dep', 'rs', 'shs', 'kshs', 'tk',
]);

/** Ends a sentence only where a capitalised ordinary word follows that may begin one. */
export const MAY_END: ReadonlySet<string> = new Set([
  'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun',
  'inc', 'corp', 'co', 'ltd', 'plc', 'llc', 'bros', 'jr', 'sr', 'esq', 'etc', 'al', 'sq', 'km', 'mi', 'kg', 'lb', 'lbs', 'oz', 'ft', 'in', 'yd', 'yds', 'hr', 'hrs', 'min', 'mins', 'sec', 'secs',
  'm', 'bn', 'mn', 'mph', 'dept', 'univ', 'ave', 'blvd', 'rd', 'hwy', 'apt', 'bldg', 'i.e', 'e.g', 'a.m', 'p.m', 'u.s', 'u.k', 'u.n', 'e.u', 'd.c', 'b.c', 'a.d', 'ph.d', 'm.d',
  'ala', 'ariz', 'ark', 'calif', 'colo', 'conn', 'del', 'fla', 'ga', 'ill', 'ind', 'kan', 'ky', 'la', 'md', 'mass', 'mich', 'minn', 'miss', 'mo', 'mont', 'neb', 'nev', 'okla', 'ore', 'pa', 'tenn', 'tex', 'va', 'vt', 'wash', 'wis', 'wyo',
  'alta', 'ont', 'que', 'sask', 'man',
]);
