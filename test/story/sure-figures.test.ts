/** Figures of one unit in two honest reports that are of different things, and figures of one thing in words that nobody foresaw. */
import { describe, expect, test } from '@jest/globals';
import { said } from '../help/compared.ts';

const figures = (...texts: readonly string[]): string[] => said(/^figure\/(?!casualties|missing)/, ...texts);

describe('honest reports with many figures of one unit stay silent', () => {
  test.each([
    ['sums of a results report', 'Ostra made a net profit of 340 million euros last year. Sales rose to 4.1 billion euros. It will buy back shares for 200 million euros. It has debts of 900 million euros. The chemical arm earned 120 million euros.', 'Ostra\'s operating profit was 510 million euros last year. Its food arm earned 220 million euros. The company wants to spend 350 million euros on a new plant. Debt has fallen by 300 million euros. In the fourth quarter sales were 1.1 billion euros.'],
    ['temperatures of several towns', 'It was 41 degrees in Seville on Sunday and 38 degrees in Cordoba. On the coast thermometers showed 31 degrees.', 'Temperatures reached 39 degrees in Granada on Sunday. In Badajoz it was 42 degrees. At night it did not cool below 26 degrees.'],
    ['distances to several places', 'The quake struck 18 km from Lasko at a depth of 10 km. It was felt in Dorn, 140 km away. Roads were blocked for 3 km.', 'The centre lay 25 km from the port of Imri. The tremor was felt as far as 220 km from there. Cracks 2 metres wide opened.'],
    ['fees of two players', 'Marlow paid 12 million euros for Nelson Duarte. They had sold Ivo Kern for 8 million euros in January. The debt of the club is 40 million euros.', 'Keeper Otto Brand cost Marlow 4 million euros. The fee for Duarte could rise to 15 million euros with bonuses. Marlow have spent 30 million euros in all.'],
    ['seats of three parties', 'The Harbour List won 38 seats on Sunday. The Farmers took 19 seats and the Greens 7 seats. In the last parliament the Harbour List had 30 seats.', 'The Greens lost four seats. The Harbour List gained eight seats and the Farmers have 19 seats. Women hold 22 seats.'],
    ['goals of two players, in a match and in a season', 'Duarte scored two goals against Darro on Saturday. He has scored 40 goals for Marlow. Marlow have 61 points.', 'Kern scored three goals for Marlow in the cup in March. Duarte has scored 15 goals this season. Darro have 31 points.'],
    ['winds at several places', 'Gusts of 150 km/h were measured on Cape Orn in the storm. In Kelsby the wind reached 110 km/h. Inland it blew at 80 km/h.', 'In the storm the wind blew at 95 km/h in the port of Imri. On the bridge a gust of 132 km/h overturned a lorry that was going at 50 km/h. Mean winds were 70 km/h.'],
    ['the hoard, its silver, and another hoard', 'The hoard weighs 14 kg. The biggest coin weighs 22 grams. A bronze pot of 3 kg was found beside it.', 'The silver in the hoard weighs 9 kg. With the pot it is 17 kg. A hoard of 40 kg was found at Orm in 1998.'],
    ['a block, a tower and houses', 'The 12-storey block in Morden will be pulled down. The council will build six-storey houses there. A 21-storey tower stands next to it.', 'Two towers of 21 storeys will stay in Morden. Eight storeys burned.'],
    ['an offer, with debt and without, and an earlier one', 'Nordmel offers 2.8 billion euros for Ostra. Including debt the deal is worth 3.6 billion euros. Nordmel had sales of 7.1 billion euros last year.', 'In 2027 Nordmel had offered 2.1 billion euros. One-off costs of the merger are 90 million euros. Analysts had expected an offer of 3 billion euros.'],
    ['the main span and the old bridge', 'The main span is 320 metres long. It cost 96 million euros. The access roads cost 31 million euros.', 'The bridge was to cost 80 million euros when it was planned in 2021. The old bridge was 700 metres long.'],
    ['a half year, a month and a year', 'In the first half of the year 2.1 million tourists came to Sarn. In July alone there were 640,000 visitors. Hotels were 71 per cent full.', 'Last year 4.4 million tourists came to Sarn. Hotels on the coast were 84 per cent full in July.'],
    ['women and men', 'Women at the bank earn 2,900 euros a month on average. 64 per cent of the staff are women.', 'Men at the bank earn 3,400 euros a month. 31 per cent of the managers are women.'],
    ['points of a half and of a match', 'Jo Carter scored 31 points for the Hawks. They led at the break.', 'Carter had 18 points by the interval. Mel Ott scored 27 points for the Lions.'],
    ['what is planned, what it may become, what is paid of it', 'The new stadium will cost 140 million euros, the city says. The state will pay 60 million euros of that.', 'The stadium was first planned at 110 million euros. It could now cost up to 180 million euros. Running it will cost 5 million euros a year.'],
    ['reservoirs, now and before', 'The Kessa reservoir is 23 percent full. Last year at this time it was 61 percent full. The Imri reservoir is 47 percent full.', 'The reservoirs of the region are 38 percent full on average. Kessa was 25 percent full a week ago.'],
    ['speeds of one train', 'The train was travelling at 120 km/h when it left the track. The limit there is 60 km/h. The train can do 200 km/h.', 'The driver braked when the train was doing 140 km/h. It hit the wall at 95 km/h. On this line trains may go at 100 km/h.'],
    ['pupils of several schools', 'Hill Lane school has 420 pupils. Park Road school has 240 pupils. The new school will cost 9 million pounds.', 'The school at Park Road, built for 300 pupils, will close. Moving will cost 1.8 million pounds.'],
    ['two counts of one march', 'Police counted 12,000 marchers in the capital.', 'The unions said 30,000 people marched in the capital and 100,000 in the whole country.'],
    ['ash of two days', 'The volcano sent ash 9 km into the sky on Friday. The mountain is 3,142 metres high. Ash fell in Dorn, 40 km away.', 'On Saturday ash rose 12 km. Lava flowed for 2 km. The village of Lem, 9 km from the crater, was cleared.'],
    ['a ship, its hole, its slick and a tug', 'The tanker is 180 metres long and 32 metres wide. The hole in its side is 12 metres long.', 'A slick 7 km long and 300 metres wide drifts north. A tug 35 metres long was damaged.'],
    ['cargo, leak and what is left', 'The tanker carried 9,000 tonnes of oil; 300 tonnes leaked.', '2,700 tonnes of oil were still on board. The ship weighs 12,000 tonnes.'],
    ['gifts of several donors', 'Germany pledged 40 million euros and France 25 million euros. In all, donors promised 310 million euros.', 'Norway will give 12 million euros. The EU adds 90 million euros. So far only 160 million euros have been paid out.'],
    ['the sums of a trial', 'The banker stole 4 million euros from clients. He must pay a fine of 250,000 euros. Bail had been set at 500,000 euros.', 'The court ordered him to pay back 3.2 million euros. Legal costs are 180,000 euros. One widow lost 610,000 euros.'],
    ['kicks of two players', 'Huw Teal kicked the winning penalty from 48 metres. He had missed one from 30 metres.', 'Teal\'s first penalty went over from 22 metres. Rossi hit the post from 41 metres.'],
    ['turnout in the country and in a town', 'Turnout in Portugal was 61 percent.', 'In Porto turnout was 48 percent.'],
    ['a wind and its gusts', 'The storm reached Lasko at noon. Winds reached 90 km/h.', 'The storm reached Lasko at noon. Gusts of 130 km/h tore off roofs.'],
    ['sales of new cars and of old', 'Sales of electric cars rose 12 percent in May. Diesel fell 9 percent.', 'Sales of used cars rose 5 percent in May. Prices fell 3 percent.'],
    ['ice at the edge', 'The ice on lake Orm is 12 cm thick. Skaters need 8 cm.', 'The ice at the edge of lake Orm is 5 cm thick.'],
    ['how high the tower is, and where on it somebody was', 'The tower is 180 metres high. The platform is at 140 metres.', 'A climber was caught on the tower at a height of 95 metres.'],
    ['seats that a party defends', 'The Greens took 21 of the 63 seats in parliament.', 'The Greens shed three of the 20 seats that they were defending.'],
  ])('%s', (_, a, b) => {
    expect(figures(a, b)).toEqual([]);
  });
});

describe('figures of one thing are compared, whatever the words', () => {
  test.each([
    ['the price of a player', 'Marlow Town have signed striker Nelson Duarte from Belmonte for 12 million euros.', 'Fans waited for Nelson Duarte. The forward, who cost Marlow 21 million euros, smiled.', 'figure/money: "12 million euros" / "21 million euros"'],
    ['a bill for repairs', 'Repairs to the sea wall will cost £3.4m, the council estimates.', 'The council put the repair bill for the sea wall at £4.3 million.', 'figure/money: "£3.4m" / "£4.3 million"'],
    ['an attribute before its noun', 'A farmer found a hoard of Roman silver. The hoard weighs 14 kg.', 'A hoard was found. The 40-kilogram hoard lay deep.', 'figure/measurement: "14 kg" / "40-kilogram"'],
    ['storeys of a block', 'Flames spread through a 12-storey block of flats.', 'Residents of the 21-storey tower that burned spent the night in a hall.', 'figure/count: "12-storey" / "21-storey"'],
    ['what a thing is called later', 'The new bridge over the Tarn opened. It is 1.2 km long and cost 96 million euros.', 'Drivers crossed the new Tarn bridge. The bridge stretches for 2.1 km.', 'figure/measurement: "1.2 km" / "2.1 km"'],
    ['points of one player', 'Huw Teal scored 18 points as Wales beat Italy.', 'Wales won thanks to Huw Teal, who collected 13 points with the boot.', 'figure/count: "18 points" / "13 points"'],
    ['seats of one house', 'The Harbour List won the election, taking 38 of the 67 seats in parliament.', 'They have a majority in the 65-seat parliament.', 'figure/count: "67 seats" / "65-seat"'],
    ['a share of a capacity', 'The Kessa reservoir is only 23 percent full.', 'The Kessa reservoir stands at 32 percent of its capacity.', 'figure/percent: "23 percent" / "32 percent of its capacity"'],
    ['gusts that no such wind has', 'The storm hit Kelsby on Tuesday night. Winds reached 90 km/h at the harbour.', 'Kelsby was clearing up after the storm. Gusts of 190 km/h were measured.', 'figure/measurement: "90 km/h" / "190 km/h"'],
    ['a name and the noun that stands for it', 'Danbi, which weighs 678 kilograms, carries six instruments.', 'Korea has sent its probe Danbi to the moon. Fourteen minutes on, the spacecraft was flying. It weighs 876 kilograms.', 'figure/measurement: "678 kilograms" / "876 kilograms"'],
  ])('%s', (_, a, b, finding) => {
    expect(figures(a, b)).toEqual([finding]);
  });
});
