import "server-only";
import { type Actor, hasRight, type MemberActor } from "@guildhall/core";
import type { ShareWindowInput } from "@guildhall/core/attendance";
import type { MemberInput, PreviewHandOverInput, PreviewMergeInput } from "@guildhall/core/members";
import { translateGameTerm, translatorFor } from "@guildhall/i18n";
import type { Context } from "@guildhall/use-cases";
import {
  listClaimable,
  listClaims,
  listFaces,
  listOfficerNotes,
  listRankClaims,
  listStrikes,
  type MemberDetails,
  previewHandOver,
  previewMerge,
  viewHandOver,
  viewInactive,
  viewMember,
  viewOwnMember,
  viewRankChoices,
  viewRankClaim,
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
  const rankClaims = hasRight(actor, "ranks.edit") ? await listRankClaims(context, actor) : [];
  return toPlain({ ...input, ...roster, claims, rankClaims, readAt: context.clock.now() });
}

export type RosterView = Plain<Awaited<ReturnType<typeof readRoster>>>;

/** One member, and the moment of reading. */
export async function readMember(context: Context, actor: Actor, input: MemberInput & ShareWindowInput) {
  return await complete(context, actor, { ...(await viewMember(context, actor, input)), days: input.days });
}

/** The own entry in the roster; null for somebody who has none yet. */
export async function readOwnMember(context: Context, actor: MemberActor, { days }: ShareWindowInput) {
  const details = await viewOwnMember(context, actor, { days });
  return details && (await complete(context, actor, { ...details, days }));
}

/** Whom the reader may have been before, and what of the member only some may read. */
async function complete(context: Context, actor: Actor, details: MemberDetails & ShareWindowInput) {
  const { isOwn, member } = details;
  const claimable = isOwn ? await listClaimable(context, actor) : [];
  const notes = hasRight(actor, "officer-notes.view") ? await listOfficerNotes(context, actor, member) : null;
  const seesStrikes = isOwn || hasRight(actor, "members.edit");
  const strikes = seesStrikes ? await listStrikes(context, actor, member) : null;
  const handOver = hasRight(actor, "members.edit") ? await viewHandOver(context, actor, member) : null;
  const seesRankClaim = isOwn || hasRight(actor, "ranks.edit");
  const rankClaim = seesRankClaim ? await viewRankClaim(context, actor, member) : null;
  const readAt = context.clock.now();
  return toPlain({ ...details, claimable, notes, strikes, handOver, rankClaim, readAt });
}

export type MemberView = Plain<Awaited<ReturnType<typeof readMember>>>;

/** What there is to choose from for ranks; those of the game by their words in the guild's language. */
export async function readRankChoices(context: Context, actor: Actor) {
  const { proposed, language, ...choices } = await viewRankChoices(context, actor);
  const t = translatorFor(language);
  const words = proposed.map(({ key, seats }) => ({ name: translateGameTerm(t, "ranks", key), seats }));
  return toPlain({ ...choices, proposed: words });
}

export type RankChoicesView = Plain<Awaited<ReturnType<typeof readRankChoices>>>;

/** What would go over from one member to another. */
export async function readMerge(context: Context, actor: Actor, input: PreviewMergeInput) {
  return toPlain(await previewMerge(context, actor, input));
}

export type MergeView = Plain<Awaited<ReturnType<typeof readMerge>>>;

/** Who was not heard of for long, with the moment of reading: days count up to it. */
export async function readInactive(context: Context, actor: Actor) {
  return toPlain({ ...(await viewInactive(context, actor)), readAt: context.clock.now() });
}

export type InactiveView = Plain<Awaited<ReturnType<typeof readInactive>>>;

/** What would go from one member to another, and what would stay. */
export async function readHandOver(context: Context, actor: Actor, input: PreviewHandOverInput) {
  return toPlain(await previewHandOver(context, actor, input));
}

export type HandOverPreviewView = Plain<Awaited<ReturnType<typeof readHandOver>>>;
