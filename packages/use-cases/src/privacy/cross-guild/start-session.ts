import type { UserActor } from "@guildhall/core";
import {
  type HeldGuild,
  type NewSession,
  type Session,
  startSession as start,
} from "@guildhall/core/privacy";
import { createSession } from "@guildhall/db/sessions";
import type { Context } from "#use-cases/context.ts";
import { forgetOldSessions } from "./forget-old-sessions.ts";

export type StartSessionInput = Pick<NewSession, "sessionId" | "device"> & {
  /** What Discord said of the person's servers at this moment. */
  readonly guilds: readonly HeldGuild[];
};

/** A person signed in on a device. The server list is held for ten minutes. */
export async function startSession(
  context: Context,
  { userId }: UserActor,
  { sessionId, device, guilds }: StartSessionInput,
): Promise<Session> {
  const now = context.clock.now();
  const session = start({ sessionId, userId, device }, now);
  await createSession(context.db, session, { guilds, readAt: now });
  await forgetOldSessions(context);
  return session;
}
