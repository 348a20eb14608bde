import type { GameProfile } from "@guildhall/core/games";
import { fallbackItemLanguage, type ItemLanguage, searchNames } from "@guildhall/core/items";
import type { Database } from "@guildhall/db";
import { findCatalogueVersions } from "@guildhall/db/items";
import { openNameShard } from "./open-name-shard.ts";

type Search = {
  readonly profile: Pick<GameProfile, "game" | "weapons">;
  readonly language: ItemLanguage;
  readonly text: string;
  readonly limit: number;
};

/** Numbers of the items whose names answer best, the best first: in the reader's language and in English. */
export async function findNamedItems(
  db: Database,
  guildId: string,
  { profile, language, text, limit }: Search,
): Promise<readonly number[]> {
  const versions = await findCatalogueVersions(db, guildId, profile.game);
  const languages = new Set([language, fallbackItemLanguage]);
  const shards = [...languages].flatMap((one) => [
    openNameShard(db, { owner: null, language: one, profile, version: versions.deployment }),
    openNameShard(db, { owner: guildId, language: one, profile, version: versions.own }),
  ]);
  return searchNames(await Promise.all(shards), text, limit).map(({ itemId }) => itemId);
}
