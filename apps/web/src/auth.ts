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

/** Who the cookie says asks. It proves nothing before the sign-in was found to live still. */
export type Claim = Pick<SignIn, "kind" | "userId" | "sessionId" | "name" | "avatarHash">;

/** Who asks. Signing a device out counts at its next request. */
export const auth = cache((): Promise<SignIn | undefined> => inTrail(findSignIn));

async function findSignIn(): Promise<SignIn | undefined> {
  const claim = await readClaim();
  const session = claim && (await findSession(getContext(), claim));
  return session?.userId === claim?.userId ? claim : undefined;
}

/** Who asks, or the refusal that sends to the sign-in. */
export async function getAuth(): Promise<SignIn> {
  return (await auth()) ?? refuse();
}

/** For what looks the sign-in up itself. */
export async function getClaim(): Promise<Claim> {
  return (await readClaim()) ?? refuse();
}

const readClaim = cache(async (): Promise<Claim | undefined> => {
  const token = await readSessionCookie(await cookies());
  return (
    token && {
      kind: "user",
      userId: token.sub,
      sessionId: token.sid,
      name: token.name,
      avatarHash: token.avatarHash,
    }
  );
});

function refuse(): never {
  throw new Refusal("common.signInAgain");
}
