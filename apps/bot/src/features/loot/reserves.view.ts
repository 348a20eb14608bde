import { lampColour, listNames, type MessageView, row } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import type { ReservedItem } from "@guildhall/use-cases/loot";
import { type APISelectMenuComponent, escapeMarkdown } from "discord.js";
import type { SelectLook } from "#bot/discord/define-select.ts";
import { keepFittingLines, tellItemName } from "../items/index.ts";
import { tellItemInRow } from "./tell-item-in-row.ts";

/** What Discord takes in one description, with room for how many more there are. */
const room = 3_900;
/** So many items share the names that one message has room for. */
const sharedBy = 20;
/** Discord's limit of a select. */
const mostOptions = 25;

type Reserved = {
  readonly title: string;
  readonly reserved: readonly ReservedItem[];
  /** Whose own reserves can be taken back. */
  readonly userId: string;
};

/** What is reserved for an event, and by whom. Whoever reads it takes the own ones back. */
export function reservesOfEvent(
  t: Translate,
  { title, reserved, userId }: Reserved,
  release: (look: SelectLook) => APISelectMenuComponent,
): MessageView {
  const lines = reserved.map((one) => tellReserved(t, one));
  const shown = keepFittingLines(lines, room);
  const rest = lines.length - shown.length;
  const own = reserved.filter(({ people }) => people.some((person) => person.userId === userId));
  const options = own.slice(0, mostOptions).map(({ item }) => ({
    label: tellItemName(t, item.shown).slice(0, 100),
    value: String(item.itemId),
  }));
  return {
    embeds: [
      {
        title: t("loot.reserves.title", { title: escapeMarkdown(title) }).slice(0, 256),
        color: lampColour,
        description:
          [...shown, ...(rest > 0 ? [`-# ${t("loot.moreOnDashboard")}`] : [])].join("\n") ||
          t("loot.reserves.none"),
      },
    ],
    components:
      options.length === 0 ? [] : [row(release({ placeholder: t("loot.reserves.release"), options }))],
  };
}

function tellReserved(t: Translate, { item, people }: ReservedItem): string {
  const more = (count: number) => t("events.card.more", { count });
  const names = listNames(
    people.map(({ name }) => name),
    { fieldCount: sharedBy, more },
  );
  return `**${tellItemInRow(t, item)}** · ${names}`;
}
