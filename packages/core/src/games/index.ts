export type { ContractBook } from "./contracts.ts";
export { type ClassWords, findClasses } from "./find-classes.ts";
export { defaultGame, type Game, games } from "./game.ts";
export { type AccountProvider, accountProviders, type GameAccounts } from "./game-accounts.ts";
export {
  type GameOverrides,
  noOverrides,
  type OwnPreset,
  type PresetOverride,
  resolveProfile,
} from "./game-overrides.ts";
export {
  type EventPreset,
  type GameClass,
  type GameProfile,
  type Grade,
  type Interest,
  type PartyShape,
  type PowerLabel,
  powerLabels,
  type Role,
  roles,
  type Weapon,
  type WeekLine,
} from "./game-profile.ts";
export { profileOf } from "./profile-of.ts";
