import type { Session } from "@guildhall/core/privacy";
import { findLiveSession } from "@guildhall/db/sessions";
import type { Context } from "#use-cases/context.ts";
import { noteSeen } from "./note-seen.ts";

/** The sign-in behind a cookie, or undefined when it ended or ran out. Asked at each request, so that a sign-out counts at once. */
export async function findSession(
  context: Context,
  { sessionId }: { readonly sessionId: string },
): Promise<Session | undefined> {
  const session = await findLiveSession(context.db, { sessionId, now: context.clock.now() });
  if (session) await noteSeen(context, session);
  return session;
}
