import type { MemberActor } from "@guildhall/core";
import { checkIn, draftList } from "#use-cases/attendance/index.ts";
import type { Context } from "#use-cases/context.ts";
import type { Hall } from "./make-hall.ts";

/** Bram enters a wrong code, then the right one, and is about to mark somebody. */
export async function comeByCode(
  context: Context,
  { events, checkInCode }: Hall,
  actor: MemberActor,
): Promise<void> {
  const eventId = events.running;
  await Promise.allSettled([checkIn(context, actor, { eventId, code: "wrong" })]);
  await checkIn(context, actor, { eventId, code: checkInCode });
  await draftList(context, actor, { eventId, result: "present", text: actor.name });
}
