import { lampColour, type MessageView, row } from "@guildhall/discord-views";
import type { NightPreview } from "@guildhall/use-cases/loot";
import {
  type APIButtonComponentWithCustomId,
  type APIMessageTopLevelComponent,
  type APISelectMenuComponent,
  type APISelectMenuOption,
  escapeMarkdown,
} from "discord.js";
import type { SelectLook } from "#bot/discord/define-select.ts";
import { keepFittingLines, tellItemName } from "../items/index.ts";
import { type LootWords, tellCell, tellCriterion } from "./tell-cell.ts";
import { tellItemInRow } from "./tell-item-in-row.ts";

/** What Discord takes in one description, with room for what else it says. */
const room = 3_800;
/** Discord's limit of a select. */
const mostOptions = 25;
/** Beside those who can be chosen for a drop: by the rules, and nobody. */
const mostPeople = mostOptions - 2;

/** What stands for leaving a drop for later, and for what the rules say. */
export const forLater = "later";
export const byRules = "rules";

type NightRow = NightPreview["rows"][number];

export type NightControls = {
  /** Which drop is to go to somebody else; undefined where no more can be said. */
  readonly change: ((look: SelectLook) => APISelectMenuComponent) | undefined;
  give(label: string): APIButtonComponentWithCustomId;
};

/** Who gets which of the drops of an event, in the order in which they are given. */
export function nightPlan(words: LootWords, night: NightPreview, controls: NightControls): MessageView {
  const { t } = words;
  const { rows, event } = night;
  const lines = rows.map((one, index) => `${index + 1}. ${tellRow(words, night, one)}`);
  const shown = keepFittingLines(lines, room);
  const notes = [
    ...(shown.length < lines.length ? [t("loot.moreOnDashboard")] : []),
    ...(controls.change ? [] : [t("loot.night.noMore")]),
  ].map((note) => `-# ${note}`);
  return {
    embeds: [
      {
        title: t("loot.night.title", { title: escapeMarkdown(event.title) }).slice(0, 256),
        color: lampColour,
        description: [...shown, ...notes].join("\n"),
        footer: { text: t("loot.night.how") },
      },
    ],
    components: controlsOf(words, rows, controls),
  };
}

function controlsOf(
  { t }: LootWords,
  rows: readonly NightRow[],
  { change, give }: NightControls,
): readonly APIMessageTopLevelComponent[] {
  const options = rows.slice(0, mostOptions).map(({ dropId, item }, index) => ({
    label: `${index + 1}. ${item ? tellItemName(t, item.shown) : t("loot.someItem")}`.slice(0, 100),
    value: String(dropId),
  }));
  const count = rows.filter(({ memberId }) => memberId !== null).length;
  return [
    ...(change ? [row(change({ placeholder: t("loot.night.change"), options }))] : []),
    ...(count > 0 ? [row(give(t("loot.night.give", { count })))] : []),
  ];
}

function tellRow(
  words: LootWords,
  night: NightPreview,
  { item, memberId, isChosen, ranking }: NightRow,
): string {
  const { t } = words;
  const name = `**${tellItemInRow(t, item)}**`;
  if (memberId === null) return `${name} · ${t(isChosen ? "loot.night.later" : "loot.night.nobody")}`;
  const winner = `${name} · ${escapeMarkdown(nameIn(words, night, memberId))}`;
  if (isChosen) return `${winner} · ${t("loot.night.chosen")}`;
  const [, second] = ranking.places;
  const decidedBy = second?.decidedBy ?? null;
  const criterion = decidedBy === null ? undefined : ranking.criteria[decidedBy];
  const cell = decidedBy === null ? undefined : ranking.places[0]?.cells[decidedBy];
  if (!criterion || !cell) return winner;
  return `${winner} · ${tellCriterion(words, criterion)}: ${tellCell(words, criterion, cell)}`;
}

function nameIn({ t }: LootWords, { people }: NightPreview, memberId: number): string {
  return people.find((one) => one.memberId === memberId)?.name ?? t("loot.somebody");
}

type DropControls = {
  choose(look: SelectLook): APISelectMenuComponent;
  back(label: string): APIButtonComponentWithCustomId;
};

/** Whom one of the drops can go to instead: those who want it, in the order of the rules, and those who are not let in after them. */
export function nightDrop(
  words: LootWords,
  { night, dropId }: { readonly night: NightPreview; readonly dropId: number },
  { choose, back }: DropControls,
): MessageView {
  const { t } = words;
  const asked = night.rows.find((one) => one.dropId === dropId);
  if (!asked) return { content: t("loot.night.gone"), components: [row(back(t("loot.night.back")))] };
  const { item, ranking, memberId } = asked;
  const toPerson = (one: { readonly memberId: number }, index: number): APISelectMenuOption => ({
    label: nameIn(words, night, one.memberId).slice(0, 100),
    description: t("loot.place", { place: index + 1 }),
    value: String(one.memberId),
    default: one.memberId === memberId,
  });
  const outsiders = ranking.outsiders.map((one) => ({
    ...toPerson(one, 0),
    description: t("loot.night.outsider"),
  }));
  const options = [
    { label: t("loot.night.byRules"), value: byRules },
    ...[...ranking.places.map(toPerson), ...outsiders].slice(0, mostPeople),
    { label: t("loot.night.forLater"), value: forLater },
  ];
  return {
    content: t("loot.night.who", { item: tellItemInRow(t, item) }),
    components: [
      row(choose({ placeholder: t("loot.night.whom"), options })),
      row(back(t("loot.night.back"))),
    ],
  };
}
