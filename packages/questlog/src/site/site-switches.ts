/** A page of a list: `fr/5/2` is page 2 of grade 5 in French. */
export type PageKey = `${string}/${number}/${number}`;

/** What the site can do otherwise than well. Each can be turned while it runs. */
export type SiteSwitches = {
  /** Status instead of the page, for so many requests of it; `retryAfter` in seconds. */
  failures: Map<PageKey, { status: number; times: number; retryAfter?: number }>;
  /** Pages that never come. */
  silent: Set<PageKey>;
  /** Pages that show a third of what they have. */
  halfEmpty: Set<PageKey>;
  /** Pages that lead to another host. */
  moved: Set<PageKey>;
  /** Items are no links any more, as after a rebuild of the site. */
  hasNewMarkup: boolean;
  /** Pages go on asking for things after they have shown their list. */
  isChatty: boolean;
  /** Whether lists link to their pages. */
  hasPageLinks: boolean;
  /** Its robots.txt; a number is a status without the file. */
  robots: string | number;
  itemsPerPage: number;
};

export function makeSwitches(): SiteSwitches {
  return {
    failures: new Map(),
    silent: new Set(),
    halfEmpty: new Set(),
    moved: new Set(),
    hasNewMarkup: false,
    isChatty: false,
    hasPageLinks: true,
    robots: "User-agent: *\nAllow: /\nDisallow: /throne-and-liberty/api/private\n",
    itemsPerPage: 24,
  };
}
