/** Bodies and buildings that carry the name of their town: "Harwick police", "Harwick Regional Medical Center". Lower case. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** The words right behind the town, and what sort of body they make it. */
export const FORCES: Readonly<Record<string, string>> = { police: 'police', pd: 'police', fire: 'police', firefighters: 'police', sheriff: 'sheriff', "sheriff's": 'sheriff', 'sheriff’s': 'sheriff', sheriffs: 'sheriff' };
/** "Fire" alone may have burned there. */
export const FIRE_BODY = words('department rescue district chief captain marshal officials crews company capt. lt.');

/** Before "police" they name no town: whose police they are, or what they do. */
export const NO_TOWN = words('state states metro metropolitan university college campus transit park parks capitol county military riot federal national city township town regional railway transport traffic local village border secret school port airport tribal provincial public police fire sheriff the by special housing old indian highway interim');

/** A name ends with one of these: a school, a hospital, a court. */
export const LOCAL_HEADS = words('hospital hospitals center centre school schools college university academy courthouse jail district department range company church mall airport');
