/** Days that two articles give beside the same words, by the rule that compares them: first what must stay silent. */
import { describe, expect, test } from '@jest/globals';
import { said } from '../help/compared.ts';

const dates = (...texts: readonly string[]): string[] => said(/^time\/stated-date$/, ...texts);

describe('silent', () => {
  test.each([
    ['nothing in common', 'The orchard opens on 4 December.', 'The ferry stops on 14 December.'],
    ['one day in two ways', 'The orchard opens on 4 December.', 'The orchard opens on Monday, December 4.'],
    ['the other report has the day too', 'The orchard opens on 4 December.', 'The orchard opens on 14 December; a party on 4 December is for friends.'],
    ['reports that lie weeks apart', '[2028-11-02] The orchard opens on 4 December.', '[2028-11-28] The orchard opens on 14 December.'],
    ['days that lie months apart', 'The orchard opens on 4 December.', 'The orchard will close on 9 March.'],
    ['two days past that no slip explains', 'The orchard was mown on 4 October.', 'The orchard was mown on 17 October.'],
    ['the days of two datelines', 'VARDA, 1 November 2028 - The orchard opens soon.', 'VARDA, 11 November 2028. The orchard opens soon.'],
    ['lines of their own', 'November 1, 2028\n\nThe orchard opens soon.', 'November 11, 2028\n\nThe orchard opens soon.'],
  ])('%s', (_, a, b) => expect(dates(a, b)).toEqual([]));
});

describe('speaks', () => {
  test.each([
    ['of what is to come', 'The orchard opens to all on 4 December, the trust said.', 'From 14 December anybody may walk in the orchard.', 'time/stated-date: "4 December" / "14 December"'],
    ['of a digit lost', 'The frost warning was issued on October 22.', 'A frost warning, issued on 2 October, still holds.', 'time/stated-date: "October 22" / "2 October"'],
    ['of day and month that changed places', 'Shops are taking back a batch of plum jam. It has a best-before date of 11 March 2029. Nobody has fallen ill.', 'A wasp was found. Look for jars with the best-before date 3 November 2029. Other sorts are safe.', 'time/stated-date: "11 March 2029" / "3 November 2029"'],
  ])('%s', (_, a, b, finding) => expect(dates(a, b)).toEqual([finding]));
});
