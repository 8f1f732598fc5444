/** Adjectives by which things are ranked, superlative -> base and comparative; and the ordinals before them. */
export const RANK_ADJECTIVES: ReadonlyMap<string, { readonly base: string; readonly comparative: string }> = new Map([
  ['longest', { base: 'long', comparative: 'longer' }], ['largest', { base: 'large', comparative: 'larger' }], ['biggest', { base: 'large', comparative: 'bigger' }], ['tallest', { base: 'tall', comparative: 'taller' }],
  ['highest', { base: 'high', comparative: 'higher' }], ['oldest', { base: 'old', comparative: 'older' }], ['deepest', { base: 'deep', comparative: 'deeper' }], ['widest', { base: 'wide', comparative: 'wider' }],
  ['busiest', { base: 'busy', comparative: 'busier' }], ['richest', { base: 'rich', comparative: 'richer' }], ['smallest', { base: 'small', comparative: 'smaller' }], ['heaviest', { base: 'heavy', comparative: 'heavier' }],
  ['fastest', { base: 'fast', comparative: 'faster' }], ['youngest', { base: 'young', comparative: 'younger' }], ['newest', { base: 'new', comparative: 'newer' }],
  ['most populous', { base: 'populous', comparative: 'more populous' }], ['most visited', { base: 'visited', comparative: 'more visited' }], ['most expensive', { base: 'expensive', comparative: 'more expensive' }], ['poorest', { base: 'poor', comparative: 'poorer' }], ['coldest', { base: 'cold', comparative: 'colder' }], ['hottest', { base: 'hot', comparative: 'hotter' }],
]);

export const RANK_ORDINALS: ReadonlyMap<string, number> = new Map([['second', 2], ['third', 3], ['fourth', 4], ['fifth', 5], ['sixth', 6], ['seventh', 7], ['eighth', 8], ['ninth', 9], ['tenth', 10], ['2nd', 2], ['3rd', 3], ['4th', 4], ['5th', 5]]);
