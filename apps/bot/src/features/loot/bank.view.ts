import { discordTime, lampColour, type MessageView, row } from "@guildhall/discord-views";
import type { BankView, SaleRow } from "@guildhall/use-cases/loot";
import {
  type APIButtonComponentWithCustomId,
  type APIEmbedField,
  type APISelectMenuComponent,
  escapeMarkdown,
} from "discord.js";
import type { SelectLook } from "#bot/discord/define-select.ts";
import { keepFittingLines, tellItemName } from "../items/index.ts";
import type { LootWords } from "./tell-cell.ts";
import { tellItemInRow } from "./tell-item-in-row.ts";

/** Of the 1,024 characters of a field; what follows says that there are more. */
const roomInField = 950;
/** What Discord takes in one description, with room for how many more there are. */
const room = 3_800;
/** Discord's limits: a select has 25 options, and a message five rows, of which one leads back. */
const mostOptions = 25;
const mostSelects = 4;

type SelectOf = (look: SelectLook) => APISelectMenuComponent;

export type BankControls = {
  /** Looks at one sale. */
  readonly open: SelectOf;
  /** Undefined for somebody who sells nothing. */
  readonly sell: SelectOf | undefined;
};

/** What lies in the guild's bank, and what it sold of late. */
export function bankView(
  words: LootWords,
  { unsold, sales }: BankView,
  { open, sell }: BankControls,
): MessageView {
  const { t } = words;
  const standing = sales.filter(({ undoneAt }) => undoneAt === null);
  const lying = unsold.map(
    ({ item, droppedAt }) => `**${tellItemInRow(t, item)}** · ${discordTime(droppedAt, "d")}`,
  );
  const sold = standing.map((sale) => tellSale(words, sale));
  const options = standing.slice(0, mostOptions).map((sale) => ({
    label: tellPlainItem(words, sale).slice(0, 100),
    description: tellPaid(words, sale),
    value: String(sale.saleId),
  }));
  const offered = unsold.slice(0, mostOptions).map(({ dropId, item }) => ({
    label: tellPlainItem(words, { item }).slice(0, 100),
    value: String(dropId),
  }));
  return {
    embeds: [
      {
        title: t("loot.bank.title"),
        color: lampColour,
        fields: [
          field(words, t("loot.bank.unsold", { count: unsold.length }), lying),
          field(words, t("loot.bank.sold"), sold),
        ],
      },
    ],
    components: [
      ...(sell && offered.length > 0
        ? [row(sell({ placeholder: t("loot.bank.sellWhich"), options: offered }))]
        : []),
      ...(options.length > 0 ? [row(open({ placeholder: t("loot.bank.open"), options }))] : []),
    ],
  };
}

function field({ t }: LootWords, name: string, lines: readonly string[]): APIEmbedField {
  const shown = keepFittingLines(lines, roomInField);
  const isCut = shown.length < lines.length;
  const value = [...shown, ...(isCut ? [`-# ${t("loot.moreOnDashboard")}`] : [])].join("\n");
  return { name, value: value || t("loot.bank.nothing") };
}

function tellSale(words: LootWords, sale: SaleRow): string {
  const { t } = words;
  const price = t("loot.bank.coins", { amount: sale.price });
  const parts = [discordTime(sale.soldAt, "d"), `**${tellItemInRow(t, sale.item)}**`, price];
  return [...parts, tellPaid(words, sale)].join(" · ");
}

function tellPlainItem({ t }: LootWords, { item }: Pick<SaleRow, "item">): string {
  return item ? tellItemName(t, item.shown) : t("loot.someItem");
}

function tellPaid({ t }: LootWords, { payouts }: SaleRow): string {
  if (payouts.length === 0) return t("loot.saleSplits.bank");
  const paid = payouts.filter(({ paidAt }) => paidAt !== null).length;
  return t("loot.bank.paid", { paid, count: payouts.length });
}

/** People whom one select offers. */
export type PayoutGroup = { readonly number: number; readonly payouts: SaleRow["payouts"] };

/** Who gets a part, as far as selects can offer them. */
export function groupPayouts(payouts: SaleRow["payouts"]): readonly PayoutGroup[] {
  const groupCount = Math.min(mostSelects, Math.ceil(payouts.length / mostOptions));
  return Array.from({ length: groupCount }, (_, number) => ({
    number,
    payouts: payouts.slice(number * mostOptions, (number + 1) * mostOptions),
  }));
}

export type SaleControls = {
  /** Undefined for somebody who pays nobody. */
  readonly tick: ((group: number, look: SelectLook) => APISelectMenuComponent) | undefined;
  back(label: string): APIButtonComponentWithCustomId;
};

/** Who gets what of a sale, and who has it: officers tick whom they paid in the game. */
export function saleView(words: LootWords, sale: SaleRow, { tick, back }: SaleControls): MessageView {
  const { t } = words;
  const { price, split, toBank, payouts } = sale;
  const lines = payouts.map(({ name, amount, paidAt }) => {
    const sum = t("loot.bank.coins", { amount });
    return `${paidAt === null ? "▫️" : "✅"} ${escapeMarkdown(name || t("loot.somebody"))} · ${sum}`;
  });
  const shown = keepFittingLines(lines, room);
  const isCut = shown.length < lines.length || payouts.length > mostOptions * mostSelects;
  const about = [
    t("loot.bank.coins", { amount: price }),
    t(`loot.saleSplits.${split}`),
    ...(toBank > 0 ? [t("loot.bank.kept", { amount: toBank })] : []),
  ];
  const selects = tick
    ? groupPayouts(payouts).map((group) => row(tick(group.number, lookOf(words, group))))
    : [];
  return {
    embeds: [
      {
        title: tellItemInRow(t, sale.item).slice(0, 256),
        color: lampColour,
        description: [
          about.join(" · "),
          ...shown,
          ...(isCut ? [`-# ${t("loot.moreOnDashboard")}`] : []),
        ].join("\n"),
      },
    ],
    components: [...selects, row(back(t("loot.bank.back")))],
  };
}

function lookOf({ t }: LootWords, { payouts }: PayoutGroup): SelectLook {
  return {
    placeholder: t("loot.bank.tick"),
    minValues: 0,
    maxValues: payouts.length,
    options: payouts.map(({ memberId, name, amount, paidAt }) => ({
      label: (name || t("loot.somebody")).slice(0, 100),
      description: t("loot.bank.coins", { amount }),
      value: String(memberId),
      default: paidAt !== null,
    })),
  };
}
