import "server-only";
import { type Actor, hasRight, type MemberActor } from "@guildhall/core";
import type { MemberInput } from "@guildhall/core/members";
import type { ApplicationInput } from "@guildhall/core/recruitment";
import type { Context } from "@guildhall/use-cases";
import { listApplicationsOf, viewApplication, viewBallot } from "@guildhall/use-cases/recruitment";
import { viewGuild } from "@guildhall/use-cases/settings";
import { type Plain, toPlain } from "#web/components/plain.ts";
import { userPicture } from "#web/server/discord-pictures.ts";

/** One application: with all that officers know of it, or with what somebody reads who only votes. */
export async function readApplication(context: Context, actor: MemberActor, asked: ApplicationInput) {
  const { game } = await viewGuild(context, actor);
  const frame = { game, now: context.clock.now().toString() };
  if (!hasRight(actor, "recruitment.review") && hasRight(actor, "recruitment.vote"))
    return { ...frame, kind: "ballot" as const, ballot: toPlain(await viewBallot(context, actor, asked)) };
  const { applicant, ...application } = await viewApplication(context, actor, asked);
  const { userId, characterName } = application;
  const name = characterName ?? applicant?.name ?? "";
  const face = { name, picture: userPicture(userId, applicant?.avatarHash ?? null) };
  const accountName = applicant?.name ?? null;
  const isInServer = applicant?.isInServer ?? false;
  return {
    ...frame,
    kind: "review" as const,
    application: toPlain({ ...application, ...face, accountName, isInServer }),
  };
}

export type ApplicationPageView = Plain<Awaited<ReturnType<typeof readApplication>>>;

export type ApplicationInView = Extract<ApplicationPageView, { readonly kind: "review" }>["application"];

export type BallotInView = Extract<ApplicationPageView, { readonly kind: "ballot" }>["ballot"];

/** By which applications a member came. */
export async function readApplicationsOf(context: Context, actor: Actor, input: MemberInput) {
  return toPlain(await listApplicationsOf(context, actor, input));
}

export type ApplicationsOfView = Plain<Awaited<ReturnType<typeof readApplicationsOf>>>;
