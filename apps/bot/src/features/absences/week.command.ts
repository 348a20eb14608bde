import { type DayPart, dayParts, saveAvailabilityInput, weekdays } from "@guildhall/core/absences";
import { lampColour, type MessageView, row } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import { type OwnWeek, saveAvailability, viewOwnWeek } from "@guildhall/use-cases/absences";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { defineSelect } from "#bot/discord/define-select.ts";
import { parseInput } from "#bot/discord/parse-input.ts";

export const weekCommand = defineCommand({
  feature: "absences",
  command: "absence",
  name: "week",
  input: z.object({}),
  options: [],
  run: async ({ context, actor, t }) => renderWeek(t, await viewOwnWeek(context, actor)),
});

/** The days on which one part of the day never fits. */
export const neverSelect = defineSelect({
  feature: "absences",
  name: "never",
  version: 1,
  kind: "text",
  params: z.object({ part: z.enum(dayParts) }),
  async run({ context, actor, t }, { part }, days) {
    const week = await viewOwnWeek(context, actor);
    const others = week.never.filter((slot) => !slot.endsWith(part));
    const never = [...others, ...days.map((day) => `${day}-${part}`)];
    const free = week.free.filter((slot) => !never.includes(slot));
    const saved = await saveAvailability(context, actor, parseInput(saveAvailabilityInput, { free, never }));
    return update(renderWeek(t, { ...saved, timeZone: week.timeZone }));
  },
});

/** What never fits, by the part of the day. */
export function renderWeek(t: Translate, week: OwnWeek): MessageView {
  const description = t("absences.week.lead", { zone: week.timeZone });
  return {
    embeds: [{ title: t("absences.week.title"), color: lampColour, description }],
    components: dayParts.map((part) => row(renderSelect(t, week, part))),
  };
}

function renderSelect(t: Translate, { never }: OwnWeek, part: DayPart) {
  const options = weekdays.map((day) => ({
    value: day,
    label: t(`absences.weekdays.${day}`),
    default: never.includes(`${day}-${part}`),
  }));
  const placeholder = t(`absences.week.never.${part}`);
  return neverSelect.component({ part }, { placeholder, options, minValues: 0, maxValues: weekdays.length });
}
