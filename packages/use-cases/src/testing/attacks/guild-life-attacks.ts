import { Refusal } from "@guildhall/core";
import {
  closeTalk,
  connectGuild,
  disconnectGuild,
  mendFinding,
  noticeDeletedPanel,
  openTalk,
  resetGuild,
  restoreGuild,
  viewHealth,
  viewOwnTalk,
  viewReset,
} from "#use-cases/settings/index.ts";
import type { Attacks } from "./attack.ts";

/** On what keeps a guild alive: the bot coming and going, reset and return, the health check, the members' panel. */
export const guildLifeAttacks: Attacks = {
  closeTalk: {
    right: "members.edit",
    attempt: (context, actor, { talkId }) => closeTalk(context, actor, { talkId }),
  },
  connectGuild: {
    right: "settings.edit",
    attempt: (context, actor) =>
      connectGuild(context, actor, {
        name: "Taken over",
        iconHash: null,
        ownerId: actor.userId,
        afkChannelId: null,
        language: "en",
      }),
  },
  disconnectGuild: { right: "settings.edit", attempt: disconnectGuild },
  disconnectMissingGuilds: {
    exempt:
      "the bot compares all its guilds with Discord's list, for nobody: disconnect-missing-guilds.test.ts",
  },
  mendFinding: {
    right: "settings.edit",
    attempt: (context, actor) => mendFinding(context, actor, { fix: "makePlace", place: "panel" }),
  },
  noticeDeletedPanel: {
    right: "settings.edit",
    attempt: (context, actor) => noticeDeletedPanel(context, actor, { messageIds: ["1"] }),
  },
  openTalk: { right: null, attempt: openTalk },
  requireBot: { exempt: "says the same to everybody: require-bot.test.ts" },
  resetGuild: {
    right: "data.erase",
    attempt: (context, actor, { marker }) => resetGuild(context, actor, { name: `Hall ${marker}` }),
  },
  restoreGuild: {
    right: "data.erase",
    // Whoever may restore learns that the hall is not reset: that is as far as it goes here.
    attempt: (context, actor) => restoreGuild(context, actor).catch(passNotReset),
  },
  viewHealth: { right: "settings.view", attempt: viewHealth },
  viewOwnTalk: { right: null, attempt: viewOwnTalk },
  viewReset: { right: "data.erase", attempt: viewReset },
};

function passNotReset(error: unknown): void {
  if (!(error instanceof Refusal) || error.code !== "settings.notReset") throw error;
}
