/** The beginning of the guide: from an empty folder to a measure and a rule of one's own. A scenario test plays its commands. */

/** Nine commands. The check of the first two texts fires (and so ends with status 1), that of the first and the third keeps silent. */
export const COMMANDS = `factlint init
cat >> factlint.config.yml <<'END'
measures:
  hectares-burned:
    summary: how much land a fire has burned
    value: area
    verbs: [burned, scorched, blackened]
END
factlint rules new --id house/hectares-burned --measure hectares-burned --title "Two articles give different burned areas"
factlint rules test house-rules
echo 'The wildfire near Lugo has scorched 1,200 hectares of forest, the fire brigade said.' > courier.txt
echo 'The wildfire near Lugo has burned 2,100 hectares of forest, officials said.' > herald.txt
echo 'Some 3,000 acres of forest were blackened by the wildfire near Lugo; 400 hectares of vineyards lie in its path.' > post.txt
factlint check courier.txt herald.txt --published 2031-08-04
factlint check courier.txt post.txt --published 2031-08-04
`;

export const WALKTHROUGH = `## From an empty folder to a rule of your own

A new measure (how many hectares a fire has burned) and a rule on it, in nine commands:

\`\`\`sh
${COMMANDS}\`\`\`

\`init\` writes a configuration and a first rule. The second command adds a *measure* to the configuration: a figure is of it where its kind fits and one of the verbs stands near.
\`rules new\` writes \`house-rules/hectares-burned.yml\`, with a comment above every key and with examples that pass; \`rules test\` runs them. Then come three texts: the first two
contradict one another (\`error[house/hectares-burned]\`), while the third says in acres what the first says in hectares, and nothing is shown. Its 400 hectares of vineyards have not burned, and are not counted.

When a rule speaks or keeps silent and you wonder why:

    factlint extract --as claims courier.txt                       # what rules can select in a text, by the names that \`select\` uses
    factlint rules try house/hectares-burned *.txt --published 2031-08-04   # every candidate pair, and what became of it
    factlint rules show house/hectares-burned --expand             # the rule with everything that it extends
    factlint explain house/hectares-burned                         # what it is about, for those who read its findings

## Measures of your own

\`measures\` of the configuration is a map of names, each with:

| key | what |
| --- | --- |
| \`summary\` | what it states, in a few words |
| \`value\` | what its figures are: \`count\` (unless told), \`percent\`, \`money\`, or a kind of quantity (\`area\`, \`length\`, \`volume\`, \`mass\`, \`speed\`, \`temperature\`, \`energy\`, \`power\`, \`pressure\`, \`data\`, \`magnitude\`) |
| \`units\` | the units it is stated in, in the singular; all units of its kind where none is named |
| \`nouns\` | of a count, what is counted ("home"); otherwise words of which one, or one of the verbs, stands near ("burn scar") |
| \`verbs\` | verbs of which one stands near the figure, in any form: \`break\` also reads broke and broken |

A verb goes with the nearest figure that fits: in "burned 200 hectares and threatened 300" the second was not burned. The figure also keeps its general measure (\`area\`, \`count\`), so the shipped rules still see it.

\`spellings\` is the house list, \`spellings: { Kyiv: [Kiev, Kyjiv], adviser: advisor }\`: \`internal/house-spelling\` finds the ways that are not wanted. Capitals count, and other forms of a word (\`advisers\`) are entries of their own. \`tolerances\` sets how far the values of a measure may lie apart, and \`gazetteer\` names files of places.
A configuration can build on others: \`extends: [core:recommended, ../desk.yml]\` takes over the rules, measures and settings of a file; \`core:none\` leaves only the rules that are switched on.
`;

export const TESTING = `## Testing rules

    factlint rules test house-rules                 # the examples of every rule, and which rules lack one that fires or one that stays silent
    factlint rules test house-rules --rule house/hectares-burned --watch
    factlint rules test house-rules --update        # write the severity that was found into examples that expect another
    factlint rules test stories/                    # story folders: articles beside a gold.json

A *story folder* holds the articles of one story and a \`gold.json\` with the findings that the rules must make of them, no more and no fewer:

\`\`\`json
{ "findings": [ { "rule": "house/hectares-burned", "severity": "error", "passages": [ { "path": "courier.txt", "text": "1,200 hectares" } ] } ] }
\`\`\`

\`severity\` and \`verdict\` may be left out; \`--update\` writes the file from what was found.
`;
