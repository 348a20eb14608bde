import { systemClock, toHundredths } from "@guildhall/core";
import { ruleOf } from "@guildhall/core/attendance";
import { profileOf } from "@guildhall/core/games";
import { type Database, type Transaction, transaction } from "@guildhall/db";
import { appendResults, appendSettlement } from "@guildhall/db/attendance";
import { appendEntries, lockFirstPool } from "@guildhall/db/dkp";
import {
  createBuild,
  createCharacter,
  ensureHouse,
  ensureMember,
  saveServerMembers,
} from "@guildhall/db/members";
import { getSettings } from "@guildhall/db/settings";
import { makeEvent, makeGuild, randomSnowflake } from "@guildhall/db/testing";
import { nameOf } from "./name-of.ts";

const game = "throne-and-liberty";
const eventCount = 6;

/** Whose roster it is; the owner is among those who are counted. */
export type Roster = { readonly guildId: string; readonly ownerId: string; readonly memberCount: number };

/** A guild in which everybody has a class, a power, points, and a share of events: no cell of the table is empty. */
export async function furnishRoster(db: Database, { guildId, ownerId, memberCount }: Roster): Promise<void> {
  await makeGuild(db, { guildId, ownerId, game });
  const userIds = [ownerId, ...Array.from({ length: memberCount - 1 }, randomSnowflake)];
  const memberIds = await transaction(db, (tx) => enlist(tx, guildId, userIds));
  const now = systemClock.now();
  for (let number = 1; number <= eventCount; number += 1) {
    const startsAt = now.subtract({ hours: 24 * number });
    const { eventId } = await makeEvent(db, guildId, { startsAt, state: "settled" });
    await transaction(db, (tx) => settle(tx, guildId, { eventId, memberIds, at: startsAt }));
  }
}

async function enlist(tx: Transaction, guildId: string, userIds: readonly string[]): Promise<number[]> {
  const now = systemClock.now().subtract({ hours: 24 * 50 });
  const houseId = await ensureHouse(tx, guildId, { name: "Nightwatch" });
  const { classes } = profileOf(game);
  const person = { avatarHash: null, isBot: false, joinedAt: now, roleIds: [] };
  const members = userIds.map((userId, number) => ({ ...person, userId, name: nameOf(number) }));
  await saveServerMembers(tx, guildId, { members, asOf: now });
  const memberIds = [];
  for (const [number, { userId, name }] of members.entries()) {
    const { memberId } = await ensureMember(tx, guildId, { houseId, userId, name, now });
    const characterId = await createCharacter(tx, guildId, { memberId, name, isMain: true, now });
    const played = classes[number % classes.length];
    const plays = { classKey: played?.key ?? null, role: played?.roles[0] ?? "tank" } as const;
    const build = { ...plays, power: 4000 + number, link: null, isMain: true };
    await createBuild(tx, guildId, { ...build, memberId, characterId, now });
    memberIds.push(memberId);
  }
  return memberIds;
}

type Settling = {
  readonly eventId: number;
  readonly memberIds: readonly number[];
  readonly at: Temporal.Instant;
};

async function settle(tx: Transaction, guildId: string, { eventId, memberIds, at }: Settling): Promise<void> {
  const houseId = await ensureHouse(tx, guildId, { name: "Nightwatch" });
  const { poolId } = await lockFirstPool(tx, guildId, houseId);
  const rule = ruleOf(await getSettings(tx, guildId));
  const settlement = { eventId, number: 1, rule, settledByMemberId: null, settledAt: at };
  const settlementId = await appendSettlement(tx, guildId, settlement);
  const results = memberIds.map((memberId) => {
    const came = (memberId + eventId) % 4 > 0;
    const amount = toHundredths(came ? 12_00 : 0);
    const presence = { source: "voice", countedMinutes: came ? 90 : 0 } as const;
    return { memberId, result: came ? ("present" as const) : ("absent" as const), amount, ...presence };
  });
  await appendResults(tx, guildId, { settlementId, eventId, results });
  const entries = results
    .filter(({ amount }) => amount > 0)
    .map(({ memberId, amount, result }) => ({
      memberId,
      kind: "event" as const,
      amount,
      reason: result,
      eventId,
      reversesEntryId: null,
      effectiveAt: at,
      idempotencyKey: `bench:${eventId}:${memberId}`,
    }));
  await appendEntries(tx, guildId, { poolId, entries, actorMemberId: null, recordedAt: at });
}
