import { describe } from '@jest/globals';
import { quotes } from '../../src/claim/quotes.ts';
import { tells } from '../help/told.ts';

describe('quotations of nobody, and names in quotation marks', () => {
  tells(quotes, [
    'The "Lady of the Lake" sank at noon.',
    'Rosa Ibarra called it "a mess".',
    '"We shall rebuild every house before the winter," officials said.',
  ]);
});

describe('quotations of somebody', () => {
  tells(quotes, [
    '"[We want twelve percent,](quote we want twelve percent: Rosa Ibarra)" said Rosa Ibarra.',
    '"[We shall rebuild every house before the winter,](quote we shall rebuild every house before the winter: Rosa Ibarra)" said [Rosa Ibarra](quote-speaker ibarra), the mayor of Osorno.',
  ]);
});
