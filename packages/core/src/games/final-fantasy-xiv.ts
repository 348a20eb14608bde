import type { GameClass, GameProfile, Role } from "./game-profile.ts";

const playedAs = (role: Role, ...keys: readonly string[]): readonly GameClass[] =>
  keys.map((key) => ({ key, name: null, weapons: null, roles: [role] }));

/** Every job has exactly one role; physical and magical ranged are one here. Blue mages are left out: they do not enter raids with others. */
export const finalFantasyXiv: GameProfile = {
  game: "final-fantasy-xiv",
  powerLabel: "itemLevel",
  roles: ["tank", "healer", "melee", "ranged"],
  weapons: [],
  classes: [
    ...playedAs("tank", "paladin", "warrior", "dark-knight", "gunbreaker"),
    ...playedAs("healer", "white-mage", "scholar", "astrologian", "sage"),
    ...playedAs("melee", "monk", "dragoon", "ninja", "samurai", "reaper", "viper"),
    ...playedAs("ranged", "bard", "machinist", "dancer"),
    ...playedAs("ranged", "black-mage", "summoner", "red-mage", "pictomancer"),
  ],
  partySize: 8,
  partyShapes: [],
  interests: [],
  grades: [],
  ranks: [],
  resetTime: null,
  eventPresets: [],
};
