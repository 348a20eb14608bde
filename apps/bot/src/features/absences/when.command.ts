import { hasRight, type MemberActor } from "@guildhall/core";
import { type DayPart, dayParts, saveAvailabilityInput, splitSlot, weekdays } from "@guildhall/core/absences";
import { lampColour, type MessageView, row } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import {
  type GuildWeek,
  type OwnWeek,
  saveAvailability,
  viewGuildWeek,
  viewOwnWeek,
} from "@guildhall/use-cases/absences";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { defineSelect } from "#bot/discord/define-select.ts";
import { parseInput } from "#bot/discord/parse-input.ts";
import type { DiscordRequest } from "#bot/discord/request.ts";
import { tellSlot } from "./tell-slot.ts";
import { renderWeek } from "./week.command.ts";

const shownSlots = 3;

/** A week in three choices, and what suits the guild best. */
export const whenCommand = defineCommand({
  feature: "absences",
  command: "when",
  name: "when",
  standsAlone: true,
  input: z.object({}),
  options: [],
  run: async (request) => await renderWhen(request, await viewOwnWeek(request.context, request.actor)),
});

/** The days on which one part of the day fits. */
export const freeSelect = defineSelect({
  feature: "absences",
  name: "free",
  version: 1,
  kind: "text",
  params: z.object({ part: z.enum(dayParts) }),
  async run(request, { part }, days) {
    const { context, actor } = request;
    const week = await viewOwnWeek(context, actor);
    const others = week.free.filter((slot) => splitSlot(slot).part !== part);
    const free = [...others, ...days.map((day) => `${day}-${part}`)];
    const never = week.never.filter((slot) => !free.includes(slot));
    const saved = await saveAvailability(context, actor, parseInput(saveAvailabilityInput, { free, never }));
    return update(await renderWhen(request, { ...saved, timeZone: week.timeZone }));
  },
});

/** From what fits to what never does. */
export const neverButton = defineButton({
  feature: "absences",
  name: "never-days",
  version: 1,
  params: z.object({}),
  run: async ({ context, actor, t }) => update(renderWeek(t, await viewOwnWeek(context, actor))),
});

async function renderWhen({ context, actor, t }: DiscordRequest, week: OwnWeek): Promise<MessageView> {
  const best = hasRight(actor, "members.view")
    ? describeBest(t, await viewGuildWeek(context, actor), actor)
    : [];
  const embed = {
    title: t("absences.when.title"),
    color: lampColour,
    description: t("absences.when.lead", { zone: week.timeZone }),
    fields: best,
  };
  const never = neverButton.component({}, { label: t("absences.when.never") });
  return {
    embeds: [embed],
    components: [...dayParts.map((part) => row(renderSelect(t, week, part))), row(never)],
  };
}

function renderSelect(t: Translate, { free }: OwnWeek, part: DayPart) {
  const options = weekdays.map((day) => ({
    value: day,
    label: t(`absences.weekdays.${day}`),
    default: free.includes(`${day}-${part}`),
  }));
  const placeholder = t(`absences.when.free.${part}`);
  return freeSelect.component({ part }, { placeholder, options, minValues: 0, maxValues: weekdays.length });
}

/** Officers read how many can, and how many never can. */
function describeBest(t: Translate, { best, counts, saidCount }: GuildWeek, actor: MemberActor) {
  if (best.length === 0) return [];
  const isOfficer = hasRight(actor, "events.edit");
  const lines = best.slice(0, shownSlots).map((slot) => {
    const { free = 0, never = 0 } = counts.find((count) => count.slot === slot) ?? {};
    const name = tellSlot(t, slot);
    return isOfficer ? t("absences.when.counted", { slot: name, free, never }) : name;
  });
  return [{ name: t("absences.when.best", { count: saidCount }), value: lines.join("\n") }];
}
