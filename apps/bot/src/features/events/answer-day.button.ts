import { Refusal } from "@guildhall/core";
import { type Answer, answers } from "@guildhall/core/events";
import { row } from "@guildhall/discord-views";
import { translateAnswer } from "@guildhall/i18n";
import { answerEvent, viewDay } from "@guildhall/use-cases/events";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";
import { defineSelect } from "#bot/discord/define-select.ts";
import type { DiscordRequest } from "#bot/discord/request.ts";
import { isAnswerable } from "./today-card.view.ts";

const answer = z.enum(answers);

/** On the card of a day: one press answers all of it that can still be answered. */
export const answerDayButton = defineButton({
  feature: "events",
  name: "answer-day",
  version: 1,
  params: z.object({ day: z.iso.date(), answer }),
  async run(request, { day, answer }) {
    const { rollCalls } = await viewDay(request.context, request.actor, { day });
    const eventIds = rollCalls.filter(isAnswerable).map(({ eventId }) => eventId);
    return { content: await answerAll(request, eventIds, answer) };
  },
});

/** Some of a day: which of them, and then what. */
export const chooseRollCallsSelect = defineSelect({
  feature: "events",
  name: "roll-calls",
  version: 1,
  kind: "text",
  params: z.object({}),
  async run({ t }, _params, values) {
    const ids = packIds(z.array(z.coerce.number().int().positive()).max(10).parse(values));
    const buttons = (["coming", "late", "cant"] as const).map((answer) =>
      answerSomeButton.component({ ids, answer }, { label: translateAnswer(t, answer) }),
    );
    const content = t("events.today.chosen", { count: values.length });
    return { content, components: [row(...buttons)] };
  },
});

export const answerSomeButton = defineButton({
  feature: "events",
  name: "answer-some",
  version: 1,
  params: z.object({ ids: z.string().min(1), answer }),
  async run(request, { ids, answer }) {
    return update({ content: await answerAll(request, unpackIds(ids), answer) });
  },
});

/** What has closed meanwhile stays as it was; where all has, the person reads why. */
async function answerAll(
  { context, actor, t }: DiscordRequest,
  eventIds: readonly number[],
  answer: Answer,
): Promise<string> {
  const refusals: Refusal[] = [];
  for (const eventId of eventIds)
    await answerEvent(context, actor, { eventId, answer }).catch((error) => {
      if (!(error instanceof Refusal)) throw error;
      refusals.push(error);
    });
  const count = eventIds.length - refusals.length;
  if (count === 0) throw refusals[0] ?? new Refusal("events.nothingToAnswer");
  return t("events.today.answered", { count, answer: translateAnswer(t, answer) });
}

/** Short enough for ten in a custom id. */
const packIds = (ids: readonly number[]): string => ids.map((id) => id.toString(36)).join(".");

const unpackIds = (packed: string): readonly number[] =>
  packed.split(".").map((id) => Number.parseInt(id, 36));
