import type { Translate } from "@guildhall/i18n";
import { button } from "../button.ts";
import { lampColour } from "../lamp-colour.ts";
import type { MessageView } from "../message-view.ts";
import { row } from "../row.ts";

export type PanelLook = {
  readonly guildName: string;
  /** One to five. */
  readonly buttons: readonly { readonly customId: string; readonly label: string }[];
};

/** The one message that members need: a button for each thing that they come for. */
export function memberPanel(t: Translate, { guildName, buttons }: PanelLook): MessageView {
  return {
    embeds: [{ title: guildName, color: lampColour, description: t("settings.panel.text") }],
    components: [row(...buttons.map(({ customId, label }) => button(customId, { label })))],
  };
}
