/** The shape of a house spelling list, in a configuration and in the example of a rule. */
import { map, oneOrMore, text } from './shape.ts';

export const SPELLINGS = map('a map of spellings', {}, {
  names: { pattern: '\\S', of: oneOrMore(text('a word or name', '\\S')), expected: 'a word or name as the desk writes it', about: 'How the desk writes a word or name, with the ways that it does not want.' },
});
