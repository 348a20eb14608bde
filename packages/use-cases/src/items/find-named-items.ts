import type { GameProfile } from "@guildhall/core/games";
import { type FoundName, fallbackItemLanguage, type ItemLanguage, searchNames } from "@guildhall/core/items";
import type { Database } from "@guildhall/db";
import { findCatalogueVersions } from "@guildhall/db/items";
import { openNameShard } from "./open-name-shard.ts";

type Search = {
  readonly profile: Pick<GameProfile, "game" | "weapons">;
  readonly language: ItemLanguage;
  readonly text: string;
  readonly limit: number;
};

/** Numbers of the items whose names answer best, the best first. */
export async function findNamedItems(
  db: Database,
  guildId: string,
  { text, ...search }: Search,
): Promise<readonly number[]> {
  const [found = []] = await findItemNames(db, guildId, { ...search, texts: [text] });
  return found.map(({ itemId }) => itemId);
}

type ManySearches = Omit<Search, "text"> & { readonly texts: readonly string[] };

/** For each text the names that answer best, the best first: in the reader's language and in English. */
export async function findItemNames(
  db: Database,
  guildId: string,
  { profile, language, texts, limit }: ManySearches,
): Promise<readonly (readonly FoundName[])[]> {
  const versions = await findCatalogueVersions(db, guildId, profile.game);
  const languages = new Set([language, fallbackItemLanguage]);
  const shards = [...languages].flatMap((one) => [
    openNameShard(db, { owner: null, language: one, profile, version: versions.deployment }),
    openNameShard(db, { owner: guildId, language: one, profile, version: versions.own }),
  ]);
  const opened = await Promise.all(shards);
  return texts.map((text) => searchNames(opened, text, limit));
}
