import type { DeliveryState, DeliveryWay } from "@guildhall/core/events";
import type { Queryable } from "@guildhall/db";
import { listDeliveriesOf, listRuns } from "@guildhall/db/events";

/** How the bot last called somebody into voice. */
export type CallOfMissing = {
  readonly at: Temporal.Instant;
  readonly way: DeliveryWay;
  readonly state: DeliveryState;
};

/** The last call of each account that was missing from voice at an event. */
export async function loadCalls(
  db: Queryable,
  guildId: string,
  eventId: number,
): Promise<ReadonlyMap<string, CallOfMissing>> {
  const runs = (await listRuns(db, guildId, eventId)).filter(({ audience }) => audience === "notInVoice");
  if (runs.length === 0) return new Map();
  const begun = new Map(runs.map(({ runId, begunAt }) => [runId, begunAt]));
  const deliveries = await listDeliveriesOf(db, guildId, eventId);
  return new Map(
    deliveries.flatMap(({ runId, userId, way, state }) => {
      const at = begun.get(runId);
      return at ? [[userId, { at, way, state }] as const] : [];
    }),
  );
}
