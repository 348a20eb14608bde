export { makeEmptyDatabase } from "./empty-database.ts";
export { Crash, crashAtEveryStatement, failAtStatement } from "./failing-database.ts";
export { makeClock, type TestClock } from "./make-clock.ts";
export { makeGuild } from "./make-guild.ts";
export { onlyShardOf } from "./only-shard-of.ts";
export { randomSnowflake } from "./random-snowflake.ts";
export { prepareTemplateDatabase } from "./template-database.ts";
export { openTestDatabase, openUntilTestsEnd, prepareWorkerDatabase } from "./test-database.ts";
