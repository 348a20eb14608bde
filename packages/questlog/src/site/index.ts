export { gearOfSite } from "./gear-of-site.ts";
export { makeUpItems } from "./made-up-items.ts";
export { type LocalSite, openSite } from "./site.ts";
