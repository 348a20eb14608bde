import {
  applyRightsPreset,
  changeGuild,
  changeRights,
  changeSettings,
  chooseStyle,
  confirmSetup,
  connectGuild,
  disconnectGuild,
  enterGuild,
  finishSetup,
  forgetPicks,
  listChannels,
  listGrantablePeople,
  listNews,
  listOwnGuilds,
  listRightHolders,
  listRoles,
  mendFinding,
  pickPlace,
  planRolesRecheck,
  recordChannel,
  recordChannelDeleted,
  recordRole,
  recordRoleDeleted,
  recordRoles,
  recordServer,
  requireNotReset,
  resetGuild,
  restoreGuild,
  stopSetup,
  switchModule,
  viewGuild,
  viewHealth,
  viewPlaces,
  viewReset,
  viewRights,
  viewSettings,
  viewSetup,
} from "#use-cases/settings/index.ts";
import type { Hall } from "../make-hall.ts";
import type { Attacks } from "./attack.ts";

const administrator = "8";

/** The everyday role of the hall, made an administrator. */
const roleOf = ({ guildId, marker }: Hall) => ({
  roleId: guildId,
  name: marker,
  colour: 0,
  position: 0,
  permissions: administrator,
  isManaged: false,
});

const channelOf = ({ server, marker }: Hall) =>
  ({
    channelId: server.things[0]?.discordId ?? "",
    parentId: null,
    kind: "text",
    name: marker,
    position: 0,
    overwrites: [],
  }) as const;

export const settingsAttacks: Attacks = {
  applyRightsPreset: {
    right: "rights.edit",
    attempt: (context, actor, { lowerRole: { roleId, rights } }) =>
      applyRightsPreset(context, actor, { kind: "role", id: roleId, preset: "member", seen: [...rights] }),
  },
  changeRights: {
    right: "rights.edit",
    attempt: (context, actor, { lowerRole: { roleId } }) =>
      changeRights(context, actor, {
        changes: [{ kind: "role", id: roleId, right: "rights.edit", isGranted: false }],
      }),
  },
  changeGuild: {
    right: "settings.edit",
    attempt: (context, actor, { marker }) => changeGuild(context, actor, { inGameName: marker }),
  },
  changeSettings: {
    right: "settings.edit",
    attempt: (context, actor) =>
      changeSettings(context, actor, { changes: { "attendance.graceMinutes": 7 } }),
  },
  chooseStyle: {
    right: "settings.edit",
    attempt: (context, actor) => chooseStyle(context, actor, { style: "hardcore" }),
  },
  switchModule: {
    right: "settings.edit",
    attempt: (context, actor) => switchModule(context, actor, { module: "points", isOn: false }),
  },
  viewRights: { right: "settings.view", attempt: viewRights },
  viewSettings: { right: "settings.view", attempt: viewSettings },
  confirmSetup: { right: "settings.edit", attempt: confirmSetup },
  connectGuild: {
    right: "settings.edit",
    attempt: (context, actor) =>
      connectGuild(context, actor, {
        name: "Taken over",
        iconHash: null,
        ownerId: actor.userId,
        language: "en",
      }),
  },
  disconnectGuild: { right: "settings.edit", attempt: disconnectGuild },
  disconnectMissingGuilds: {
    exempt:
      "the bot compares all its guilds with Discord's list, for nobody: disconnect-missing-guilds.test.ts",
  },
  enterGuild: {
    attemptAsStranger: (context, stranger, { guildId, officer: { sessionId } }) =>
      enterGuild(context, { ...stranger, name: "Ysolde" }, { guildId, sessionId }),
  },
  finishSetup: { right: "settings.edit", attempt: finishSetup },
  forgetPicks: { right: "settings.edit", attempt: forgetPicks },
  identifyMember: { exempt: "makes the actor from what Discord itself says: identify-member.test.ts" },
  listChannels: { right: "settings.view", attempt: listChannels },
  listGrantablePeople: { right: "rights.edit", attempt: listGrantablePeople },
  listNews: {
    right: null,
    attempt: (context, actor) =>
      listNews(context, actor, { since: context.clock.now().subtract({ hours: 1 }) }),
  },
  listOwnGuilds: {
    attemptAsStranger: (context, stranger, { officer: { sessionId } }) =>
      listOwnGuilds(context, stranger, { sessionId }),
  },
  listRightHolders: {
    right: "settings.view",
    attempt: (context, actor) => listRightHolders(context, actor, { right: "audit.view" }),
  },
  listRoles: { right: "settings.view", attempt: listRoles },
  mendFinding: {
    right: "settings.edit",
    attempt: (context, actor) => mendFinding(context, actor, { fix: "makePlace", place: "panel" }),
  },
  pickPlace: {
    right: "settings.edit",
    attempt: (context, actor, { server }) =>
      pickPlace(context, actor, {
        place: "events",
        discordId: server.things[0]?.discordId ?? null,
        server,
      }),
  },
  planRolesRecheck: {
    right: "settings.edit",
    attempt: (context, actor, { guildId }) =>
      planRolesRecheck(context, actor, { roleId: guildId, asOf: context.clock.now() }),
  },
  recordRoles: {
    right: "settings.edit",
    attempt: (context, actor, hall) =>
      recordRoles(context, actor, { roles: [roleOf(hall)], asOf: context.clock.now() }),
  },
  recordChannel: {
    right: "settings.edit",
    attempt: (context, actor, hall) =>
      recordChannel(context, actor, { channel: channelOf(hall), asOf: context.clock.now() }),
  },
  recordChannelDeleted: {
    right: "settings.edit",
    attempt: (context, actor, hall) =>
      recordChannelDeleted(context, actor, { channel: channelOf(hall), asOf: context.clock.now() }),
  },
  recordRole: {
    right: "settings.edit",
    attempt: (context, actor, hall) =>
      recordRole(context, actor, { role: roleOf(hall), asOf: context.clock.now() }),
  },
  recordRoleDeleted: {
    right: "settings.edit",
    attempt: (context, actor, { serverMember }) =>
      recordRoleDeleted(context, actor, {
        roleId: serverMember.roleIds[0] ?? "",
        asOf: context.clock.now(),
      }),
  },
  recordServer: {
    right: "settings.edit",
    attempt: (context, actor, hall) =>
      recordServer(context, actor, { roles: [roleOf(hall)], channels: [], asOf: context.clock.now() }),
  },
  requireFeature: { exempt: "says the same to everybody: require-feature.test.ts" },
  requireBot: { exempt: "says the same to everybody: require-bot.test.ts" },
  requireNotReset: { exempt: "says the same to everybody: reset-guild.test.ts" },
  resetGuild: {
    right: "data.erase",
    attempt: (context, actor, { marker }) => resetGuild(context, actor, { name: `Hall ${marker}` }),
  },
  restoreGuild: { right: "data.erase", attempt: restoreGuild },
  stopSetup: {
    right: "settings.edit",
    attempt: (context, actor) => stopSetup(context, actor, { problem: "settings.serverFull" }),
  },
  viewGuild: { right: null, attempt: viewGuild },
  viewHealth: { right: "settings.view", attempt: viewHealth },
  viewPlaces: { right: null, attempt: viewPlaces },
  viewReset: { right: "data.erase", attempt: viewReset },
  viewSetup: { right: "settings.edit", attempt: viewSetup },
};
