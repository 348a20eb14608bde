import "server-only";
import type { Actor } from "@guildhall/core";
import type { Context } from "@guildhall/use-cases";
import { listSessions, viewRetention } from "@guildhall/use-cases/privacy";
import type { SignIn } from "#web/auth.ts";

/** One sign-in as the browser shows it. Times are ISO 8601. */
export type Device = {
  readonly sessionId: string;
  readonly name: string;
  readonly signedInAt: string;
  readonly lastSeenAt: string;
  /** The one that shows this page. */
  readonly isThis: boolean;
};

/** Where the reader is signed in, this device first. */
export async function readDevices(context: Context, signIn: SignIn): Promise<readonly Device[]> {
  const sessions = await listSessions(context, signIn);
  const devices = sessions.map((session) => ({
    sessionId: session.sessionId,
    name: session.device,
    signedInAt: session.createdAt.toString(),
    lastSeenAt: session.lastSeenAt.toString(),
    isThis: session.sessionId === signIn.sessionId,
  }));
  return devices.toSorted((one, other) => Number(other.isThis) - Number(one.isThis));
}

/** How long the guild keeps what it is not told to delete. */
export async function readRetention(context: Context, actor: Actor) {
  return await viewRetention(context, actor);
}

export type RetentionView = Awaited<ReturnType<typeof readRetention>>;
