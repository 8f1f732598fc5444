/** Streets as reports write them; the first group is the name alone. */

const DIRECTION = '(?:(?:North|South|East|West|Northeast|Northwest|Southeast|Southwest|N\\.?E|N\\.?W|S\\.?E|S\\.?W|N|S|E|W)\\.?\\s+)?';
const NAME = '((?:\\p{Lu}[\\p{L}’\']+|\\d{1,3}(?:st|nd|rd|th))(?:\\s+\\p{Lu}[\\p{L}’\']+){0,2}?)';
const KIND = '(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Boulevard|Blvd|Lane|Ln|Place|Pl|Court|Ct|Way|Terrace|Circle|Highway|Hwy|Parkway|Pkwy|Trail|Loop|Alley|Pike|Crescent)';

/** "East 70th Street", "S. Hosmer St." */
export const STREET = new RegExp(`(?<!\\p{L})${DIRECTION}${NAME}\\s+${KIND}\\b`, 'gu');

/** "9210 S. Hosmer Street" */
export const STREET_ADDRESS = new RegExp(`(?<![\\p{L}\\d])\\d{2,5}\\s+${DIRECTION}${NAME}\\s+${KIND}\\b`, 'gu');

/** "the 1300 block of South Kedzie" */
export const STREET_BLOCK = new RegExp(`\\d[- ]block\\s+of\\s+${DIRECTION}(\\p{Lu}[\\p{L}’']+(?:\\s+\\p{Lu}[\\p{L}’']+)??|\\d{1,3}(?:st|nd|rd|th))(?=\\s+${KIND}\\b|[,.;]|\\s+\\p{Ll}|$)`, 'gu');
