/** What the guild contracts of a game can ask for. Keys; their words are at `settings.games.contracts`. */
export type ContractBook = {
  /** Kinds of monsters. The first stands for all of them, and alone. */
  readonly monsters: readonly string[];
  /** Dynamic events. At most 25, as Discord lets nobody choose from more. */
  readonly events: readonly string[];
  /** Dungeons of the open world. */
  readonly dungeons: readonly string[];
};

/** As Throne and Liberty had them in 2026. */
export const throneAndLibertyContracts: ContractBook = {
  monsters: ["all", "demon", "humanoid", "savages", "undead", "construction"],
  events: [
    "bercant-manor",
    "black-anvil-forge",
    "blood-mushroom-gathering",
    "crimson-manor",
    "dark-destroyers",
    "desert-caravan",
    "festival-of-fire",
    "forest-of-the-great-tree",
    "hidden-brown-mica",
    "lantern-seed-festival",
    "lift-the-moonlight-spell",
    "quietis-demesne",
    "requiem-of-light",
    "starlight-stones-ritual",
    "stop-the-mana-frenzy",
    "swamp-of-silence",
    "talisman-delivery",
    "wolf-hunting-contest",
  ],
  dungeons: [
    "syleuss-abyss",
    "shadowed-crypt",
    "saurodoma-island",
    "sanctuary-of-desire",
    "temple-of-truth",
    "bercant-estate",
    "crimson-mansion",
  ],
};
