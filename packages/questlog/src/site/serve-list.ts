import type { SiteItem } from "./made-up-items.ts";
import type { ListData } from "./markup.ts";
import type { PageKey, SiteSwitches } from "./site-switches.ts";

/** One page of one list, as an address names it. */
export type ListPage = { readonly language: string; readonly grade: number; readonly page: number };

export function keyOf({ language, grade, page }: ListPage): PageKey {
  return `${language}/${grade}/${page}`;
}

/** What the script of this page gets: its rows, and which pages there are. */
export function listRows(items: readonly SiteItem[], at: ListPage, switches: SiteSwitches) {
  const all = items.filter((item) => item.grade === at.grade);
  const size = switches.itemsPerPage;
  const rows = all.slice((at.page - 1) * size, at.page * size);
  const shown = switches.halfEmpty.has(keyOf(at)) ? rows.slice(0, Math.floor(rows.length / 3)) : rows;
  const count = Math.ceil(all.length / size);
  const data: ListData = {
    rows: shown.map((item) => ({
      href: `/throne-and-liberty/${at.language}/db/item/${item.id}`,
      name: item.names[at.language] ?? "",
      icon: `/icons/${item.id}.svg`,
    })),
    pages: switches.hasPageLinks ? Array.from({ length: count }, (_, page) => page + 1) : [],
  };
  return { result: { data: { ...data, isNew: switches.hasNewMarkup, isChatty: switches.isChatty } } };
}
