import { eventInput } from "@guildhall/core/events";
import { holdEvent, previewSettlement, releaseEvent } from "@guildhall/use-cases/attendance";
import { escapeMarkdown } from "discord.js";
import { defineButton } from "#bot/discord/define-button.ts";
import { settlementPreview } from "./settlement-preview.view.ts";

/** Keeps an event from settling itself. The officers' note changes by itself. */
export const holdButton = defineButton({
  feature: "attendance",
  name: "hold",
  version: 1,
  params: eventInput,
  async run({ context, actor, t }, input) {
    const { title } = await holdEvent(context, actor, input);
    return { content: t("attendance.outlook.heldNow", { title: escapeMarkdown(title) }) };
  },
});

export const releaseButton = defineButton({
  feature: "attendance",
  name: "release",
  version: 1,
  params: eventInput,
  async run({ context, actor, t }, input) {
    const { title } = await releaseEvent(context, actor, input);
    return { content: t("attendance.outlook.releasedNow", { title: escapeMarkdown(title) }) };
  },
});

/** Shows what settling would write; the button below that writes it. */
export const lookAtSettlementButton = defineButton({
  feature: "attendance",
  name: "look-at-settlement",
  version: 1,
  params: eventInput,
  async run({ context, actor, language, t }, input) {
    return settlementPreview({ t, language }, await previewSettlement(context, actor, input));
  },
});
