import { heldGuildsMinutes } from "@guildhall/core/privacy";
import { deleteExpiredSessions, forgetHeldGuilds } from "@guildhall/db/sessions";
import type { Context } from "#use-cases/context.ts";

/** Deletes the server lists that may no longer be used and the sign-ins that ran out. */
export async function forgetOldSessions({ db, clock }: Context): Promise<void> {
  const now = clock.now();
  await forgetHeldGuilds(db, { readUntil: now.subtract({ minutes: heldGuildsMinutes }) });
  await deleteExpiredSessions(db, { expiredUntil: now });
}
