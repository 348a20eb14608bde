import { isSeenStale, type Session } from "@guildhall/core/privacy";
import { findLiveSession, touchSession } from "@guildhall/db/sessions";
import type { Context } from "#use-cases/context.ts";
import { forgetOldSessions } from "./forget-old-sessions.ts";

/** The sign-in behind a cookie, or undefined when it ended or ran out. Asked at each request, so that a sign-out counts at once. */
export async function findSession(
  context: Context,
  { sessionId }: { readonly sessionId: string },
): Promise<Session | undefined> {
  const now = context.clock.now();
  const session = await findLiveSession(context.db, { sessionId, now });
  if (session && isSeenStale(session, now)) {
    await touchSession(context.db, { sessionId, now });
    await forgetOldSessions(context);
  }
  return session;
}
