import { type MemberActor, type SystemActor, systemClock, toHundredths } from "@guildhall/core";
import { type Database, transaction } from "@guildhall/db";
import { saveNewDrop } from "@guildhall/db/loot";
import { ensureHouse } from "@guildhall/db/members";
import { makeGuild, makeItem, makeMember, randomSnowflake } from "@guildhall/db/testing";
import { adjustPoints } from "@guildhall/use-cases/dkp";
import { openSession } from "@guildhall/use-cases/loot";
import { recordMemberPage, startMemberSync } from "@guildhall/use-cases/members";
import { saveRules } from "@guildhall/use-cases/wishlists";

export type Auction = {
  readonly guildId: string;
  readonly sessionId: number;
  readonly bidders: readonly MemberActor[];
  readonly memberIds: readonly number[];
};

/** One auction, and members in the server who have more points than they will spend. Nobody is kept out by a gate. */
export async function makeAuction(db: Database, bidderCount: number): Promise<Auction> {
  const context = { db, clock: systemClock };
  const { guildId } = await makeGuild(db);
  const system: SystemActor = { kind: "system", guildId };
  const userIds = Array.from({ length: bidderCount }, randomSnowflake);
  const asOf = systemClock.now();
  const person = { avatarHash: null, isBot: false, joinedAt: null, roleIds: [] };
  const members = userIds.map((userId, number) => ({ ...person, userId, name: `Player ${number}` }));
  await startMemberSync(context, system);
  await recordMemberPage(context, system, { page: { startedAt: asOf, afterUserId: "0" }, members, asOf });
  const lines: { memberId: number; amount: ReturnType<typeof toHundredths> }[] = [];
  for (const { userId, name } of members) {
    const { memberId } = await makeMember(db, guildId, { userId, name });
    lines.push({ memberId, amount: toHundredths(100_000_000) });
  }
  const rules = { gates: [], criteria: [{ kind: "roll" as const }] };
  await saveRules(context, system, { name: "Nobody is kept out", rules, seenVersion: 0 });
  await adjustPoints(context, system, { slipId: "bids-furnish", lines, reason: "To spend" });
  const dropId = await fall(db, guildId);
  const opening = { requestId: "bids", dropIds: [dropId], stages: [{ mode: "open" as const }] };
  const [sessionId = 0] = await openSession(context, system, opening);
  const bidders = members.map(
    ({ userId, name }): MemberActor => ({ kind: "member", guildId, userId, name, rights: new Set() }),
  );
  return { guildId, sessionId, bidders, memberIds: lines.map(({ memberId }) => memberId) };
}

async function fall(db: Database, guildId: string): Promise<number> {
  const itemId = await makeItem(db, guildId, { game: "generic" });
  return await transaction(db, async (tx) => {
    const houseId = await ensureHouse(tx, guildId, { name: "Nightwatch" });
    const nobody = { eventId: null, recordedByMemberId: null, batchId: null };
    const droppedAt = systemClock.now();
    return await saveNewDrop(tx, guildId, { houseId, itemId, ...nobody, state: "waiting", droppedAt });
  });
}
