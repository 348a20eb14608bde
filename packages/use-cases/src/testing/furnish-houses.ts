import type { SystemActor } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { createHandOver, createNudge, ensureHouse, ensureMember } from "@guildhall/db/members";
import { randomSnowflake } from "@guildhall/db/testing";
import type { Context } from "#use-cases/context.ts";
import { recordServerMembers, saveHouses } from "#use-cases/members/index.ts";

/** The houses of a hall, who is missed there, and what officers did about it. */
export type FurnishedHouses = {
  /** The first house, in which everybody is, and another. */
  readonly houseIds: readonly [number, number];
  /** Was not heard of for a hundred days. */
  readonly silentId: number;
  /** The hall's officer was asked, and has not answered; Bram was asked too. */
  readonly nudgeId: number;
  /** From the officer to Bram. */
  readonly handOverId: number;
};

type Furnishing = {
  readonly system: SystemActor;
  readonly marker: string;
  readonly officerId: number;
  readonly bram: { readonly memberId: number };
};

export async function furnishHouses(
  context: Context,
  { system, marker, officerId, bram }: Furnishing,
): Promise<FurnishedHouses> {
  const { guildId } = system;
  const now = context.clock.now();
  const userId = randomSnowflake();
  const name = `Silas ${marker}`;
  const someone = { userId, name, avatarHash: null, isBot: false, joinedAt: null, roleIds: [] };
  await recordServerMembers(context, system, { members: [someone], asOf: now });
  const { houseId, ...made } = await transaction(context.db, async (tx) => {
    const houseId = await ensureHouse(tx, guildId, { name: marker });
    const longAgo = now.subtract({ hours: 100 * 24 });
    const silent = await ensureMember(tx, guildId, { houseId, userId, name, now: longAgo });
    const nudge = { cause: "silent", nudgedAt: now, channelId: randomSnowflake() } as const;
    const nudgeId = await createNudge(tx, guildId, { ...nudge, memberId: officerId });
    await createNudge(tx, guildId, { ...nudge, memberId: bram.memberId });
    const given = { eventIds: [], seriesIds: [], staticIds: [], heirOfRankIds: [] };
    const way = { memberId: officerId, toMemberId: bram.memberId };
    const handOverId = await createHandOver(tx, guildId, { ...way, given, givenAt: now });
    return { houseId, silentId: silent.memberId, nudgeId, handOverId };
  });
  const houses = [
    { houseId, name: `Wolves ${marker}`, ownSeats: null },
    { name: `Ravens ${marker}`, ownSeats: null },
  ];
  const [first, second] = await saveHouses(context, system, { houses });
  if (!first || !second) throw new Error("Two houses were saved, and are not there");
  return { ...made, houseIds: [first.houseId, second.houseId] };
}
