import "server-only";
import { Refusal, type UserActor } from "@guildhall/core";
import { findSession } from "@guildhall/use-cases/privacy";
import { cookies } from "next/headers";
import { cache } from "react";
import { getContext } from "./server/db.ts";
import { inTrail } from "./server/in-trail.ts";
import { readSessionCookie } from "./server/session-cookie.ts";

/** A person on a device that is signed in at this moment. */
export type SignIn = UserActor & {
  readonly sessionId: string;
  readonly name: string;
  readonly avatarHash: string | null;
};

/**
 * Who asks. The cookie alone proves nothing: its sign-in must still live, so that signing a device out counts at its
 * next request.
 */
export const auth = cache((): Promise<SignIn | undefined> => inTrail(findSignIn));

async function findSignIn(): Promise<SignIn | undefined> {
  const token = await readSessionCookie(await cookies());
  if (!token) return undefined;
  const session = await findSession(getContext(), { sessionId: token.sid });
  if (session?.userId !== token.sub) return undefined;
  return {
    kind: "user",
    userId: session.userId,
    sessionId: session.sessionId,
    name: token.name,
    avatarHash: token.avatarHash,
  };
}

/** Who asks, or the refusal that sends to the sign-in. */
export async function getAuth(): Promise<SignIn> {
  const signIn = await auth();
  if (!signIn) throw new Refusal("common.signInAgain");
  return signIn;
}
