import "server-only";
import { type Actor, hasRight } from "@guildhall/core";
import type { ShareWindowInput } from "@guildhall/core/attendance";
import type { MemberInput, PreviewMergeInput } from "@guildhall/core/members";
import type { Context } from "@guildhall/use-cases";
import {
  listClaimable,
  listClaims,
  listFaces,
  listOfficerNotes,
  listStrikes,
  previewMerge,
  viewMember,
  viewRoster,
} from "@guildhall/use-cases/members";
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

/** The roster, with the moment of reading: "seen 3 h ago" counts from it. Claims for whoever decides them. */
export async function readRoster(context: Context, actor: Actor, input: ShareWindowInput) {
  const roster = await viewRoster(context, actor, input);
  const claims = hasRight(actor, "members.edit") ? await listClaims(context, actor) : [];
  return toPlain({ ...input, ...roster, claims, readAt: context.clock.now() });
}

export type RosterView = Plain<Awaited<ReturnType<typeof readRoster>>>;

/** One member, and the moment of reading. On the own page also whom the reader may have been before. */
export async function readMember(context: Context, actor: Actor, input: MemberInput & ShareWindowInput) {
  const details = await viewMember(context, actor, input);
  const claimable = details.isOwn ? await listClaimable(context, actor) : [];
  const notes = hasRight(actor, "officer-notes.view") ? await listOfficerNotes(context, actor, input) : null;
  const seesStrikes = details.isOwn || hasRight(actor, "members.edit");
  const strikes = seesStrikes ? await listStrikes(context, actor, input) : null;
  return toPlain({ days: input.days, ...details, claimable, notes, strikes, readAt: context.clock.now() });
}

export type MemberView = Plain<Awaited<ReturnType<typeof readMember>>>;

/** What would go over from one member to another. */
export async function readMerge(context: Context, actor: Actor, input: PreviewMergeInput) {
  return toPlain(await previewMerge(context, actor, input));
}

export type MergeView = Plain<Awaited<ReturnType<typeof readMerge>>>;
