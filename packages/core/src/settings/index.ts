export { isBotThere } from "./bot-presence.ts";
export { type ChangeGameProfileInput, changeGameProfileInput } from "./change-game-profile.input.ts";
export { changeOverrides, describeOverrides } from "./change-game-profile.ts";
export { type ChangeGuildInput, changeGuildInput, maxRulesLength } from "./change-guild.input.ts";
export { changeGuildFields, type GuildField, listChangedFields } from "./change-guild.ts";
export {
  type ApplyRightsPresetInput,
  applyRightsPresetInput,
  type ChangeRightsInput,
  changeRightsInput,
  type ListRightHoldersInput,
  listRightHoldersInput,
} from "./change-rights.input.ts";
export {
  changeRightsOf,
  changesToPreset,
  listShownRights,
  type RightChange,
  type RightsEditor,
  standsBelow,
} from "./change-rights.ts";
export { type ChangeSettingsInput, changeSettingsInput } from "./change-settings.input.ts";
export {
  changeGuildSettings,
  requireMayChoose,
  requireSeenSettings,
  type SettingsChange,
  type SettingToStore,
} from "./change-settings.ts";
export { type ChoosePlacesInput, choosePlacesInput } from "./choose-places.input.ts";
export { planChoices } from "./choose-places.ts";
export { type ChooseStyleInput, chooseStyleInput } from "./choose-style.input.ts";
export { type CloseTalkInput, closeTalkInput } from "./close-talk.input.ts";
export { connectServer, type DiscordServer, isConnected, isOpen, newGuild } from "./connect-guild.ts";
export { describeServer, type KnownServer } from "./describe-server.ts";
export { examineGuild } from "./examine-guild.ts";
export type { SettingsFact } from "./facts.ts";
export {
  type Finding,
  type FindingCode,
  type Fix,
  findingCodes,
  fixes,
  type HealthSnapshot,
  type ParkedWork,
} from "./finding.ts";
export type { Guild } from "./guild.ts";
export {
  type ChangedSettings,
  guildSettings,
  type SettingKey,
  type SettingValue,
  type SettingValues,
  settingKeys,
} from "./guild-settings.ts";
export {
  type GuildSetup,
  isUnderWay,
  newSetup,
  type SetupPick,
  type SetupStep,
  type SetupThing,
} from "./guild-setup.ts";
export { type MendFindingInput, mendFindingInput } from "./mend-finding.input.ts";
export {
  featuresOf,
  isFeatureOn,
  isModuleOn,
  keepRightsOfModules,
  type Module,
  moduleOf,
  modules,
  neededModule,
  requireFeatureOn,
} from "./modules.ts";
export { listMissing, type NeededPermission, neededPermissions } from "./needed-permissions.ts";
export { isAbove, permissionsIn, type Standing, seesChannel } from "./permissions-in.ts";
export { type PickPlaceInput, pickPlaceInput } from "./pick-place.input.ts";
export { type GuildPlace, isRole, type Place, placeKinds, places, placesOf } from "./places.ts";
export {
  fingerprint,
  isNews,
  planSetup,
  requireFeasible,
  type SetupDraft,
  type SetupLine,
  stepsOf,
} from "./plan-setup.ts";
export { readValue } from "./read-value.ts";
export { recheckRoles, recheckRolesJob } from "./recheck-roles.ts";
export { type PlaceObstacle, type SetupProblem, settingsRefusals } from "./refusals.ts";
export { reminder } from "./reminder.input.ts";
export {
  maxReminders,
  type Reminder,
  type ReminderAudience,
  type ReminderWay,
  readReminder,
  reminderAudiences,
  reminderWays,
  writeReminder,
} from "./reminder.ts";
export { type ResetGuildInput, resetGuildInput } from "./reset-guild.input.ts";
export {
  isPurgeDue,
  planPurge,
  purgeGuildJob,
  purgeTimeOf,
  resetGuild,
  restoreGuild,
} from "./reset-guild.ts";
export {
  isSameValue,
  isSettingKey,
  listStyledSettings,
  presetsOf,
  readChangedSettings,
  resolveSettings,
} from "./resolve-settings.ts";
export { type Grantee, type RightsHolder, rightsHolderKinds } from "./rights-holder.ts";
export {
  findRightsPreset,
  type RightsPreset,
  rightsOfPresets,
  rightsPresets,
} from "./rights-presets.ts";
export {
  type ChannelOverwrite,
  type ServerChannel,
  type ServerChannelKind,
  type ServerRole,
  serverChannelKinds,
} from "./server.ts";
export { findObstacle, type ServerNow, type ServerThing } from "./server-now.ts";
export { type SettingInput, settingInput } from "./setting.input.ts";
export { type Setting, type SettingKind, type SettingUnit, settingUnits } from "./setting.ts";
export { defaultStyle, type Style, styles } from "./style.ts";
export { type SwitchModuleInput, switchModuleInput } from "./switch-module.input.ts";
export { switchGuildModule } from "./switch-module.ts";
export { findTimeZone, listTimeZones, readTimeZone, suggestTimeZones } from "./time-zones.ts";
export { rightsOfWaiting, type WaitingKind, waitingKinds } from "./waiting.ts";
