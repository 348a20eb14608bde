import { isSeenStale, type Session } from "@guildhall/core/privacy";
import { touchSession } from "@guildhall/db/sessions";
import type { Context } from "#use-cases/context.ts";
import { forgetOldSessions } from "./forget-old-sessions.ts";

/** Writes down now and then that somebody is here with this sign-in, and forgets old ones on the way. */
export async function noteSeen(context: Context, session: Session): Promise<void> {
  const now = context.clock.now();
  if (!isSeenStale(session, now)) return;
  await touchSession(context.db, { sessionId: session.sessionId, now });
  await forgetOldSessions(context);
}
