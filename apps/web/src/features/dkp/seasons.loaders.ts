import "server-only";
import { hasRight, type MemberActor } from "@guildhall/core";
import type { PreviewSeasonEndInput, SeasonInput } from "@guildhall/core/dkp";
import type { Context } from "@guildhall/use-cases";
import { previewSeasonEnd, viewHallOfFame, viewSeasons } from "@guildhall/use-cases/dkp";
import { type Plain, toPlain } from "#web/components/plain.ts";

/** The seasons, and what the reader may do with them. */
export async function readSeasons(context: Context, actor: MemberActor) {
  const canRename = hasRight(actor, "settings.edit");
  const canEnd = canRename && hasRight(actor, "dkp.adjust");
  return toPlain({ ...(await viewSeasons(context, actor)), canRename, canEnd });
}

export type SeasonsView = Plain<Awaited<ReturnType<typeof readSeasons>>>;

/** Everybody who stood somewhere when a season ended. */
export async function readHallOfFame(context: Context, actor: MemberActor, input: SeasonInput) {
  return toPlain(await viewHallOfFame(context, actor, input));
}

export type HallOfFameView = Plain<Awaited<ReturnType<typeof readHallOfFame>>>;

/** What ending the season would write. */
export async function readSeasonEnd(context: Context, actor: MemberActor, input: PreviewSeasonEndInput) {
  return toPlain(await previewSeasonEnd(context, actor, input));
}

export type SeasonEndView = Plain<Awaited<ReturnType<typeof readSeasonEnd>>>;
