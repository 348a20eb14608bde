import { type Actor, requireRight } from "@guildhall/core";
import type { SeriesInput } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { findSeries } from "@guildhall/db/events";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { fillSeries } from "./fill-series.ts";

/** A series makes the events that are due. Days that passed while nobody ran it stay without; asked again, nothing happens. */
export async function makeEvents(
  { db, clock }: Context,
  actor: Actor,
  { seriesId }: SeriesInput,
): Promise<void> {
  requireRight(actor, "events.edit");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const guild = await lockGuild(tx, guildId);
    const series = await findSeries(tx, guildId, seriesId);
    const entryCount = series ? await fillSeries(tx, guild, { series, now }) : 0;
    if (entryCount === 0) return;
    const target = { kind: "series", id: seriesId } as const;
    await recordAudit(tx, actor, { useCase: "events.makeEvents", target, after: { entryCount }, now });
  });
}
