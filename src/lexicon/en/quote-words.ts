/** Words that reporters and translators change freely inside a quotation without changing what was said: a line each, the first stands for all. */
const GROUPS = `
less below under fewer beneath
more above over beyond
guy man fellow gentleman
kid child youngster
folk people
buy purchase
big large huge
begin start
end finish stop
get obtain receive
want wish
accept take
think believe
say tell
scared afraid frightened
glad happy pleased
sad unhappy
crazy insane mad
terrible horrible awful
great good wonderful
going gonna
yeah yes
cop policeman officer
`;

export const QUOTE_SYNONYMS: ReadonlyMap<string, string> = new Map(
  GROUPS.trim().split('\n').flatMap((line) => {
    const [first = '', ...rest] = line.trim().split(' ');
    return rest.map((word) => [word, first] as const);
  }),
);

/** Words of which one turns a saying into its opposite where the other stood: a line each, of two sides. */
const OPPOSITE_ROWS = `
everything all | nothing none
everybody everyone all | nobody none
always | never
everywhere | nowhere
more | less fewer
most | least fewest few
many | few
before | after
first | last
with | without
inside | outside
up | down
above | below
better | worse
best | worst
higher | lower
right | wrong left
safe | unsafe dangerous
true | false untrue
possible | impossible
can | cannot can't
could | couldn't
is | isn't
are | aren't
was | wasn't
were | weren't
did | didn't
do | don't
does | doesn't
will | won't
would | wouldn't
should | shouldn't
has | hasn't
have | haven't
had | hadn't
yes | no
some any | no
open | closed shut
win won | lose lost
guilty | innocent
ready | unready unprepared
early | late
`;

export const QUOTE_OPPOSITES: ReadonlySet<string> = new Set(
  OPPOSITE_ROWS.trim().split('\n').flatMap((row) => {
    const [one = [], other = []] = row.split('|').map((side) => side.trim().split(' '));
    return one.flatMap((x) => other.flatMap((y) => [`${x} ${y}`, `${y} ${x}`]));
  }),
);
