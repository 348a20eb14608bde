import "server-only";
import type { MemberActor } from "@guildhall/core";
import { enterGuild } from "@guildhall/use-cases/settings";
import { cache } from "react";
import { getAuth, type SignIn } from "#web/auth.ts";
import { getContext } from "./db.ts";
import { inTrail } from "./in-trail.ts";

/** The reader as an actor in this guild. Asked once per request, however many parts of the page need it. */
export const getGuildActor = cache(
  (guildId: string): Promise<MemberActor> => inTrail(async () => enterAnew(await getAuth(), guildId)),
);

/** The same person as of now, for what stays open longer than a request. Refuses whoever signed out or left since. */
export async function enterAnew(signIn: SignIn, guildId: string): Promise<MemberActor> {
  return await enterGuild(getContext(), signIn, { sessionId: signIn.sessionId, guildId });
}
