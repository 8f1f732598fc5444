/** How word tables are written down: a record becomes a map (so that no word meets an inherited property), a line of words becomes a set. */

export const table = <T>(entries: Readonly<Record<string, T>>): ReadonlyMap<string, T> => new Map(Object.entries(entries));

/** Words parted by white space. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
