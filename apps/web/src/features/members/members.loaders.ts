import "server-only";
import { type Actor, hasRight } from "@guildhall/core";
import type { Context } from "@guildhall/use-cases";
import { listFaces } from "@guildhall/use-cases/members";
import { userPicture } from "#web/server/discord-pictures.ts";

/** Addresses of members' pictures by account. Who may not see the roster sees arms in place of faces. */
export async function readFaces(
  context: Context,
  actor: Actor,
): Promise<Readonly<Record<string, string | null>>> {
  const faces = hasRight(actor, "members.view") ? await listFaces(context, actor) : [];
  return Object.fromEntries(faces.map(({ userId, avatarHash }) => [userId, userPicture(userId, avatarHash)]));
}
