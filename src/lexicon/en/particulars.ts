/** What reports of one crash, crime or accident tell alike, whatever else they leave out: whom it befell, where in the body, with what, at what sort of place. Lower case; the words of a line are one particular. */

const LINES = `
head forehead temple skull
face cheek mouth jaw
neck throat
chest torso
stomach abdomen abdominal
back spine
arm forearm elbow
hand hands wrist finger
leg legs thigh knee calf
foot feet ankle toe
buttocks hip groin
shoulder
son sons
daughter daughters
brother brothers sibling siblings
sister sisters
cousin cousins
nephew niece
uncle aunt
stepson stepdaughter stepfather stepmother
grandmother grandmothers
grandfather grandfathers
wife husband
girlfriend boyfriend
neighbor neighbour
pregnant
toddler infant baby
rifle rifles
shotgun
revolver
pellet bb
knife machete
hammer axe bat
crossbow
party parties
barbecue cookout
wedding
funeral vigil
birthday
graduation
concert
bar tavern pub
nightclub club
lounge hookah
restaurant diner cafe
church mosque synagogue temple
school
university college
gym
hotel motel
casino
mall
store shop grocery supermarket
gas
park playground
bus
train tram
truck lorry
motorcycle
boat ferry
helicopter
porch
garage
basement
bedroom
hunting hunter hunters
accidental accidentally
robbery robbers
burglary
carjacking
drive-by
murder-suicide
eviction
`;

/** Word -> the first word of its line. */
export const PARTICULARS: ReadonlyMap<string, string> = new Map(LINES.trim().split('\n').flatMap((line) => {
  const words = line.split(' ');
  return words.map((word) => [word, words[0] ?? word] as const);
}));
