import { type Actor, requireRight } from "@guildhall/core";
import { countAvailability, rankSlots, type Slot, type SlotCount } from "@guildhall/core/absences";
import { findStanding } from "@guildhall/core/members";
import { listAvailabilities } from "@guildhall/db/absences";
import { listRoster } from "@guildhall/db/members";
import { getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** How many can, and how many never can, in each part of the week on the guild's clock. */
export type GuildWeek = {
  readonly counts: readonly SlotCount[];
  readonly saidCount: number;
  /** Parts of the week that suit most people, the best first. */
  readonly best: readonly Slot[];
};

export async function viewGuildWeek({ db, clock }: Context, actor: Actor): Promise<GuildWeek> {
  requireRight(actor, "members.view");
  const { guildId } = actor;
  const { timeZone } = await getGuild(db, guildId);
  const roster = (await listRoster(db, guildId)).filter((member) => findStanding(member) !== "left");
  const zones = new Map(roster.map((member) => [member.memberId, member.timeZone ?? timeZone]));
  const people = (await listAvailabilities(db, guildId)).flatMap(({ memberId, free, never }) => {
    const zone = zones.get(memberId);
    return zone ? [{ free, never, timeZone: zone }] : [];
  });
  const counts = countAvailability(people, { timeZone, now: clock.now() });
  return { counts, saidCount: people.length, best: rankSlots(counts) };
}
