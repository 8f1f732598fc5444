/** Currencies: canonical name, ISO 4217 code, words, signs, and which dollar a country's press means by "$". */

export interface CurrencyRow {
  readonly name: string;
  /** ISO 4217; null where the word alone does not tell which ("peso", "rupee"). */
  readonly code: string | null;
  readonly words: readonly string[];
  /** Written before the figure (or after it, in some houses). */
  readonly signs: readonly string[];
  /** How many of the main unit one of it is: a cent 0.01. */
  readonly part?: number;
}

const list = (part: string): string[] => (part === '' ? [] : part.split(',').map((word) => word.trim()));

/** Each row: name | code | words | signs. */
const rows = (text: string): CurrencyRow[] => text.trim().split('\n').map((row) => {
  const [name = '', code = '', words = '', signs = ''] = row.split('|').map((part) => part.trim());
  return { name, code: code === '' ? null : code, words: [name, ...list(words)], signs: list(signs) };
});

export const CURRENCIES: readonly CurrencyRow[] = [...rows(`
  dollar | | buck, dlr | $, ＄
  dollar | USD | usd, us dollar, u.s. dollar, american dollar, united states dollar | US$, U.S.$, U.S$, USD$
  canadian dollar | CAD | | C$, CA$, CAD$, CDN$, Cdn$
  australian dollar | AUD | aussie dollar | A$, AU$, AUD$
  new zealand dollar | NZD | kiwi dollar | NZ$, NZD$
  hong kong dollar | HKD | | HK$, HKD$
  singapore dollar | SGD | | S$, SGD$
  new taiwan dollar | TWD | taiwan dollar, taiwanese dollar | NT$
  euro | EUR | eur | €
  pound sterling | GBP | british pound, pound, gbp | £, PS
  japanese yen | JPY | yen | ¥, JP¥, Y=, ￥
  chinese yuan | CNY | yuan, renminbi, rmb, kuai | CN¥, 元, RMB
  swiss franc | CHF | franc |
  south korean won | KRW | won | ₩
  indian rupee | INR | | ₹
  pakistani rupee | PKR | |
  sri lankan rupee | LKR | |
  rupee | | | Rs, Rs.
  russian ruble | RUB | ruble, rouble, russian rouble | ₽
  ukrainian hryvnia | UAH | hryvnia, hryvnias, hryvna | ₴
  turkish lira | TRY | lira | ₺
  israeli shekel | ILS | new israeli shekel | ₪, NIS
  shekel | | |
  malaysian ringgit | MYR | ringgit | RM
  indonesian rupiah | IDR | rupiah | Rp
  thai baht | THB | baht | ฿
  philippine peso | PHP | | ₱, P
  vietnamese dong | VND | dong | ₫
  mexican peso | MXN | | Mex$, MX$, MXN$
  argentine peso | ARS | | AR$
  chilean peso | CLP | | CLP$
  colombian peso | COP | | COL$
  brazilian real | BRL | reais | R$
  south african rand | ZAR | rand |
  nigerian naira | NGN | naira | ₦
  kenyan shilling | KES | | KSh, Ksh
  egyptian pound | EGP | | E£
  saudi riyal | SAR | |
  riyal | | |
  united arab emirates dirham | AED | uae dirham | Dh, Dhs
  dirham | | |
  iranian rial | IRR | |
  kuwaiti dinar | KWD | |
  iraqi dinar | IQD | |
  dinar | | |
  polish zloty | PLN | zloty, zlotys, zlotych, złoty | zł
  czech koruna | CZK | koruna, czech crown | Kč
  hungarian forint | HUF | forint | Ft
  swedish krona | SEK | krona, kronor, swedish crown |
  danish krone | DKK | danish crown |
  norwegian krone | NOK | norwegian crown |
  krone | | kroner |
  icelandic krona | ISK | |
  romanian leu | RON | leu, lei |
  bulgarian lev | BGN | lev |
  georgian lari | GEL | lari | ₾
  armenian dram | AMD | | ֏
  kazakhstani tenge | KZT | tenge | ₸
  lao kip | LAK | kip | ₭
  cambodian riel | KHR | riel | ៛
  mongolian tugrik | MNT | tugrik | ₮
  bangladeshi taka | BDT | taka | ৳
  costa rican colón | CRC | colon, colón | ₡
  ghanaian cedi | GHS | cedi | ₵
  peso | | |
  finnish markka | FIM | markka, markkaa |
  deutsche mark | DEM | deutschmark, german mark |
  mark | | |
  cfa franc | | |
  french franc | FRF | |
  belgian franc | BEF | |
  italian lira | ITL | |
  spanish peseta | ESP | |
  peseta | | |
  dutch guilder | NLG | guilder |
  greek drachma | GRD | |
  bitcoin | BTC | | ₿
  ether | ETH | |
  satoshi | | |`),
  { name: 'cent', code: null, words: ['cent'], signs: ['¢'], part: 0.01 },
  { name: 'penny', code: 'GBP', words: ['penny', 'pence', 'pennies'], signs: [], part: 0.01 },
  { name: 'sen', code: null, words: ['sen'], signs: [], part: 0.01 },
];

/** Endings of a source's address whose press means its own dollar by a bare "$". */
export const DOLLAR_BY_DOMAIN: ReadonlyMap<string, string> = new Map([
  ['ca', 'CAD'], ['au', 'AUD'], ['nz', 'NZD'], ['sg', 'SGD'], ['hk', 'HKD'], ['tw', 'TWD'], ['us', 'USD'], ['gov', 'USD'], ['mil', 'USD'],
]);
