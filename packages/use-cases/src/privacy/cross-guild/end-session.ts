import { Refusal, type UserActor } from "@guildhall/core";
import type { EndSessionInput } from "@guildhall/core/privacy";
import { endSession as end } from "@guildhall/db/sessions";
import type { Context } from "#use-cases/context.ts";

/** Signs one of the person's own devices out, at once. */
export async function endSession(
  { db, clock }: Context,
  { userId }: UserActor,
  { sessionId }: EndSessionInput,
): Promise<void> {
  const wasLive = await end(db, { sessionId, userId, now: clock.now() });
  if (!wasLive) throw new Refusal("privacy.sessionNotFound");
}
