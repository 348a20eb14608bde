import "server-only";
import type { Actor } from "@guildhall/core";
import { type BoardColumn, boardColumns, type ListApplicationsInput } from "@guildhall/core/recruitment";
import type { Context } from "@guildhall/use-cases";
import {
  type ApplicationRow,
  listApplications,
  viewCounts,
  viewOpenings,
} from "@guildhall/use-cases/recruitment";
import { viewGuild } from "@guildhall/use-cases/settings";
import { type Plain, toPlain } from "#web/components/plain.ts";
import { userPicture } from "#web/server/discord-pictures.ts";

/** A page of one column of the board. */
export async function readApplications(context: Context, actor: Actor, asked: ListApplicationsInput) {
  const { applications, next } = await listApplications(context, actor, asked);
  return toPlain({ applications: applications.map(asCard), next });
}

export type ApplicationsInView = Plain<Awaited<ReturnType<typeof readApplications>>>;

export type ApplicationCard = ApplicationsInView["applications"][number];

function asCard({ applicant, reviewer, ...application }: ApplicationRow) {
  const { userId, characterName } = application;
  return {
    ...application,
    name: characterName ?? applicant?.name ?? "",
    picture: userPicture(userId, applicant?.avatarHash ?? null),
    reviewer: reviewer?.name ?? null,
  };
}

/** What stands above the columns, and how many applications each has. */
export async function readBoard(context: Context, actor: Actor) {
  const { game } = await viewGuild(context, actor);
  const { openings } = await viewOpenings(context, actor);
  const counts = await viewCounts(context, actor);
  return toPlain({ ...counts, game, openings, now: context.clock.now() });
}

export type BoardInView = Plain<Awaited<ReturnType<typeof readBoard>>>;

/** The board with the first page of each column, for the first look. */
export async function readFirstBoard(context: Context, actor: Actor) {
  const board = await readBoard(context, actor);
  const pages: Partial<Record<BoardColumn, ApplicationsInView>> = {};
  for (const column of boardColumns) pages[column] = await readApplications(context, actor, { column });
  return { board, pages: pages as Record<BoardColumn, ApplicationsInView> };
}

export type FirstBoard = Awaited<ReturnType<typeof readFirstBoard>>;
