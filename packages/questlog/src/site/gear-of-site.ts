import { type FoundItem, findGear } from "../found-item.ts";
import type { SiteItem } from "./made-up-items.ts";

/** What a reader finds who reads the whole site. */
export function gearOfSite(items: readonly SiteItem[], origin: string): readonly FoundItem[] {
  return items.flatMap(({ id, grade, names }) => {
    const gear = findGear(id);
    if (!gear) return [];
    const iconUrl = `${origin}/icons/${id}.svg`;
    const link = `${origin}/throne-and-liberty/en/db/item/${id}`;
    return [{ sourceId: id, ...gear, grade, iconUrl, link, names }];
  });
}
