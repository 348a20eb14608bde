import {
  applyRightsPreset,
  changeGameProfile,
  changeGuild,
  changeRights,
  changeSettings,
  choosePlaces,
  chooseStyle,
  confirmSetup,
  enterByMessage,
  enterGuild,
  finishSetup,
  forgetPicks,
  listChannels,
  listGrantablePeople,
  listNews,
  listOwnGuilds,
  listRightHolders,
  listRoles,
  pickPlace,
  planRolesRecheck,
  recordChannel,
  recordChannelDeleted,
  recordRole,
  recordRoleDeleted,
  recordRoles,
  recordServer,
  stopSetup,
  switchModule,
  viewGameProfile,
  viewGuild,
  viewPlaces,
  viewRights,
  viewServer,
  viewSettings,
  viewSetup,
  viewWaiting,
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
  changeGameProfile: {
    right: "settings.edit",
    attempt: (context, actor, { marker }) => {
      const ownPresets = [{ title: `Rush ${marker}`, durationMinutes: 45, rewardPoints: 5 }];
      return changeGameProfile(context, actor, { ownPresets });
    },
  },
  changeGuild: {
    right: "settings.edit",
    attempt: (context, actor) => changeGuild(context, actor, { inGameName: "Taken over" }),
  },
  changeSettings: {
    right: "settings.edit",
    attempt: (context, actor) =>
      changeSettings(context, actor, { changes: { "attendance.graceMinutes": 7 } }),
  },
  choosePlaces: {
    right: "settings.edit",
    attempt: (context, actor, { lowerRole: { roleId } }) =>
      choosePlaces(context, actor, { choices: { officers: roleId } }),
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
  viewServer: { right: "settings.view", attempt: viewServer },
  viewSettings: { right: "settings.view", attempt: viewSettings },
  confirmSetup: { right: "settings.edit", attempt: confirmSetup },
  enterByMessage: {
    attemptAsStranger: (context, stranger, { guildId }) => enterByMessage(context, stranger, { guildId }),
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
  stopSetup: {
    right: "settings.edit",
    attempt: (context, actor) => stopSetup(context, actor, { problem: "settings.serverFull" }),
  },
  viewGameProfile: { right: null, attempt: viewGameProfile },
  viewGuild: { right: null, attempt: viewGuild },
  viewPlaces: { right: null, attempt: viewPlaces },
  viewWaiting: { right: null, attempt: viewWaiting },
  viewSetup: { right: "settings.edit", attempt: viewSetup },
};
