import {
  type ForeignGuild,
  findMeantGuild,
  findPactInForce,
  guildDay,
  type PactKind,
} from "@guildhall/core/diplomacy";
import { isFeatureOn } from "@guildhall/core/settings";
import type { Queryable } from "@guildhall/db";
import { findForeignGuild, listForeignGuilds, listPacts } from "@guildhall/db/diplomacy";
import { getGuild } from "@guildhall/db/settings";

/** A foreign guild that somebody came from, and how the guild stands to it today. */
export type FormerGuild = Pick<ForeignGuild, "foreignGuildId" | "name"> & {
  /** Null where nothing is agreed. */
  readonly pact: PactKind | null;
};

type Asked = {
  /** As the applicant wrote it. */
  readonly words: string | null;
  /** The one that an officer chose instead. */
  readonly foreignGuildId?: number | undefined;
  readonly now: Temporal.Instant;
};

/** The foreign guild that is meant; null where none is known by this name, or the guild keeps none. */
export async function findFormerGuild(
  db: Queryable,
  guildId: string,
  { words, foreignGuildId, now }: Asked,
): Promise<FormerGuild | null> {
  const { modulesOff, timeZone } = await getGuild(db, guildId);
  if (!isFeatureOn(modulesOff, "diplomacy")) return null;
  const meant =
    foreignGuildId === undefined
      ? words && findMeantGuild(words, await listForeignGuilds(db, guildId))
      : await findForeignGuild(db, guildId, foreignGuildId);
  if (!meant) return null;
  const pacts = await listPacts(db, guildId, meant.foreignGuildId);
  const pact = findPactInForce(pacts, guildDay(now, timeZone));
  return { foreignGuildId: meant.foreignGuildId, name: meant.name, pact: pact?.kind ?? null };
}

/** The same for many who applied: foreign guilds and pacts are read once for all of them. */
export async function loadFormerGuilds(
  db: Queryable,
  guildId: string,
  now: Temporal.Instant,
): Promise<(words: string | null) => FormerGuild | null> {
  const { modulesOff, timeZone } = await getGuild(db, guildId);
  if (!isFeatureOn(modulesOff, "diplomacy")) return () => null;
  const known = await listForeignGuilds(db, guildId);
  const pacts = Map.groupBy(await listPacts(db, guildId), ({ foreignGuildId }) => foreignGuildId);
  const today = guildDay(now, timeZone);
  return (words) => {
    const meant = words && findMeantGuild(words, known);
    if (!meant) return null;
    const { foreignGuildId, name } = meant;
    const pact = findPactInForce(pacts.get(foreignGuildId) ?? [], today);
    return { foreignGuildId, name, pact: pact?.kind ?? null };
  };
}
