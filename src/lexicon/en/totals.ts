/** Words by which a text marks a figure as the total of others, or a list as complete. Lower case; phrases as they stand. */

/** Right before the total: "a total of 42", "altogether 42". */
export const TOTAL_BEFORE: readonly string[] = ['a total of', 'the total of', 'a combined total of', 'a grand total of', 'a combined', 'a bill of', 'a joint bill of', 'a sum of', 'totalling', 'totaling', 'in all,', 'in all', 'in total,', 'in total', 'altogether,', 'altogether', 'all told,', 'all told', 'adding up to', 'which adds up to', 'which add up to', 'together', 'together,', 'making', 'together make', 'together makes', 'together make up', 'together make up the', 'make up the', 'making up the', 'add up to', 'adds up to', 'adding up to the', 'for a total of', 'between them,', 'which makes', 'which make', 'giving a total of', 'giving it a total of', 'bringing their total to'];

/** Right after the total (its noun may stand between): "nine people in all". */
export const TOTAL_AFTER: readonly string[] = ['in all', 'in total', 'altogether', 'all told', 'combined', 'together'];

/** Behind the figure these "in all" and "in total" count something else: "40 in all competitions". */
export const NOT_IN_ALL = /^(?:[\p{L}-]+\s+){0,2}in (?:all|total)\s+(?!(?:were|was|are|is|have|had|has|and|from|on|at|in|since|for|over|aboard|by|with|who|which|that|to)\b)\p{L}/u;

/** Words in a list that make it complete: whatever is not named is in this item, or there is nothing else. */
export const COMPLETE_LIST: readonly string[] = ['all others', 'all other', 'the rest', 'the remainder', 'elsewhere', 'no other', 'no others', 'nothing else'];

/** Before a figure that is what is left of a total: "the other 41", "the remaining 39". */
export const REMAINDER_BEFORE: readonly string[] = ['the other', 'the remaining', 'all other', 'its other', 'their other', 'its remaining', 'their remaining'];

/** After a figure that names a part of a part, so that the list is no plain one: "five of them". */
export const SUBPART_AFTER: readonly string[] = ['of them', 'of whom', 'of which', 'of those', 'of these'];

/** What may have become of those aboard: fates that exclude one another, each with the words that follow its number. Who was hurt is among the rescued. */
export const FATES_OF_ALL: readonly (readonly [fate: 'dead' | 'missing' | 'alive', words: RegExp])[] = [
  ['missing', /^[\s\p{L}-]*?\b(?:missing|unaccounted for|looked for|searched for|being sought|not been found)\b/u],
  ['dead', /^[\s\p{L}-]*?\b(?:dead|died|killed|drowned|perished|bodies)\b/u],
  ['alive', /^[\s\p{L}-]*?\b(?:rescued|survived|survivors|saved|brought ashore|pulled out alive)\b/u],
];

/** A second wreck, whose people are none of the first's. */
export const OTHER_VESSEL = /\b(?:another|second|other|two|both) (?:boats?|ships?|vessels?|ferry|ferries|rafts?|dinghy|dinghies|planes?|buses|trains?)\b/;

/** Behind the number of all who were aboard. */
export const ABOARD_AFTER = /^\s*(?!(?:[\p{L}-]+\s+){0,3}and\s+\S+\s+crew)(?:(?:people|passengers|persons|men|souls|migrants|those|who|were|was|had|been|and|crew)\s+){0,5}(?:aboard|on board)\b/u;
/** Before it. */
export const ABOARD_BEFORE = /\b(?:(?:manifest|passenger list|passenger register)\s+(?:[\p{L}-]+\s+){1,3}|(?:number|total) (?:of (?:people|passengers|those|souls|persons) )?(?:aboard|on board|on the (?:ship|ferry|boat|vessel|plane|aircraft|train|bus)) (?:is|was|to|at|as|stood at|came to|stands at)\s+(?:[\p{L}-]+\s+)?)$/u;

/** A sentence that adds an amount to the one before. */
export const ADD_ON = /^\s*(?:add|adding|add to (?:that|this)|on top of (?:that|this)|with|plus)\b[^.;:]*$/;
/** Before the total that results. */
export const COMES_TO = /\b(?:total|bill|sum|cost|costs|loss|losses|figure|haul|damage|it|price|whole)\b[^.;:]{0,24}\b(?:comes|came|amounts|amounted|adds up|rises|rose|climbs|climbed) to\s+(?:about |some |around )?\S{0,3}$/;

/** Ahead of a list that does not name all: "most of them in the south: 20 in Arn ..." */
export const OPEN_LIST = /\b(?:most|mostly|mainly|chiefly|largely|main|biggest|largest|worst|top|above all|especially|among|including|included|some|several|many|half|at least|more than|over|nearly|almost|about|around|so far|example|instance)\b/;

/** Opens a sentence that adds up the figures of the one before: "Together they employ 210." */
export const TOGETHER_OPENS = /^\s*(?:(?:that(?:['’]s| is| makes| made)|add (?:up )?(?:the two|the three|them|these|it all)(?: up| together)?,? and (?:you (?:get|have|arrive at)|there(?:['’]ll be| will be| are|['’]s)|it (?:comes to|makes)|the (?:total|sum) is))|(?:taken |put )?together,?|in all,?|in total,?|altogether,?|all told,?|combined,?)\s+(?:(?:they|the|these|those|that|it|this)\s+)?(?:(?:two|three|four|five|six|pair|makes?|made|comes?|came|adds?|to|up|is|are|was|were|have|had|has|employ|employs|employed|hold|held|cost|cover|covered|run|own|raised|sold|won|number|numbered|account|accounted|for|[\p{L}]+ed|a|of|total|some)\s+){0,5}\S{0,3}$/u;

/** What becomes of those hurt, tried, asked or counted: within a list each excludes the others. Words behind the number, up to the next figure. */
export const EXCLUSIVE_OUTCOMES: readonly (readonly (readonly [outcome: string, words: RegExp])[])[] = [
  [
    ['admitted', /\b(?:admitted|hospitali[sz]ed|kept in|detained)\b/], ['moved', /\b(?:transferred|flown|airlifted|moved to)\b/],
    ['treated there', /\b(?:treated (?:at|on) (?:the )?(?:scene|site|spot|school|station)|treated on (?:scene|site)|patched up|sent home|went home|allowed home|discharged|released|refused treatment|declined treatment)\b/],
  ],
  [
    ['acquitted', /\b(?:acquitted|cleared|found not guilty)\b/], ['jailed', /\b(?:jailed|imprisoned|sent to prison|prison terms?)\b/], ['fined', /\b(?:fined|fines)\b/],
    ['suspended', /\b(?:suspended sentences?|probation|community service)\b/],
  ],
  [['won', /\b(?:won|wins|victories)\b/], ['drawn', /\b(?:drawn|drew|draws|tied)\b/], ['lost', /\b(?:lost|losses|defeats)\b/]],
  [['destroyed', /\b(?:destroyed|burned down|flattened|razed|gutted)\b/], ['damaged', /\b(?:damaged|scorched)\b/], ['spared', /\b(?:spared|untouched|unharmed|intact|undamaged|unscathed|escaped)\b/]],
  [['passed', /\b(?:passed|qualified)\b/], ['failed', /\bfailed\b/], ['absent', /\b(?:did not (?:sit|turn up|appear|show up)|withdrew|absent)\b/]],
  [['men', /^\s*(?:were |are )?(?:men|male|males)\b/], ['women', /^\s*(?:were |are )?(?:women|female|females)\b/], ['children', /^\s*(?:were |are )?(?:children|minors)\b/]],
];

/** Words of a sentence whose shares may be of several wholes, or of less than the whole. */
export const OF_ANOTHER_WHOLE = /\b(?:of (?:them|whom|which|those|these|the remaining|the rest)|stakes?|shareholding|holdings?|sold|sell|sells|bought|buy|buys|acquired?|owns?|owned|paid|pay|discount|up front|including|more than|than|rose|fell|grew|rise|fall|growth|increase|decrease|from)\b/;

/** Things of which each goes to one owner only: the parts of a list can be fewer than all of them, never more. */
export const SHARED_OUT: ReadonlySet<string> = new Set(['seat', 'mandate', 'medal', 'vote', 'ballot', 'delegate']);
/** Right before the last number of a list: whoever was not named has these. */
export const OTHERS_BEFORE = /\band\s+(?:all\s+)?(?:the\s+)?(?:others|rest|other\s+parties|smaller\s+parties|independents)\s+(?:(?:had|have|has|won|took|got|hold|held|holds|share|shared|with)\s+)?$/;

/** Such a sentence may add up the figures of the two before it: "Together the two have 225." */
export const THE_TWO = /\b(?:the two|the pair|both|between them|together they)\b/;

/** Between a whole and all its parts: "146 prisoners, made up of 92 soldiers and ...". */
export const MADE_UP_OF = /^(?!.*\b(?:and|with)\b)[\s\p{L}'’-]{0,60}[,(–—]?\s*(?:(?:which|that) (?:is|are|was|were) )?(?:made up of|consisting of|consists of|consisted of|composed of|comprising|comprises|comprised(?: of)?|namely)\s+(?:the\s+)?\S?$/u;
