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
