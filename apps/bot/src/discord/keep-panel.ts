import type { FactName, Feature } from "@guildhall/core";
import { type Guild, isFeatureOn, type Place } from "@guildhall/core/settings";
import { findMessage, markMessageDeleted } from "@guildhall/db/messages";
import { findPlace } from "@guildhall/db/settings";
import type { MessageView } from "@guildhall/discord-views";
import { RESTJSONErrorCodes, Routes } from "discord.js";
import { findConnectedGuild } from "./find-connected-guild.ts";
import { guildLookFacts } from "./guild-look-facts.ts";
import { unlessGone, unlessGoneOr } from "./is-gone.ts";
import { type FactHandler, onFact } from "./on-fact.ts";
import { showMessage } from "./show-message.ts";
import { takeAwayMessage } from "./take-away-message.ts";
import type { Tools } from "./tools.ts";

/** A pinned message with buttons, of which a guild has one in a channel of its own. */
export type Panel = {
  /** Stands in the database, as the handler that keeps it. */
  readonly kind: string;
  readonly place: Place;
  /** With it the panel is gone while the feature is off. */
  readonly feature?: Feature;
  /** A custom id that no other message has. */
  marker(): string;
  /** What else it shows something of. */
  readonly alsoOn?: readonly FactName[];
  view(guild: Guild, tools: Tools): MessageView | Promise<MessageView>;
};

/** The panel stands where the guild wants it, in its language, with the buttons of what is switched on. */
export function keepPanel(panel: Panel): FactHandler {
  return onFact({
    name: panel.kind,
    facts: [...guildLookFacts, "settings.panelDeleted", ...(panel.alsoOn ?? [])],
    async run(tools, { guildId, name }) {
      const { context } = tools;
      const guild = await findConnectedGuild(context, guildId);
      const channelId = await findPlace(context.db, guildId, panel.place);
      if (!guild || !channelId) return;
      if (panel.feature && !isFeatureOn(guild.modulesOff, panel.feature))
        return await takeAwayMessage(tools, guildId, identityOf(panel));
      const standing = { guildId, panel: identityOf(panel) };
      await leaveOtherChannel(tools, standing, channelId);
      const former = await findMessage(context.db, guildId, standing.panel);
      const view = await panel.view(guild, tools);
      await showMessage(tools, guildId, { ...standing.panel, channelId, view, marker: panel.marker() });
      // What changes all the time is pinned when it is posted, and when the guild's settings change.
      if (!former?.messageId || !panel.alsoOn?.includes(name)) await pin(tools, standing);
    },
  });
}

/** A guild has one of each kind. */
function identityOf({ kind }: Panel) {
  return { kind, subjectId: 0, variant: "" };
}

type Standing = { readonly guildId: string; readonly panel: ReturnType<typeof identityOf> };

/** A panel in a channel that is not its place any more would go on answering there. */
async function leaveOtherChannel(
  { client, context }: Tools,
  { guildId, panel }: Standing,
  channelId: string,
): Promise<void> {
  const { db, clock } = context;
  const standing = await findMessage(db, guildId, panel);
  if (!standing?.messageId || standing.channelId === channelId) return;
  const route = Routes.channelMessage(standing.channelId, standing.messageId);
  await client.rest.delete(route).catch(unlessGone);
  await markMessageDeleted(db, guildId, { id: standing.id, now: clock.now() });
}

/** Without the right to pin, the panel stands all the same, and the health check says what is missing. */
async function pin({ client, context }: Tools, { guildId, panel }: Standing): Promise<void> {
  const standing = await findMessage(context.db, guildId, panel);
  if (!standing?.messageId) return;
  const route = `/channels/${standing.channelId}/messages/pins/${standing.messageId}` as const;
  await client.rest.put(route).catch(unlessGoneOr(RESTJSONErrorCodes.MissingPermissions));
}
