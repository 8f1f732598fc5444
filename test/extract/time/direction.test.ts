import { describe, expect, test } from '@jest/globals';
import { onlyTime, timesOf, withValues } from '../../help/time.ts';

const holds = (sentence: string): void => expect(withValues(sentence)).toBe(sentence);

describe('weekdays, told on a Wednesday', () => {
  test.each([
    'Police arrested a man on [Friday](2022-09-09).',
    'Police said [Wednesday](2022-09-14) that he was held.',
    'The court will sit on [Friday](2022-09-16).',
    'He is due in court [Friday](2022-09-16).',
    'The trial is scheduled to open [Monday](2022-09-19).',
    "It will look for ways round [Tuesday](2022-09-13)'s ruling.",
    "He will be there for [Friday](2022-09-16)'s game.",
    'They planned a large and noisy march through town on [Saturday](2022-09-17).',
    'The vote will be held [Friday](2022-09-16).',
    'The vote was put off until [Tuesday](2022-09-20).',
    'Until [Tuesday](2022-09-13), they had not named him.',
    'He had been held since [Friday](2022-09-09).',
    'She said [Friday](2022-09-09) that it will close.',
    'The strike begins [Monday](2022-09-19).',
    'It opened [last Wednesday](2022-09-07) and shuts [next Friday](2022-09-16).',
    '[This Saturday](2022-09-17) they sing.',
    'They met on [Thursday](2022-09-08); [the previous Tuesday](2022-09-06) they had not.',
    'Shots were fired [Friday night](2022-09-09TNI) and [Sunday morning](2022-09-11TMO).',
    'Shots were fired [late Friday](2022-09-09 END).',
  ])('%s', holds);
  test('the other week is kept as an alternative', () => {
    expect(onlyTime('Police arrested a man on Friday.').time.alternatives).toHaveLength(1);
    expect(onlyTime('Police arrested a man on Wednesday.').time.alternatives).toHaveLength(0);
  });
});

describe('days and weeks from the publication', () => {
  test.each([
    'He left [yesterday](2022-09-13) and returns [tomorrow](2022-09-15).',
    'He left [yesterday morning](2022-09-13TMO).',
    'It was retaken [last week](2022-W36).',
    'It was retaken [earlier this month](2022-09 START).',
    '[Late last week](2022-W36 END) it rained.',
    'It fell [two weeks ago](2022-W35), or [ten days ago](2022-09-04).',
    'It fell [five months ago](2022-04) and rose [three years ago](2019).',
    'It fell [almost three years ago](2019 LESS_THAN).',
    'It fell [several years ago](PAST_REF).',
    'The sale comes [next year](2023) or by [the end of the year](2022 END).',
    'The fair was over [the weekend](2022-W36-WE).',
    'They play [this weekend](2022-W37-WE).',
    'It was worse [a year earlier](2021).',
  ])('%s', holds);
});

describe('the time told of', () => {
  test.each([
    'The war began on [Feb. 24, 2022](2022-02-24). [The next day](2022-02-25) the road was cut.',
    'It began on [May 3, 1999](1999-05-03). [That night](1999-05-03TNI) he fled.',
    'He won in [June 1998](1998-06) and lost [later that year](1998 END).',
    'He married in [1998](1998). [The following year](1999) he moved.',
  ])('%s', holds);
  test('"three days later" is a duration by TimeML, and a date counted from the mention before it', () => {
    const text = 'The war began on Feb. 24, 2022. Four days later the road was cut.';
    expect(withValues(text)).toBe('The war began on [Feb. 24, 2022](2022-02-24). [Four days](P4D) later the road was cut.');
    expect(timesOf(text)[1]?.time).toMatchObject({ value: '2022-02-28', anchor: { kind: 'mention', start: 17, end: 30 } });
  });
});
