import { createEventInput, maxDurationMinutes } from "@guildhall/core/events";
import { createEvent } from "@guildhall/use-cases/events";
import { viewPlaces } from "@guildhall/use-cases/settings";
import { z } from "zod";
import { integerOption, textOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { createdView } from "./created.view.ts";
import { findPlanNamed, titleOption } from "./event-template.option.ts";
import { momentOption, readMoment } from "./moment.option.ts";
import { payingPoolOption } from "./paying-pool.option.ts";

const { title, durationMinutes, rewardPoints, note } = createEventInput.shape;

export const createEventCommand = defineCommand({
  feature: "events",
  command: "event",
  name: "create",
  input: z.object({
    title,
    when: z.string(),
    duration: durationMinutes,
    reward: rewardPoints,
    note,
    pool: z.coerce.number().int().positive().optional(),
  }),
  options: [
    titleOption,
    momentOption(),
    integerOption("duration", { isOptional: true, min: 5, max: maxDurationMinutes }),
    integerOption("reward", { isOptional: true, min: 0 }),
    textOption("note", { isOptional: true, maxLength: 500 }),
    payingPoolOption,
  ],
  async run(request, { title, when, duration, reward, note, pool }) {
    const { context, actor, t } = request;
    const startsAt = await readMoment(request, when);
    const named = await findPlanNamed(request, title);
    const event = await createEvent(context, actor, {
      ...named,
      title,
      startsAt: startsAt.toString(),
      durationMinutes: duration ?? named.durationMinutes,
      rewardPoints: reward ?? named.rewardPoints,
      note,
      ...(pool === undefined ? {} : { rules: { poolId: pool } }),
    });
    return createdView(t, event, await viewPlaces(context, actor));
  },
});
