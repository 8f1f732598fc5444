/** Opposites that nouns carry: sides of a thing, none and some of it, all and a few. */

/** Words before a noun that say which of two it is; a line each, the two in order, with all words for each. */
const SIDES = `
left | right
front, foremost, leading | rear, back, hind, rearmost
bow | stern
port | starboard
upper, top | lower, bottom
northbound | southbound
eastbound | westbound
inbound, incoming | outbound, outgoing
inner, inside | outer, outside
nearside | offside
`;

/** Word -> the line it stands on, and the pole that it says. */
export const SIDE_WORDS: ReadonlyMap<string, { readonly axis: string; readonly pole: string }> = new Map(SIDES.trim().split('\n').flatMap((line) => {
  const sides = line.split('|').map((side) => side.split(',').map((word) => word.trim()));
  const axis = sides.map(([first]) => first).join(' or ');
  return sides.flatMap((words) => words.map((word) => [word, { axis, pole: words[0] ?? '' }] as const));
}));

/** What has two sides that an event takes one of: what news tells a left and a right one of. Singular. */
export const SIDED: ReadonlySet<string> = new Set('engine wing door gate wheel tyre tire window windscreen track carriageway lane deck floor corner wall mirror tank propeller rotor tower coach carriage wagon axle brake light ramp hatch mast valve pump bank'.split(' '));

/** The same of a body: many are hurt, so it must be clear whose. Singular. */
export const SIDED_BODY: ReadonlySet<string> = new Set('lung kidney leg arm hand foot knee ankle shoulder eye ear wrist elbow hip thigh calf hamstring thumb'.split(' '));

/** Nouns whose "no" says nothing of a thing: "no doubt", "no reason", "no comment". */
export const NO_THINGS: ReadonlySet<string> = new Set('doubt reason plan plans evidence comment sign signs word way time one idea choice need question answer news such other more longer money indication intention hope link place point chance person people man woman body end sense wonder matter problem use part change difference mention figure details information account response reply room risk case cases death deaths injury injuries casualties damage victim victims'.split(' '));
