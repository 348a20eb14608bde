import type { Hundredths } from "../../hundredths.ts";
import { toHundredths } from "../../hundredths.ts";
import type { EventRules } from "../event-rules.ts";
import { withRules } from "../event-rules.ts";
import type { SaveTemplateInput } from "./save-template.input.ts";

/** More than this nobody finds anything in. */
export const mostTemplates = 50;

/** What a guild plans again and again. Its events are made like it, and keep what they are when it changes. */
export type EventTemplate = {
  readonly templateId: number;
  /** Events are titled by it. */
  readonly name: string;
  readonly note: string | null;
  readonly durationMinutes: number;
  /** What full attendance pays. */
  readonly reward: Hundredths;
  /** Voice channel whose presence counts; null is the guild's usual one. */
  readonly voiceChannelId: string | null;
  readonly rules: EventRules;
};

/** What a template is before the database gives it a number. */
export type NewTemplate = Omit<EventTemplate, "templateId">;

/** The template that a form describes. */
export function toTemplate({
  name,
  note,
  durationMinutes,
  rewardPoints,
  voiceChannelId,
  rules,
}: SaveTemplateInput): NewTemplate {
  return {
    name,
    note: note || null,
    durationMinutes,
    reward: toHundredths(rewardPoints * 100),
    voiceChannelId: voiceChannelId ?? null,
    rules: withRules(rules),
  };
}
