/** Behind an adjective of nationality these say whose servant, teacher or champion somebody is, not of which country. */
export const OFFICIAL_NOUNS: ReadonlySet<string> = new Set(
  `minister president premier chancellor ambassador envoy consul diplomat official secretary spokesman spokeswoman spokesperson government army navy police officer commander general colonel admiral soldier troops
  court judge prosecutor chief head leader king queen prince princess emperor sultan king's foreign prime defence defense interior finance health state federal parliament senator mp lawmaker governor mayor bishop archbishop
  coach manager captain champion winner holder international team club national side league cup open record title ministry embassy consulate agency
  teacher professor lecturer translator interpreter scholar specialist expert correspondent student tutor studies language literature history`.trim().split(/\s+/),
);

/** Countries of which people are often called by either: a line each. */
const SISTERS = `
CN HK TW MO
IL PS
US PR GU
GB IE
RS XK ME BA
DK FO GL
FI AX
NL CW AW SX
FR GP MQ RE GF NC PF
RU SU UA BY
KR KP
CY TR
SS SD
`;
export const SISTER_COUNTRIES: readonly (readonly string[])[] = SISTERS.trim().split('\n').map((line) => line.split(' '));
