import type { Actor } from "@guildhall/core";
import { shareFromEvents, type TrendInput } from "@guildhall/core/attendance";
import { findStanding } from "@guildhall/core/members";
import { measureFairness } from "@guildhall/core/wishlists";
import { countAttended, listSettledEvents } from "@guildhall/db/attendance";
import { listLootWeights } from "@guildhall/db/loot";
import { listRoster } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { sinceOf } from "#use-cases/members/since-of.ts";

/** What one member was given for being there. */
export type MemberWeight = {
  readonly memberId: number;
  readonly name: string;
  readonly userId: string | null;
  readonly items: number;
  readonly weight: number;
  readonly eventsAttended: number;
  readonly perTenEvents: number;
};

export type LootWeights = {
  /** Who was at enough events to say anything of, the most first. */
  readonly people: readonly MemberWeight[];
  /** Of all of them together; null where nobody is. */
  readonly mean: number | null;
  readonly gini: number;
  /** How many were at fewer events than that. */
  readonly newCount: number;
};

/** Loot weight per ten events attended, of each member and of the guild: what was given and who came is everybody's to see. */
export async function viewLootWeights(
  { db, clock }: Context,
  { guildId }: Actor,
  { days }: TrendInput,
): Promise<LootWeights> {
  const since = sinceOf(days, clock.now());
  const settled = await listSettledEvents(db, guildId, { since });
  const eventIds = settled.map(({ eventId }) => eventId);
  const attended = await countAttended(db, guildId, eventIds);
  const given = new Map((await listLootWeights(db, guildId, { since })).map((one) => [one.memberId, one]));
  const roster = (await listRoster(db, guildId)).filter((member) => findStanding(member) !== "left");
  const known = new Map(roster.map((member) => [member.memberId, member]));
  const shares = roster.map(({ memberId }) => ({
    memberId,
    weight: given.get(memberId)?.weight ?? 0,
    eventsAttended: attended.get(memberId) ?? 0,
  }));
  const enough = shares.filter(({ eventsAttended }) => eventsAttended >= shareFromEvents);
  const { people, gini } = measureFairness(enough);
  const sumOf = (column: "weight" | "eventsAttended") => people.reduce((sum, one) => sum + one[column], 0);
  return {
    people: people.map((one) => {
      const { name = "", userId = null } = known.get(one.memberId) ?? {};
      return { ...one, name, userId, items: given.get(one.memberId)?.items ?? 0 };
    }),
    mean: people.length > 0 ? (sumOf("weight") * 10) / sumOf("eventsAttended") : null,
    gini,
    newCount: shares.filter(({ eventsAttended }) => eventsAttended > 0).length - enough.length,
  };
}
