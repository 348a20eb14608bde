import { newSetup, type SetupDraft } from "@guildhall/core/settings";
import type { Queryable } from "@guildhall/db";
import { findGuild, findSetup, listPicks, listPlaces, listSteps } from "@guildhall/db/settings";

/** All that is stored of a guild's setup; a guild that never began one has a draft too. */
export async function loadSetupDraft(db: Queryable, guildId: string): Promise<SetupDraft> {
  return {
    setup: (await findSetup(db, guildId)) ?? newSetup,
    places: await listPlaces(db, guildId),
    picks: await listPicks(db, guildId),
    steps: await listSteps(db, guildId),
    modulesOff: (await findGuild(db, guildId))?.modulesOff ?? [],
  };
}
