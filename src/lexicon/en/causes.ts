/** Causes as reports name them. A line each: the cause, what it belongs to (an electrical fault may be one in any appliance), and its words. */
const ROWS = `
weather | - | weather; wind; winds; gale; gales; storm; storms; rain; rains; fog; snow; ice; frost; thunderstorm; thunderstorms; hurricane; typhoon; high seas; heavy seas; heat; flooding
lightning | weather | lightning
technical | - | valve; software; sensor; glitch; technical; computer; pump; malfunction; engine; hydraulic; fuel leak; bug; hardware; mechanical; brake; brakes
human error | - | human error; pilot error; driver error; operator error; driver's error
sabotage | - | sabotage; bomb; arson; arsonist; arsonists; vandals; vandalism; cyberattack; hackers; petrol bomb
strike | - | strike; walkout; strikes; industrial action
illness | - | illness; ill; flu; virus; injury
dryer | electrical | tumble dryer; tumble-dryer; drier; dryer
charger | electrical | phone charger; charger; mobile phone; e-bike; e-scooter; scooter battery; battery; power bank
washing machine | electrical | washing machine; dishwasher
fridge | electrical | fridge; refrigerator; freezer; fridge-freezer
heater | electrical | heater; electric heater; electric blanket; radiator
kettle | electrical | kettle; toaster; microwave
television | electrical | television; television set; computer monitor
electrical | electrical | electrical fault; wiring; short circuit; fuse box; electrical; faulty cable; socket; overloaded socket
cooker | - | cooker; oven; stove; hob; chip pan; frying pan; kitchen range; pan
cigarette | - | cigarette; cigarettes; cigarette end; cigarette butt
candle | - | candle; candles; tea light
fireworks | - | fireworks; firework; firecracker; firecrackers; flare; rocket
barbecue | - | barbecue; bonfire; campfire
gas | - | gas leak; gas cylinder; gas bottle; gas pipe
welding | - | welding; welder; blowtorch; angle grinder
bird | - | bird; birds; geese; gulls; squirrel
`;

/** `keys` of a general cause are those of all that belong to it too, so that it agrees with each of them. */
export interface Cause { readonly cause: string; readonly keys: readonly string[] }

const PARSED = ROWS.trim().split('\n').map((row) => row.split('|').map((part) => part.trim()));

export const CAUSES: ReadonlyMap<string, Cause> = new Map(
  PARSED.flatMap(([cause = '', , forms = '']) => {
    const keys = [cause, ...PARSED.flatMap(([other = '', family = '']) => (family === cause && other !== cause ? [other] : []))];
    return forms.split(';').map((form) => [form.trim(), { cause, keys }] as const);
  }),
);
