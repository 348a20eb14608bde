import { systemClock } from "@guildhall/core";
import { type Database, transaction } from "@guildhall/db";
import { appendIntervals } from "@guildhall/db/attendance";
import { lockFirstPool } from "@guildhall/db/dkp";
import { ensureHouse, ensureMember } from "@guildhall/db/members";
import { makeEvent, makeGuild, randomSnowflake } from "@guildhall/db/testing";

/** A guild for one way of settling, so that none meets rows of another. */
export type Hall = {
  readonly guildId: string;
  readonly poolId: number;
  readonly voiceChannelId: string;
  readonly userIds: readonly string[];
};

export async function makeHall(db: Database, memberCount: number): Promise<Hall> {
  const { guildId } = await makeGuild(db);
  const userIds = Array.from({ length: memberCount }, randomSnowflake);
  const now = systemClock.now().subtract({ hours: 24 * 50 });
  const poolId = await transaction(db, async (tx) => {
    const houseId = await ensureHouse(tx, guildId, { name: "Nightwatch" });
    for (const [number, userId] of userIds.entries())
      await ensureMember(tx, guildId, { houseId, userId, name: `Player ${number}`, now });
    return (await lockFirstPool(tx, guildId, houseId)).poolId;
  });
  return { guildId, poolId, voiceChannelId: randomSnowflake(), userIds };
}

/** An event that is over: everybody had said in time to come, and was in voice throughout. */
export async function makeOverEvent(db: Database, hall: Hall, number: number): Promise<number> {
  const { guildId, voiceChannelId, userIds } = hall;
  const startsAt = systemClock.now().subtract({ hours: 3 * (number + 1) });
  const { eventId, endsAt } = await makeEvent(db, guildId, { startsAt, voiceChannelId });
  const heard = {
    channelId: voiceChannelId,
    fromAt: startsAt,
    toAt: endsAt,
    isDeaf: false,
    isUncertain: false,
  };
  await transaction(db, async (tx) => {
    await appendIntervals(
      tx,
      guildId,
      userIds.map((userId) => ({ ...heard, userId })),
    );
  });
  const saidAt = startsAt.subtract({ hours: 24 }).toString().replace("T", " ").replace("Z", "");
  await db.$client.query(
    "insert into sign_ups (guild_id, event_id, member_id, answer, answered_at, queued_at) select guild_id, ?, id, 'coming', ?, ? from members where guild_id = ?",
    [eventId, saidAt, saidAt, guildId],
  );
  return eventId;
}
