import "server-only";
import type { Actor } from "@guildhall/core";
import type { EventInput } from "@guildhall/core/events";
import type { Context } from "@guildhall/use-cases";
import { previewSettlement, viewAttendance } from "@guildhall/use-cases/attendance";
import { type Plain, toPlain } from "#web/components/plain.ts";

/** What settling would write, and the moment of which that is true. */
export async function readSettlement(context: Context, actor: Actor, input: EventInput) {
  const preview = await previewSettlement(context, actor, input);
  return toPlain({ ...preview, now: context.clock.now() });
}

export type SettlementView = Plain<Awaited<ReturnType<typeof readSettlement>>>;

/** How an event was attended, so far or for good. */
export async function readAttendance(context: Context, actor: Actor, input: EventInput) {
  const attendance = await viewAttendance(context, actor, input);
  return toPlain({ ...attendance, now: context.clock.now() });
}

export type AttendanceView = Plain<Awaited<ReturnType<typeof readAttendance>>>;
