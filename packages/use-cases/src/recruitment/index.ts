export * from "./applications/index.ts";
export * from "./applying/index.ts";
export * from "./blocks/index.ts";
export * from "./clearances/index.ts";
export type { FormerGuild } from "./find-former-guild.ts";
export * from "./forms/index.ts";
export * from "./openings/index.ts";
export type { Origin } from "./read-origin.ts";
