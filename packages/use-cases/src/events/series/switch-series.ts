import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { EventSeries, SwitchSeriesInput } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { getSeries, saveSeries } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { fillSeries } from "./fill-series.ts";

/** A series pauses: it makes no events, and those that are there stay. Or it goes on, and makes what is due at once. */
export async function switchSeries(
  { db, clock }: Context,
  actor: Actor,
  { seriesId, isPaused }: SwitchSeriesInput,
): Promise<EventSeries> {
  requireRight(actor, "events.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const guild = await lockGuild(tx, guildId);
    const known = await getSeries(tx, guildId, seriesId);
    if (known.state === "ended") throw new Refusal("events.seriesEnded", { title: known.title });
    const series: EventSeries = { ...known, state: isPaused ? "paused" : "active" };
    if (series.state === known.state) return known;
    await saveSeries(tx, guildId, series);
    const entryCount = await fillSeries(tx, guild, { series, now });
    const target = { kind: "series", id: seriesId } as const;
    const [before, after] = [{ seriesState: known.state }, { seriesState: series.state, entryCount }];
    await recordAudit(tx, actor, { useCase: "events.switchSeries", target, before, after, now });
    await recordFact(tx, { name: "events.seriesChanged", guildId, seriesId }, now);
    return series;
  });
}
