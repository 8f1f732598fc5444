/** Number words, scale words and suffixes, fractions, vague numbers and multiples: what each stands for. */

/** Cardinal words below one hundred. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ['zero', 0], ['nil', 0], ['one', 1], ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7], ['eight', 8], ['nine', 9], ['ten', 10],
  ['eleven', 11], ['twelve', 12], ['thirteen', 13], ['fourteen', 14], ['fifteen', 15], ['sixteen', 16], ['seventeen', 17], ['eighteen', 18], ['nineteen', 19],
  ['twenty', 20], ['thirty', 30], ['forty', 40], ['fourty', 40], ['fifty', 50], ['sixty', 60], ['seventy', 70], ['eighty', 80], ['ninety', 90],
]);

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12], ['hundred', 100], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12], ['quadrillion', 1e15], ['lakh', 1e5], ['lakhs', 1e5], ['lac', 1e5], ['crore', 1e7], ['crores', 1e7],
]);

/** Short forms that multiply, written against the digits or after a space: "2.5bn", "30 mn". */
export const SCALE_SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3], ['K', 1e3], ['mn', 1e6], ['mln', 1e6], ['mm', 1e6], ['M', 1e6], ['mil', 1e6], ['bn', 1e9], ['bln', 1e9], ['B', 1e9], ['Bn', 1e9], ['tn', 1e12], ['trn', 1e12], ['cr', 1e7], ['m', 1e6], ['b', 1e9],
]);

/** Fraction words: singular after "a" or "one", plural after a number. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2], ['halves', 1 / 2], ['third', 1 / 3], ['thirds', 1 / 3], ['quarter', 1 / 4], ['quarters', 1 / 4], ['fourth', 1 / 4], ['fourths', 1 / 4],
  ['fifth', 1 / 5], ['fifths', 1 / 5], ['sixth', 1 / 6], ['sixths', 1 / 6], ['seventh', 1 / 7], ['sevenths', 1 / 7], ['eighth', 1 / 8], ['eighths', 1 / 8],
  ['ninth', 1 / 9], ['ninths', 1 / 9], ['tenth', 1 / 10], ['tenths', 1 / 10], ['twentieth', 1 / 20], ['hundredth', 1 / 100], ['thousandth', 1 / 1000],
]);

export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2], ['⅓', 1 / 3], ['⅔', 2 / 3], ['¼', 1 / 4], ['¾', 3 / 4], ['⅕', 1 / 5], ['⅖', 2 / 5], ['⅗', 3 / 5], ['⅘', 4 / 5], ['⅙', 1 / 6], ['⅚', 5 / 6],
  ['⅛', 1 / 8], ['⅜', 3 / 8], ['⅝', 5 / 8], ['⅞', 7 / 8], ['⅐', 1 / 7], ['⅑', 1 / 9], ['⅒', 1 / 10],
]);

/** Plural scale words: at least one of the scale, and less than the next one. */
export const VAGUE_NUMBERS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dozens', [12, 120]], ['scores', [20, 200]], ['tens', [10, 100]], ['hundreds', [100, 1e3]], ['thousands', [1e3, 1e4]], ['millions', [1e6, 1e7]], ['billions', [1e9, 1e10]], ['trillions', [1e12, 1e13]],
]);

/** Decades of a life in words; teens are thirteen to nineteen. */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map([['teens', 13], ['twenties', 20], ['thirties', 30], ['forties', 40], ['fifties', 50], ['sixties', 60], ['seventies', 70], ['eighties', 80], ['nineties', 90]]);

/** Verbs and adverbs that multiply: "doubled", "sixfold". */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['doubled', 2], ['tripled', 3], ['trebled', 3], ['quadrupled', 4], ['quintupled', 5], ['halved', 0.5],
  ['twofold', 2], ['threefold', 3], ['fourfold', 4], ['fivefold', 5], ['sixfold', 6], ['sevenfold', 7], ['eightfold', 8], ['ninefold', 9], ['tenfold', 10], ['hundredfold', 100], ['thousandfold', 1000],
]);
