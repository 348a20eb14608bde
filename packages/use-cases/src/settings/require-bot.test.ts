import { noRights } from "@guildhall/core";
import { saveShardHeartbeat } from "@guildhall/db/settings";
import { makeClock, onlyShardOf, openTestDatabase, randomSnowflake } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { requireBot } from "./require-bot.ts";

const db = await openTestDatabase();
const botAway = { code: "common.botAway" };

test("changes are refused once the bot was not heard of for thirty seconds, until it is back", async () => {
  // Later than any other test's beats, so that only this guild's own shard counts.
  const clock = makeClock("2099-01-01T00:00:00Z");
  const context = { db, clock };
  const guildId = randomSnowflake();
  const actor = { kind: "member", guildId, userId: "1", name: "Corvin", rights: noRights } as const;
  const { shardCount, shardIds } = onlyShardOf(guildId);
  const [shardId = 0] = shardIds;
  const beat = () =>
    saveShardHeartbeat(db, { shardId, shardCount, beatAt: clock.now(), readyAt: clock.now() });

  await expect(requireBot(context, actor)).rejects.toMatchObject(botAway);
  await beat();
  clock.advance({ seconds: 30 });
  await requireBot(context, actor);
  clock.advance({ seconds: 1 });
  await expect(requireBot(context, actor)).rejects.toMatchObject(botAway);
  await beat();
  await requireBot(context, actor);
});
