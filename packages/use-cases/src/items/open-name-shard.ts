import type { GameProfile } from "@guildhall/core/games";
import {
  aliasesOfSlot,
  buildNameIndex,
  fallbackItemLanguage,
  type ItemLanguage,
  type ItemNames,
  type NameIndex,
  nameOfItem,
} from "@guildhall/core/items";
import type { Database } from "@guildhall/db";
import { listNamedItems, type NamedRow, type Owner } from "@guildhall/db/items";
import { dropOldest } from "./drop-oldest.ts";

/** What one owner's items are called for readers of one language. */
export type ShardKey = {
  readonly owner: Owner;
  readonly language: ItemLanguage;
  readonly profile: Pick<GameProfile, "game" | "weapons">;
  /** Of the owner's catalogue. */
  readonly version: number;
};

type Shard = { readonly version: number; readonly index: Promise<NameIndex>; size: number };

/** As many names as a process holds ready, of all guilds together. One takes about 4 kB. */
const mostNames = 50_000;

/** What an index takes that has no name in it, counted in names: guilds without items have one too. */
const emptyIndex = 10;

/** Indexes by owner, game and language, the one used last at the end. A process has one database; a test has its own. */
const shardsOf = new WeakMap<Database, Map<string, Shard>>();

/** An index of names, made when somebody first searches in it and again when names are others. */
export async function openNameShard(db: Database, key: ShardKey): Promise<NameIndex> {
  const shards = shardsOf.get(db) ?? new Map<string, Shard>();
  shardsOf.set(db, shards);
  const place = [key.owner, key.profile.game, key.language].join(":");
  const known = shards.get(place);
  const shard = known?.version === key.version ? known : startShard(db, key);
  shards.delete(place);
  shards.set(place, shard);
  try {
    const index = await shard.index;
    shard.size = emptyIndex + index.names.length;
    dropOldest(shards, mostNames);
    return index;
  } catch (error) {
    // What could not be read now can be read the next time.
    if (shards.get(place) === shard) shards.delete(place);
    throw error;
  }
}

function startShard(db: Database, key: ShardKey): Shard {
  return { version: key.version, index: readShard(db, key), size: 0 };
}

async function readShard(db: Database, { owner, language, profile }: ShardKey): Promise<NameIndex> {
  const items = await listNamedItems(db, owner, profile.game);
  const itemOf = new Map(items.map((item) => [item.itemId, item]));
  return buildNameIndex(
    items.flatMap((item) => {
      const name = findSearchedName(item.names, language);
      const aliases = aliasesOfSlot(item.slot, profile);
      return name === undefined ? [] : [{ itemId: followMerges(item, itemOf), name, aliases }];
    }),
  );
}

/** The name in this language. What has neither that nor an English one is found by the name that it has. */
function findSearchedName(names: ItemNames, language: ItemLanguage): string | undefined {
  if (names[language] !== undefined) return names[language];
  return names[fallbackItemLanguage] === undefined ? nameOfItem(names, language).name : undefined;
}

/** The item that stands for it now: its own, or one of another owner. */
function followMerges(item: NamedRow, itemOf: ReadonlyMap<number, NamedRow>): number {
  let current = item;
  while (current.mergedIntoId !== null) {
    const next = itemOf.get(current.mergedIntoId);
    if (!next) return current.mergedIntoId;
    current = next;
  }
  return current.itemId;
}
