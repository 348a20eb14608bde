export { type Erasure, eraseHeldRows } from "./erase.queries.ts";
export { listEventsNaming } from "./events-naming.queries.ts";
export {
  countHeldRows,
  type ExportedRow,
  type HeldCounts,
  type HeldRows,
  listGuildsOfUser,
  readHeldRows,
} from "./held-data.queries.ts";
export { keepResults, type ResultsToKeep } from "./kept-results.queries.ts";
export { listMessagesOf } from "./messages-of.queries.ts";
export { listTablesNaming } from "./naming-tables.queries.ts";
export type { PersonInGuild } from "./whose-rows.queries.ts";
