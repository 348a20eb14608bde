import { type SystemActor, toHundredths } from "@guildhall/core";
import { type NewSeries, planOf, standardRules, todayOf } from "@guildhall/core/events";
import type { Member } from "@guildhall/core/members";
import { transaction } from "@guildhall/db";
import { createSeries } from "@guildhall/db/events";
import type { Context } from "#use-cases/context.ts";

type Parts = { readonly system: SystemActor; readonly marker: string; readonly planner: Member };

/** A series whose events are still to be made, and whose last change can be taken back. */
export async function furnishSeries(
  { db, clock }: Context,
  { system: { guildId }, marker, planner }: Parts,
): Promise<number> {
  const now = clock.now();
  const fromOn = todayOf({ timeZone: "UTC" }, now);
  const planned: NewSeries = {
    houseId: planner.houseId,
    createdByUserId: planner.userId,
    title: `Weekly siege ${marker}`,
    note: null,
    reward: toHundredths(20_00),
    voiceChannelId: null,
    templateId: null,
    rules: standardRules,
    durationMinutes: 120,
    recurrence: { kind: "days", everyDays: 1 },
    time: "20:00",
    timeZone: "UTC",
    fromOn,
    untilOn: null,
    daysAhead: 2,
    state: "active",
    weekLine: null,
    previous: null,
  };
  const plan = { ...planOf({ ...planned, seriesId: 0 }), time: "21:00" };
  const series = { ...planned, previous: { plan, fromOn, changedAt: now.toString() } };
  return (await transaction(db, (tx) => createSeries(tx, guildId, { series, now }))).seriesId;
}
