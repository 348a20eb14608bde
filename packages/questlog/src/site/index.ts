export { makeUpItems, type SiteItem } from "./made-up-items.ts";
export { type LocalSite, openSite, type SiteRequest } from "./site.ts";
