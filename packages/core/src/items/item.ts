import type { Game } from "../games/index.ts";
import type { ItemLanguage } from "./item-languages.ts";

/** Who told of an item: a file, an officer's form, a member who wished for it, or the scraper. */
export const itemProviders = ["file", "manual", "wish", "scraper"] as const;

export type ItemProvider = (typeof itemProviders)[number];

export const itemCategories = ["weapon", "armor", "accessory", "material", "usable", "other"] as const;

export type ItemCategory = (typeof itemCategories)[number];

/** Slots that have a word of their own beside those of the weapons of a game. Any other is shown as it is written. */
export const knownSlots = [
  "head",
  "cloak",
  "chest",
  "hands",
  "legs",
  "feet",
  "necklace",
  "bracelet",
  "ring",
  "belt",
  "earring",
] as const;

/** An item's name in each language in which it is known. */
export type ItemNames = Readonly<Partial<Record<ItemLanguage, string>>>;

/** One line of what an item does, as its provider writes it. */
export type ItemStat = { readonly name: string; readonly value: string };

/** What is told of an item beside its names. */
export type ItemDetails = {
  readonly category: ItemCategory;
  /** Short code of where it is worn, such as `sword2h`; null where nobody said. */
  readonly slot: string | null;
  /** Code of the grade. The profile of the game knows its order and its word; any other code has neither. */
  readonly grade: number | null;
  readonly iconUrl: string | null;
  /** Page of a database that tells more. */
  readonly link: string | null;
  /** Where it drops, as its provider writes it. */
  readonly source: string | null;
  readonly stats: readonly ItemStat[];
};

/** What a change can change of an item: a run keeps it before and after, for the way back. */
export type ItemState = ItemDetails & {
  readonly names: ItemNames;
  readonly isListed: boolean;
  readonly isRetired: boolean;
};

/** An item of the catalogue that a guild sees. */
export type Item = ItemState & {
  readonly itemId: number;
  /** Null for an item of the deployment, which every guild of the game sees and none changes. */
  readonly guildId: string | null;
  readonly game: Game;
  /** What its provider calls it, such as `sword_aa_t2_boss_001`: one item per game and guild. */
  readonly sourceId: string;
  readonly provider: ItemProvider;
  /** The item that it turned out to be; null while it stands for itself. */
  readonly mergedIntoId: number | null;
};
