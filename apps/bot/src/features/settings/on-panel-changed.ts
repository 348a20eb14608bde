import { type Guild, isFeatureOn } from "@guildhall/core/settings";
import { findMessage, markMessageDeleted } from "@guildhall/db/messages";
import { findPlace } from "@guildhall/db/settings";
import { memberPanel } from "@guildhall/discord-views/settings";
import { translatorFor } from "@guildhall/i18n";
import { panelMessageKind } from "@guildhall/use-cases/settings";
import { DiscordAPIError, RESTJSONErrorCodes, Routes } from "discord.js";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import type { PanelButton } from "#bot/discord/panel-button.ts";
import { showMessage } from "#bot/discord/show-message.ts";
import type { Tools } from "#bot/discord/tools.ts";
import { openTalkButton } from "./talk.button.ts";

/** A guild has one. */
const panel = { kind: panelMessageKind, subjectId: 0, variant: "" };

/** The panel stands where the guild wants it, in its language, with the buttons of what is switched on. */
export const onPanelChanged = onFact({
  name: "member-panel",
  facts: [
    "settings.setupFinished",
    "settings.guildChanged",
    "settings.modulesChanged",
    "settings.guildConnected",
    "settings.guildRestored",
    "settings.panelDeleted",
  ],
  async run(tools, { guildId }) {
    const { context } = tools;
    const guild = await findConnectedGuild(context, guildId);
    const channelId = await findPlace(context.db, guildId, "panel");
    if (!guild || !channelId) return;
    await leaveOtherChannel(tools, guildId, channelId);
    await showMessage(tools, guildId, {
      ...panel,
      channelId,
      view: viewOf(guild, tools.panelButtons),
      marker: openTalkButton.customId({}),
    });
    await pin(tools, guildId);
  },
});

function viewOf({ name, language, modulesOff }: Guild, buttons: readonly PanelButton[]) {
  const t = translatorFor(language);
  const shown = buttons.filter(({ feature }) => isFeatureOn(modulesOff, feature)).toSorted(inOrder);
  return memberPanel(t, {
    guildName: name,
    buttons: shown.map(({ customId, label }) => ({ customId, label: label(t) })),
  });
}

/** What people come for most often stands first. */
const order: readonly string[] = ["dkp", "wishlists", "absences", "members", "events", "settings"];

function inOrder(one: PanelButton, other: PanelButton): number {
  return order.indexOf(one.feature) - order.indexOf(other.feature);
}

/** A panel in a channel that is not its place any more would go on answering there. */
async function leaveOtherChannel(
  { client, context }: Tools,
  guildId: string,
  channelId: string,
): Promise<void> {
  const { db, clock } = context;
  const standing = await findMessage(db, guildId, panel);
  if (!standing?.messageId || standing.channelId === channelId) return;
  const route = Routes.channelMessage(standing.channelId, standing.messageId);
  await client.rest.delete(route).catch(unless(gone));
  await markMessageDeleted(db, guildId, { id: standing.id, now: clock.now() });
}

/** Without the right to pin, the panel stands all the same, and the health check says what is missing. */
async function pin({ client, context }: Tools, guildId: string): Promise<void> {
  const standing = await findMessage(context.db, guildId, panel);
  if (!standing?.messageId) return;
  const route = `/channels/${standing.channelId}/messages/pins/${standing.messageId}` as const;
  await client.rest.put(route).catch(unless([RESTJSONErrorCodes.MissingPermissions, ...gone]));
}

const gone: readonly unknown[] = [RESTJSONErrorCodes.UnknownMessage, RESTJSONErrorCodes.UnknownChannel];

function unless(expected: readonly unknown[]): (error: unknown) => void {
  return (error) => {
    if (!(error instanceof DiscordAPIError && expected.includes(error.code))) throw error;
  };
}
