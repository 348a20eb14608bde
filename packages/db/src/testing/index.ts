export { changePoolRules } from "./change-pool-rules.ts";
export { countRowsOf } from "./count-rows-of.ts";
export { countWrites } from "./count-writes.ts";
export { dumpGuild } from "./dump-guild.ts";
export { makeEmptyDatabase } from "./empty-database.ts";
export { Crash, crashAtEveryStatement, failAtStatement } from "./failing-database.ts";
export { findTraces } from "./find-traces.ts";
export { forgetScrapes } from "./forget-scrapes.ts";
export { forgetShards } from "./forget-shards.ts";
export { forgetWork } from "./forget-work.ts";
export { makeClock, type TestClock } from "./make-clock.ts";
export { makeEvent } from "./make-event.ts";
export { makeGuild } from "./make-guild.ts";
export { makeItem } from "./make-item.ts";
export { makeMember } from "./make-member.ts";
export { onlyShardOf } from "./only-shard-of.ts";
export { randomSnowflake } from "./random-snowflake.ts";
export { prepareTemplateDatabase } from "./template-database.ts";
export {
  openTestDatabase,
  openUntilTestsEnd,
  preparePurgeUrl,
  prepareWorkerDatabase,
} from "./test-database.ts";
export { undoAfterwards } from "./undone-database.ts";
