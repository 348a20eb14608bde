import { type Actor, Refusal, requireRight } from "@guildhall/core";
import { type ChangeSeriesInput, changeSeries as change, planOf } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { getSeries, lockSeriesEvents } from "@guildhall/db/events";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { applySeriesChange } from "./apply-series-change.ts";
import { describeSeries } from "./describe-series.ts";
import { type PreparedChange, prepareSeriesChange } from "./prepare-series-change.ts";

/**
 * An officer changes what repeats, or ends it: all that is to come, or one day and those after it. Answers stay, and what was
 * changed by hand is left alone. What was read is what is written, or nothing.
 */
export async function changeSeries(
  { db, clock }: Context,
  actor: Actor,
  { seriesId, appliesFromOn: fromOn, callsOff, previewId, ...input }: ChangeSeriesInput,
): Promise<PreparedChange> {
  requireRight(actor, "events.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const guild = await lockGuild(tx, guildId);
    const known = await getSeries(tx, guildId, seriesId);
    const plan = change(known, { ...input, appliesFromOn: fromOn }, now);
    const read = lockSeriesEvents.bind(null, tx, guildId);
    const prepared = await prepareSeriesChange(tx, guildId, {
      series: known,
      plan,
      fromOn,
      callsOff,
      read,
      now,
    });
    if (prepared.previewId !== previewId) throw new Refusal("events.seriesChangedMeanwhile");
    requireChange(prepared);
    const previous = { plan: planOf(known), fromOn: prepared.fromOn, changedAt: now.toString() };
    const series = { ...known, ...plan, previous };
    const entryCount = await applySeriesChange(tx, guild, { series, fates: prepared.fates, now });
    const target = { kind: "series", id: seriesId } as const;
    const [before, after] = [describeSeries(known), { ...describeSeries(plan), entryCount }];
    await recordAudit(tx, actor, { useCase: "events.changeSeries", target, before, after, now });
    return prepared;
  });
}

/** A form that was sent as it was is told so. */
function requireChange({ series, plan, fates }: PreparedChange): void {
  const isSame = JSON.stringify({ ...planOf(series), ...plan }) === JSON.stringify(planOf(series));
  const isQuiet = fates.every(({ kind }) => kind === "own" || kind === "kept" || kind === "tooLate");
  if (isSame && isQuiet) throw new Refusal("events.seriesNothingChanges", { title: series.title });
}
