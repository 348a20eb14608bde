import { type Guild, isFeatureOn } from "@guildhall/core/settings";
import type { MessageView } from "@guildhall/discord-views";
import { memberPanel } from "@guildhall/discord-views/settings";
import { translatorFor } from "@guildhall/i18n";
import { panelMessageKinds } from "@guildhall/use-cases/settings";
import { keepPanel } from "#bot/discord/keep-panel.ts";
import type { PanelButton } from "#bot/discord/panel-button.ts";
import type { Tools } from "#bot/discord/tools.ts";
import { openTalkButton } from "./talk.button.ts";

/** The panel for members. */
export const onPanelChanged = keepPanel({
  kind: panelMessageKinds.members,
  place: "panel",
  marker: () => openTalkButton.customId({}),
  view: viewOf,
});

function viewOf({ name, language, modulesOff }: Guild, { panelButtons }: Tools): MessageView {
  const t = translatorFor(language);
  const shown = panelButtons.filter(({ feature }) => isFeatureOn(modulesOff, feature)).toSorted(inOrder);
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
