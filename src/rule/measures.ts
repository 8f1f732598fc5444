/** The measures that rules may select, with the kind of value that each carries: data, to which a desk's configuration adds. */
import { type DeskMeasure, dimensionOfDesk } from '../model/desk-measure.ts';
import type { Dimension } from '../model/value/quantity.ts';
import type { TermType } from './value/term.ts';

export interface MeasureInfo {
  readonly name: string;
  readonly summary: string;
  readonly type: TermType;
}

const measure = (name: string, summary: string, kind: TermType['kind'], dimension?: Dimension): MeasureInfo => ({ name, summary, type: dimension ? { kind, dimension } : { kind } });

export const MEASURES: readonly MeasureInfo[] = [
  measure('event-date', 'when an event happened', 'time'),
  measure('event-time', 'the time of day at which an event happened', 'time'),
  measure('start-date', 'when something that lasts began', 'time'),
  measure('end-date', 'when something that lasts ended', 'time'),
  measure('calendar-date', 'a date written with its day of the week', 'time'),
  measure('calendar-excess', 'by how much a written day or hour lies past the last one that there is', 'quantity'),
  measure('told-date', 'a date on which something is told as having happened', 'time'),
  measure('due-date', 'the day for which something is announced', 'time'),
  measure('occasion', 'which anniversary or edition it is', 'quantity'),
  measure('deed-date', 'when something that is done once was done to a thing or person: built, opened, found, arrested', 'time'),
  measure('deed-time', 'at what time of day such a thing was done', 'time'),
  measure('deed-length', 'how long something took: a trial, a jury, a rescue', 'time'),
  measure('activity-begin', 'the day on which what has a length began: a trial, a captivity', 'time'),
  measure('activity-end', 'the day on which it ended', 'time'),
  measure('deed-place', 'where such a thing was done', 'place'),
  measure('birth-date', 'when a person was born', 'time'),
  measure('birth-place', 'where a person was born', 'place'),
  measure('quote-speaker', 'who said the quoted words', 'text'),
  measure('duration', 'how long something lasted or has lasted', 'any'),
  measure('event-place', 'where an event happened', 'place'),
  measure('body-place', 'the town or county of a police force, a hospital or a school', 'text'),
  measure('origin', 'where a ship, plane or train had come from', 'place'),
  measure('destination', 'where a ship, plane or train was bound', 'place'),
  measure('region', 'the region or country that a place lies in', 'place'),
  measure('distance', 'how far two places lie apart', 'quantity', 'length'),
  measure('record-area', 'the area of a country or region, beside what the place index says', 'quantity', 'area'),
  measure('record-distance', 'how far two towns lie apart, beside what the place index says', 'quantity', 'length'),
  measure('direction', 'in which direction one place lies from another', 'text'),
  measure('area', 'an extent of land or floor', 'quantity', 'area'),
  measure('length', 'a length, height, depth or width', 'quantity', 'length'),
  measure('mass', 'a weight', 'quantity', 'mass'),
  measure('volume', 'a volume', 'quantity', 'volume'),
  measure('speed', 'a speed, of winds too', 'quantity', 'speed'),
  measure('temperature', 'a temperature', 'quantity', 'temperature'),
  measure('energy', 'an amount of energy', 'quantity', 'energy'),
  measure('power', 'a power', 'quantity', 'power'),
  measure('magnitude', 'an earthquake\'s magnitude', 'quantity'),
  measure('money', 'an amount of money', 'quantity', 'money'),
  measure('percent', 'a share in per cent', 'quantity', 'ratio'),
  measure('count', 'how many of something there are', 'quantity'),
  measure('killed', 'how many were killed', 'quantity'),
  measure('injured', 'how many were injured', 'quantity'),
  measure('shot', 'how many were shot', 'quantity'),
  measure('ill', 'how many fell ill or were infected', 'quantity'),
  measure('missing', 'how many are missing', 'quantity'),
  measure('arrested', 'how many were arrested', 'quantity'),
  measure('displaced', 'how many were displaced', 'quantity'),
  measure('rescued', 'how many were rescued', 'quantity'),
  measure('evacuated', 'how many were evacuated', 'quantity'),
  measure('bodies', 'how many bodies have been recovered', 'quantity'),
  measure('hospitalised', 'how many were taken to hospital', 'quantity'),
  measure('critical', 'how many are in a critical condition', 'quantity'),
  measure('trapped', 'how many are trapped', 'quantity'),
  measure('abducted', 'how many were abducted', 'quantity'),
  measure('freed', 'how many captives were freed', 'quantity'),
  measure('fate', 'whether a number of people is of the dead or of the hurt', 'text'),
  measure('aboard', 'how many were aboard', 'quantity'),
  measure('captured', 'how many were taken prisoner', 'quantity'),
  measure('surrendered', 'how many gave themselves up', 'quantity'),
  measure('charged', 'how many were charged', 'quantity'),
  measure('age', 'how old somebody is, in years', 'quantity'),
  measure('death-age', 'how old somebody was at death', 'quantity'),
  measure('conversion', 'one quantity given in two units', 'quantity'),
  measure('sum', 'parts and their total', 'quantity'),
  measure('share', 'a share beside the two numbers that it is made from', 'quantity', 'ratio'),
  measure('change', 'a change beside the two levels that it lies between', 'quantity'),
  measure('multiple', 'how many times one figure is the other, beside the two', 'quantity'),
  measure('remaining', 'what is left of a number after a loss', 'quantity'),
  measure('elapsed', 'a length of time or an age beside the times that it follows from', 'quantity'),
  measure('rank', 'a place in a ranking', 'quantity'),
  measure('person-name', 'how a person\'s name is written', 'text'),
  measure('place-name', 'how a place\'s name is written', 'text'),
  measure('house-spelling', 'a word or name in a way that the desk\'s list of spellings does not want; the subject is what it wants', 'text'),
  measure('role', 'a person\'s office or function', 'text'),
  measure('trait', 'what a person is for good: nationality, trade, kin, number of children', 'text'),
  measure('filler', 'who or what fills a place of which a story has one: the flag of the ship, the driver, the cause', 'text'),
  measure('office-holder', 'who holds an office', 'text'),
  measure('agent', 'who did it', 'text'),
  measure('status', 'which of two ways it went: open or closed, accepted or rejected', 'text'),
  measure('survivors', 'how many survived', 'quantity'),
  measure('order', 'which of two things came first', 'text'),
  measure('vote', 'the outcome of a vote', 'any'),
  measure('score', 'the outcome of a match', 'any'),
  measure('quote', 'the words of a speaker', 'text'),
];

/** What rules need to know of a measure of the desk. */
export function deskMeasureInfo(desk: DeskMeasure): MeasureInfo {
  return measure(desk.name, desk.summary, 'quantity', dimensionOfDesk(desk) ?? undefined);
}
