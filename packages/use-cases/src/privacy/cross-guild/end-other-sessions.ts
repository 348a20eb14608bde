import type { UserActor } from "@guildhall/core";
import type { EndSessionInput } from "@guildhall/core/privacy";
import { endOtherSessions as end } from "@guildhall/db/sessions";
import type { Context } from "#use-cases/context.ts";

/** Signs every device of the person out but this one, and says how many there were. */
export async function endOtherSessions(
  { db, clock }: Context,
  { userId }: UserActor,
  { sessionId }: EndSessionInput,
): Promise<number> {
  return await end(db, { userId, sessionId, now: clock.now() });
}
