import { lampColour, listNames, type MessageView, row } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import type { DropsLine, DropsPreview } from "@guildhall/use-cases/loot";
import type { APIButtonComponentWithCustomId, APIEmbedField, APISelectMenuComponent } from "discord.js";
import { escapeMarkdown } from "discord.js";
import type { SelectLook } from "#bot/discord/define-select.ts";
import { tellItemName } from "../items/index.ts";

/** A message has five rows, and the last one is the button's. */
const questionLimit = 4;
const fence = "```";

/** What stands for leaving a line out among the options. */
export const skippedLine = "skip";

export type DraftControls = {
  which(line: number, look: SelectLook): APISelectMenuComponent;
  write(label: string): APIButtonComponentWithCustomId;
};

/** What was written, which items it means, what is unclear, and the button that records it. The message keeps the text. */
export function dropsDraft(
  t: Translate,
  {
    text,
    preview,
    mayAsk,
  }: { readonly text: string; readonly preview: DropsPreview; readonly mayAsk: boolean },
  controls: DraftControls,
): MessageView {
  const asked = preview.lines.filter(({ isOpen, candidates }) => isOpen && candidates.length > 0);
  const questions = mayAsk ? asked.slice(0, questionLimit) : [];
  const { event, dropCount } = preview;
  const from = event ? t("loot.drops.at", { event: event.title }) : t("loot.drops.nowhere");
  return {
    embeds: [
      {
        title: `${t("loot.drops.title")} · ${from}`.slice(0, 256),
        description: `${fence}\n${text}\n${fence}`,
        color: lampColour,
        fields: [...fieldsOf(t, preview)],
      },
    ],
    components: [
      ...questions.map((line) => row(controls.which(line.line, questionLook(t, line)))),
      ...(dropCount > 0 ? [row(controls.write(t("loot.drops.write", { count: dropCount })))] : []),
    ],
  };
}

/** The text of a draft as its message shows it. */
export function readDraft(shown: string): string {
  return shown.replace(/^`{3}\n/, "").replace(/\n`{3}$/, "");
}

/** Backticks would end the block in which the text stands. */
export const fenceable = (text: string): string => text.replaceAll("`", "'");

function fieldsOf(t: Translate, { lines, dropCount }: DropsPreview): readonly APIEmbedField[] {
  const known = lines.flatMap(({ item, count }) =>
    item ? [t("loot.drops.line", { count, item: tellItemName(t, item.shown) })] : [],
  );
  const open = lines.filter(({ isOpen }) => isOpen).map(tellWritten);
  const left = lines.filter(({ item, isOpen }) => !item && !isOpen).map(tellWritten);
  const groups = [
    { name: t("loot.drops.known", { count: dropCount }), names: known },
    { name: t("loot.drops.open", { count: open.length }), names: open },
    { name: t("loot.drops.left", { count: left.length }), names: left },
  ].filter(({ names }) => names.length > 0);
  const more = (count: number) => t("events.card.more", { count });
  // The text above takes as much of the message as the names may.
  const fieldCount = groups.length * 2;
  return groups.map(({ name, names }) => ({ name, value: listNames(names, { fieldCount, more }) }));
}

const tellWritten = ({ line, written }: DropsLine): string => `${line}. ${written}`;

function questionLook(t: Translate, { line, written, candidates }: DropsLine): SelectLook {
  const options = candidates.map(({ itemId, shown }) => ({
    label: tellItemName(t, shown).slice(0, 100),
    value: String(itemId),
  }));
  return {
    placeholder: t("loot.drops.which", { line, written }).slice(0, 150),
    options: [...options, { label: t("loot.drops.skip"), value: skippedLine }],
  };
}

/** What was recorded, by its event. */
export function recordedDrops(
  t: Translate,
  { count, event }: { readonly count: number; readonly event: string | null },
): string {
  const from =
    event === null ? t("loot.drops.nowhere") : t("loot.drops.at", { event: escapeMarkdown(event) });
  return t("loot.drops.recorded", { count, from });
}
