import type { EventPreset } from "../../games/index.ts";
import { toHundredths } from "../../hundredths.ts";
import { withRules } from "../event-rules.ts";
import type { NewTemplate } from "./event-template.ts";

/** A week: people see what they can still plan around, and not more than they remember. */
const opensHoursBefore = 7 * 24;

type Words = { readonly name: string; readonly usualMinutes: number };

/** The template that guilds of a game begin with. Nobody is reminded of what happens several times a day. */
export function templateOfPreset(
  { durationMinutes, rewardPoints, isRollCall, paidPerWeek }: EventPreset,
  { name, usualMinutes }: Words,
): NewTemplate {
  const rollCall = isRollCall ? { isRollCall, reminders: [] } : {};
  return {
    name,
    note: null,
    durationMinutes: durationMinutes ?? usualMinutes,
    reward: toHundredths(rewardPoints * 100),
    voiceChannelId: null,
    rules: withRules({ opensHoursBefore, paidPerWeek: paidPerWeek ?? null, ...rollCall }),
  };
}
