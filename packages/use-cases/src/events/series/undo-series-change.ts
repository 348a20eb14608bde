import { type Actor, requireRight } from "@guildhall/core";
import { type SeriesInput, takeBackChange } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { getSeries, lockSeriesEvents } from "@guildhall/db/events";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { applySeriesChange } from "./apply-series-change.ts";
import { describeSeries } from "./describe-series.ts";
import { type PreparedChange, prepareSeriesChange } from "./prepare-series-change.ts";

/**
 * Takes the last change of a series back, within a day: its events are as before, those that it called off are open again with
 * their answers, and those that it made are called off unless somebody answered.
 */
export async function undoSeriesChange(
  { db, clock }: Context,
  actor: Actor,
  { seriesId }: SeriesInput,
): Promise<PreparedChange> {
  requireRight(actor, "events.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const guild = await lockGuild(tx, guildId);
    const known = await getSeries(tx, guildId, seriesId);
    const back = { ...takeBackChange(known, now), callsOff: "unanswered" as const };
    const read = lockSeriesEvents.bind(null, tx, guildId);
    const prepared = await prepareSeriesChange(tx, guildId, { series: known, ...back, read, now });
    const series = { ...known, ...back.plan, previous: null };
    const entryCount = await applySeriesChange(tx, guild, { series, fates: prepared.fates, now });
    const target = { kind: "series", id: seriesId } as const;
    const [before, after] = [describeSeries(known), { ...describeSeries(back.plan), entryCount }];
    await recordAudit(tx, actor, { useCase: "events.undoSeriesChange", target, before, after, now });
    return prepared;
  });
}
