import { saleSplits } from "@guildhall/core/loot";
import { lampColour, type MessageView, row } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import type { SalePreview } from "@guildhall/use-cases/loot";
import { type APIButtonComponentWithCustomId, escapeMarkdown } from "discord.js";
import type { ModalLook } from "#bot/discord/define-modal.ts";
import { keepFittingLines } from "../items/index.ts";
import type { LootWords } from "./tell-cell.ts";

/** What Discord takes in one description, with room for how many more there are. */
const room = 3_800;

/** What stands for the attendance of the drop's own event; else of so many days. */
export const ofEvent = 0;
const windows = [ofEvent, 30, 60, 90];

/** What something brought, and by what it is shared. */
export function saleDialog(t: Translate): ModalLook<"price" | "split" | "days" | "percent"> {
  return {
    title: t("loot.bank.sellTitle"),
    fields: {
      price: { label: t("loot.bank.price"), maxLength: 11 },
      split: {
        label: t("loot.bank.split"),
        value: saleSplits[0],
        options: saleSplits.map((split) => ({ label: t(`loot.saleSplits.${split}`), value: split })),
      },
      days: {
        label: t("loot.bank.attendance"),
        value: String(ofEvent),
        options: windows.map((days) => ({ label: t("loot.bank.window", { days }), value: String(days) })),
      },
      percent: { label: t("loot.bank.percent"), isOptional: true, placeholder: "0", maxLength: 3 },
    },
  };
}

type Draft = Omit<SalePreview, "previewId"> & {
  /** As it is shown. */
  readonly item: string;
  readonly price: number;
  readonly split: (typeof saleSplits)[number];
};

/** Who would get what, and the button that writes exactly this. */
export function saleDraft(
  { t }: LootWords,
  { item, price, split, payouts, toBank }: Draft,
  sell: (label: string) => APIButtonComponentWithCustomId,
): MessageView {
  const lines = payouts.map(
    ({ name, amount }) => `${escapeMarkdown(name)} · ${t("loot.bank.coins", { amount })}`,
  );
  const shown = keepFittingLines(lines, room);
  const about = [
    t("loot.bank.coins", { amount: price }),
    t(`loot.saleSplits.${split}`),
    ...(toBank > 0 ? [t("loot.bank.kept", { amount: toBank })] : []),
  ];
  const isCut = shown.length < lines.length;
  return {
    embeds: [
      {
        title: item.slice(0, 256),
        color: lampColour,
        description: [
          about.join(" · "),
          ...shown,
          ...(isCut ? [t("loot.bank.others", { count: lines.length - shown.length })] : []),
        ].join("\n"),
      },
    ],
    components: [row(sell(t("loot.bank.sell")))],
  };
}
