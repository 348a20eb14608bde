import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { PreviewSeasonEndInput } from "@guildhall/core/dkp";
import { listPools, listSeasons } from "@guildhall/db/dkp";
import type { Context } from "#use-cases/context.ts";
import { findRunningSeason } from "./find-running-season.ts";
import { prepareSeasonEnd, type SeasonEndPreview } from "./prepare-season-end.ts";

/** Who would stand where, and keep what, if the season ended now. */
export async function previewSeasonEnd(
  { db }: Context,
  actor: Actor,
  { carry }: PreviewSeasonEndInput,
): Promise<SeasonEndPreview> {
  requireRight(actor, "settings.edit");
  requireRight(actor, "dkp.adjust");
  const { guildId } = actor;
  const season = await findRunningSeason(db, guildId, await listSeasons(db, guildId));
  if (!season) throw new Refusal("dkp.noSeason");
  return await prepareSeasonEnd(db, guildId, { season, pools: await listPools(db, guildId), carry });
}
