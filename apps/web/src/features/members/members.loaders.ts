import "server-only";
import { type Actor, hasRight } from "@guildhall/core";
import type { ShareWindowInput } from "@guildhall/core/attendance";
import type { MemberInput } from "@guildhall/core/members";
import type { Context } from "@guildhall/use-cases";
import { listFaces, viewMember, viewRoster } from "@guildhall/use-cases/members";
import { type Plain, toPlain } from "#web/components/plain.ts";
import { userPicture } from "#web/server/discord-pictures.ts";

/** Addresses of members' pictures by account. Who may not see the roster sees arms in place of faces. */
export async function readFaces(
  context: Context,
  actor: Actor,
): Promise<Readonly<Record<string, string | null>>> {
  const faces = hasRight(actor, "members.view") ? await listFaces(context, actor) : [];
  return Object.fromEntries(faces.map(({ userId, avatarHash }) => [userId, userPicture(userId, avatarHash)]));
}

/** The roster, with the moment of reading: "seen 3 h ago" counts from it. */
export async function readRoster(context: Context, actor: Actor, input: ShareWindowInput) {
  return toPlain({ ...input, ...(await viewRoster(context, actor, input)), readAt: context.clock.now() });
}

export type RosterView = Plain<Awaited<ReturnType<typeof readRoster>>>;

/** One member, and the moment of reading. */
export async function readMember(context: Context, actor: Actor, input: MemberInput & ShareWindowInput) {
  const details = await viewMember(context, actor, input);
  return toPlain({ days: input.days, ...details, readAt: context.clock.now() });
}

export type MemberView = Plain<Awaited<ReturnType<typeof readMember>>>;
