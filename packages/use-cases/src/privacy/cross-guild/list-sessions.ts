import type { UserActor } from "@guildhall/core";
import type { Session } from "@guildhall/core/privacy";
import { listLiveSessions } from "@guildhall/db/sessions";
import type { Context } from "#use-cases/context.ts";

/** Where a person is signed in, the device used last first. */
export async function listSessions(
  { db, clock }: Context,
  { userId }: UserActor,
): Promise<readonly Session[]> {
  return await listLiveSessions(db, { userId, now: clock.now() });
}
