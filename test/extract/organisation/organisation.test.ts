/** Bodies: what is none, names around a head word, acronyms, generic speakers. */
import { describe, test } from '@jest/globals';
import { expectMarked } from '../../help/names.ts';

describe('no bodies', () => {
  test.each([
    'They met on Church Street and crossed Court Road.',
    'Charlotte Church sang, and Nikki Cross listened.',
    'The officers left and the council tax rose.',
    'People who know him spoke.',
    'PEOPLE WHO OWN GUNS SHOULD LOCK THEM AWAY',
    'The south bank of the river was dry.',
    'She ate an Apple pie.',
  ])('%s', (text) => expectMarked('organisation', text));
});

describe('names', () => {
  test.each([
    'The [Valdora County Police Department](valdora county police department; police) called.',
    "The [Gilford County Sheriff's Office](gilford county sheriff's office; police) called.",
    'The [Institute for the Study of Rivers](institute for the study of rivers; other) ([ISR](institute for the study of rivers; other)) doubts it. The [ISR](institute for the study of rivers; other) wrote again.',
    'The [Ministry of Defence](ministry of defence; military) denied it.',
    'The [Department of Health and Human Services](department of health and human services; government) denied it.',
    'Shares of [Nordhaven Holdings](nordhaven holdings; company) and [Carrow Ltd](carrow ltd; company) rose.',
    'The [Supreme Court](supreme court; court) ruled, and the [Court of Appeal](court of appeal; court) agreed.',
    "The [Stevedores' Front of San Alonso](stevedores' front of san alonso; other) struck.",
    'He reads [Reuters](reuters; media) and the [BBC](bbc; media); the [Red Cross](red cross; other) came.',
    'The [University of Rockford](university of rockford; other) closed.',
  ])('%s', (marked) => expectMarked('organisation', marked));
});

describe('generic speakers', () => {
  test.each([
    '[Police](police; police) said two were hurt, [officials](officials; government) added.',
    'According to [Nashford police](nashford police; police), nobody was hurt.',
    'The [defence ministry](defence ministry; government) said it had won.',
    'More than 30 died, said the [think tank](think tank; other).',
    'His [family](family; other) said he was kind.',
  ])('%s', (marked) => expectMarked('organisation', marked));
});
