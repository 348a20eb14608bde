import type { Actor, Feature } from "@guildhall/core";
import { requireFeatureOn } from "@guildhall/core/settings";
import { findGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** Refuses what belongs to a module that is off. Both apps ask before anything else: a module that is off is nowhere. */
export async function requireFeature({ db }: Context, { guildId }: Actor, feature: Feature): Promise<void> {
  const { modulesOff = [] } = (await findGuild(db, guildId)) ?? {};
  requireFeatureOn(modulesOff, feature);
}
