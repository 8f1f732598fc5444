/** Kinship: each word with the relation that it is compared as. Marriage and what comes before it are one, and so are full, half and step relations. */
const ROWS = `
father | father dad stepfather
mother | mother mum mom stepmother
brother | brother half-brother stepbrother
sister | sister half-sister stepsister
son | son stepson
daughter | daughter stepdaughter
spouse | husband wife widow widower partner fiance fiancee fiancé fiancée girlfriend boyfriend ex-wife ex-husband
cousin | cousin
uncle | uncle
aunt | aunt
nephew | nephew
niece | niece
grandfather | grandfather grandad grandpa
grandmother | grandmother grandma
grandson | grandson
granddaughter | granddaughter
`;

export const KIN_RELATIONS: ReadonlyMap<string, string> = new Map(
  ROWS.trim().split('\n').flatMap((row) => {
    const [relation = '', forms = ''] = row.split('|').map((part) => part.trim());
    return forms.split(' ').map((form) => [form, relation] as const);
  }),
);

/** Before a word of kinship they change nothing. */
export const KIN_ADJECTIVES = 'elder|older|eldest|oldest|younger|youngest|little|big|baby|twin|late|own|beloved|estranged|only|paternal|maternal|former|first|second|then';
