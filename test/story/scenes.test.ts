/** Where reports of one incident put it: what two honest reports may say differently, and what only one of them can have right. */
import { describe, expect, test } from '@jest/globals';
import { said } from '../help/compared.ts';

const place = /^place\/(?:event-place|body)$/;

describe('reports that place one incident differently and agree', () => {
  test.each([
    ['the hospital', 'Two men were shot outside a bar in Tulsa on Sunday, police said.', 'Two men were shot on Sunday. They were flown to a hospital in Oklahoma City.'],
    ['the dateline of the court', 'Three people were shot dead at a home in Pueblo on Sunday.', '[2028-11-04] TRINIDAD, Colo. (AP) -- A man was charged with the shooting of three people.'],
    ['the dateline of the next town', 'Two men were shot outside a bar in Enid on Sunday.', 'STILLWATER, Okla. (KXYZ) -- Two men were shot outside a bar on Sunday.'],
    ['a suburb', 'Two men were shot outside a bar in Denver on Sunday.', 'Two men were shot outside a bar in Glendale, Colorado, on Sunday.'],
    ['the victim\'s home', 'Two men were shot outside a bar in Tulsa on Sunday.', 'Two Enid men were shot outside a bar on Sunday.'],
    ['the town that caught him', 'Two men were shot outside a bar in Tulsa, Oklahoma, on Sunday.', 'Enid police arrested a man who is said to have shot two men on Sunday.'],
    ['the other town is named too', 'Two men were shot outside a bar in Tulsa on Sunday.', 'Two men were shot in Enid on Sunday. Tulsa police sent a team.'],
    ['the town of a site behind the headline', 'Two men were shot outside a bar in Tulsa on Sunday.', 'Two men shot outside bar - KXYZ 5 News Enid\n\nTwo men were shot outside a bar on Sunday, police said.'],
    ['an arrest in a state that is not the deed\'s', 'A woman was shot dead in Boise, Idaho, on Sunday.', 'Truckee police in California hold a man who shot a woman in Idaho on Sunday. Truckee is far from there.'],
    ['a namesake in the next state', 'Two men were shot in Springfield, Missouri, on Sunday.', 'Two men were shot in Springfield on Sunday. Springfield police said so.'],
    ['a neighbourhood that bears a town\'s name', 'Five people were shot in Chicago on Sunday.', 'Five people were shot in the Austin neighborhood on Sunday.'],
    ['the county police', 'Five people were shot in Myrtle Beach on Sunday. Myrtle Beach police said so.', 'Five people were shot on Sunday. Horry County police said so.'],
    ['a headline\'s town that no other report bears out', 'Two men were shot outside a bar in Tulsa on Sunday.', 'Norman man held after shooting\n\nA man was held on Sunday. Two men had been shot outside an Enid bar.'],
  ])('%s', (_, ...texts) => expect(said(place, ...texts)).toEqual([]));
});

describe('reports of one incident, one of which has the wrong town', () => {
  test.each([
    ['in the text', 'Two men were shot outside a bar in Tulsa on Sunday.', 'Two men were shot outside a bar in Enid on Sunday.', 'Tulsa', 'Enid'],
    ['in a dateline behind the date of the page', 'Two men were shot outside a bar in Tulsa on Sunday.', 'Published May 3, 2027 5:40 PM ARDMORE, Okla. (KXYZ) -- Two men were shot outside an Ardmore bar on Sunday.', 'Tulsa', 'Ardmore'],
    ['where its headline still has the right one', 'Two men were shot outside a bar in Tulsa on Sunday.', 'Two men shot in Tulsa\n\nTwo men were shot outside an Ardmore bar on Sunday, and nobody was held.', 'Tulsa', 'Ardmore'],
    ['of a name that is a surname too', 'A boy shot himself at a store in Troy, police said. Troy police are in Michigan.', 'A boy shot himself at a store in Lansing, Michigan, police said.', 'Troy', 'Lansing'],
  ])('%s', (_, one, other, a, b) => expect(said(place, one, other).join('\n')).toMatch(new RegExp(`"${a}[^"]*" / "${b}|"${b}[^"]*" / "${a}`, 'i')));
});
