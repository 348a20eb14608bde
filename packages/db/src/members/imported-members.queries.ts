import type { Changed, Standing } from "@guildhall/core/members";
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { saveRankOf } from "./ranks.queries.ts";
import { isInRoster } from "./roster.queries.ts";
import { members } from "./roster.tables.ts";
import { saveStanding } from "./standings.queries.ts";

export type MemberToMake = {
  readonly houseId: number;
  readonly userId: string | null;
  readonly name: string;
  readonly rankId: number | null;
  readonly createdAt: Temporal.Instant;
};

/** Numbers of members, by account, and by name for those without one. */
export type MadeMembers = {
  readonly ofUser: ReadonlyMap<string, number>;
  readonly ofName: ReadonlyMap<string, number>;
};

/**
 * Many members in one statement. The guild must be locked, so that nobody else gives their names. An account that an import
 * brought before, and that was taken back, comes back with its row.
 */
export async function createMembers(
  tx: Transaction,
  guildId: string,
  people: readonly MemberToMake[],
): Promise<MadeMembers> {
  if (people.length === 0) return { ofUser: new Map(), ofName: new Map() };
  await tx
    .insert(members)
    .values(people.map((person) => ({ guildId, ...person })))
    .onDuplicateKeyUpdate({ set: { withdrawnAt: null, standing: "active" } });
  const names = people.filter(({ userId }) => userId === null).map(({ name }) => name);
  const userIds = people.flatMap(({ userId }) => userId ?? []);
  const { id: memberId, name, userId } = members;
  const isUnlinked = and(isInRoster(guildId), isNull(userId), inArray(name, [...names, ""]));
  const isLinked = and(isInRoster(guildId), inArray(userId, [...userIds, "0"]));
  // The last of a name is the one that was just written.
  const unlinked = await tx.select({ memberId, name }).from(members).where(isUnlinked).orderBy(asc(memberId));
  const linked = await tx.select({ memberId, userId }).from(members).where(isLinked);
  return {
    ofName: new Map(unlinked.map((row) => [row.name, row.memberId])),
    ofUser: new Map(linked.map((row) => [row.userId ?? "", row.memberId])),
  };
}

/** Nothing may name them any more. */
export async function deleteMembers(
  tx: Transaction,
  guildId: string,
  memberIds: readonly number[],
): Promise<void> {
  if (memberIds.length === 0) return;
  await tx.delete(members).where(and(eq(members.guildId, guildId), inArray(members.id, [...memberIds])));
}

/** They are in no roster any more; what books say of them stays. */
export async function withdrawMembers(
  tx: Transaction,
  guildId: string,
  {
    memberIds,
    withdrawnAt,
  }: { readonly memberIds: readonly number[]; readonly withdrawnAt: Temporal.Instant },
): Promise<void> {
  if (memberIds.length === 0) return;
  await tx
    .update(members)
    .set({ withdrawnAt, rankId: null })
    .where(and(eq(members.guildId, guildId), inArray(members.id, [...memberIds])));
}

/** Gives ranks, one statement for each rank. */
export async function saveRanksOf(
  tx: Transaction,
  guildId: string,
  changes: readonly Pick<Changed<number | null>, "memberId" | "after">[],
): Promise<void> {
  for (const [rankId, ofRank] of Map.groupBy(changes, ({ after }) => after))
    await saveRankOf(tx, guildId, { memberIds: ofRank.map(({ memberId }) => memberId), rankId });
}

/** Says of members what they are, one statement for each standing. */
export async function saveStandingsOf(
  tx: Transaction,
  guildId: string,
  changes: readonly Pick<Changed<Standing>, "memberId" | "after">[],
): Promise<void> {
  for (const [standing, ofStanding] of Map.groupBy(changes, ({ after }) => after))
    await saveStanding(tx, guildId, { memberIds: ofStanding.map(({ memberId }) => memberId), standing });
}
