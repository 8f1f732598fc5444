/** What two people named together are to each other, with all the words that may be said of the same two: twins are sisters, sisters are siblings. */
const ROWS = `
sisters | sister sibling twin
brothers | brother sibling twin
siblings | sister brother sibling twin mixed
twins | sister brother sibling twin mixed
brother and sister | sibling twin mixed
sister and brother | sibling twin mixed
mother and daughter | mother-daughter
daughter and mother | mother-daughter
mother and son | mother-son
father and son | father-son
son and father | father-son
father and daughter | father-daughter
husband and wife | spouse
wife and husband | spouse
married couple | spouse
cousins | cousin
`;

export const PAIR_KIN: ReadonlyMap<string, readonly string[]> = new Map(
  ROWS.trim().split('\n').map((row) => {
    const [form = '', keys = ''] = row.split('|').map((part) => part.trim());
    return [form, keys.split(' ')] as const;
  }),
);
