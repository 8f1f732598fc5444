/**
 * Sorts of people and things that fill a slot of a story. A line each: the sort, what it belongs to (a dog walker is a passer-by), and its words.
 * Two sorts exclude each other where neither belongs to the other.
 */
const ROWS = `
passer-by | - | passer-by; passerby; passers-by; bystander; walker; walkers; member of the public; people
dog walker | passer-by | dog walker; dog-walker; dog walkers; man walking his dog; woman walking her dog
jogger | passer-by | jogger; joggers; runner
cyclist | passer-by | cyclist; cyclists
hiker | passer-by | hiker; hikers; rambler; ramblers; mushroom picker
motorist | passer-by | motorist; motorists; driver
neighbour | - | neighbour; neighbor; neighbours; neighbors
relative | - | mother; father; brother; sister; son; daughter; wife; husband; family
angler | - | angler; anglers; fisherman; fishermen; fishing boat; trawler
farmer | - | farmer; farmers; shepherd; shepherds; farmhand; farm worker
cleaner | - | cleaner; cleaners; chambermaid
caretaker | - | caretaker; janitor
guard | - | security guard; night watchman; watchman; guard; guards; warden
engineer | - | engineer; engineers; technician; technicians
nurse | - | nurse; nurses; doctor
teacher | - | teacher; teachers
police | - | police; police officer; police officers; policeman; policemen
soldiers | - | soldiers; soldier; troops; army
firefighters | - | firefighters; firefighter; firemen; fire crews; fire crew
paramedics | - | paramedics; paramedic; ambulance crew; ambulance crews
coastguard | - | coastguard; coast guard; lifeboat; lifeboat crew
divers | - | divers; diver
knife | - | knife; kitchen knife; bread knife; dagger; penknife; blade
machete | - | machete; machetes
axe | - | axe; ax; hatchet
hammer | - | hammer; sledgehammer
screwdriver | - | screwdriver
scissors | - | scissors
gun | - | gun; firearm
pistol | gun | pistol; handgun; revolver
rifle | gun | rifle; assault rifle; hunting rifle
shotgun | gun | shotgun; sawn-off shotgun
crossbow | - | crossbow
bat | - | baseball bat; bat; iron bar; metal bar; crowbar
car | - | car; hatchback; saloon; estate car; sedan
van | - | van; delivery van; minivan
lorry | - | lorry; truck; pickup; pickup truck
motorcycle | - | motorcycle; motorbike; moped; scooter
bicycle | - | bicycle; bike; mountain bike
boat | - | boat; speedboat; dinghy
taxi | - | taxi; cab
`;

export interface Sort { readonly sort: string; readonly keys: readonly string[] }

const PARSED = ROWS.trim().split('\n').map((row) => row.split('|').map((part) => part.trim()));

/** `keys` of a general sort are those of all that belong to it too, so that it agrees with each of them. */
export const SORTS: ReadonlyMap<string, Sort> = new Map(
  PARSED.flatMap(([sort = '', , forms = '']) => {
    const keys = [sort, ...PARSED.flatMap(([other = '', family = '']) => (family === sort ? [other] : []))];
    return forms.split(';').map((form) => [form.trim(), { sort, keys }] as const);
  }),
);
