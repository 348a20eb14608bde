import type { SystemActor } from "@guildhall/core";
import { previewSettlement, settleEvent } from "#use-cases/attendance/index.ts";
import type { Context } from "#use-cases/context.ts";

/** Settles an event as its preview says. */
export async function settleNow(context: Context, system: SystemActor, eventId: number): Promise<void> {
  const { previewId } = await previewSettlement(context, system, { eventId });
  await settleEvent(context, system, { eventId, previewId });
}
