import { z } from "zod";
import { createEventInput } from "../create-event.input.ts";
import { someEventRules } from "../event-rules.ts";
import { templateInput } from "./template.input.ts";

const { title, durationMinutes, rewardPoints, note, voiceChannelId } = createEventInput.shape;

/** A whole template: what is left out is as usual. Without a number it is a new one. */
export const saveTemplateInput = z.object({
  templateId: templateInput.shape.templateId.optional(),
  name: title,
  note,
  durationMinutes: durationMinutes.unwrap(),
  rewardPoints: rewardPoints.unwrap(),
  voiceChannelId,
  rules: someEventRules.optional(),
});

export type SaveTemplateInput = z.infer<typeof saveTemplateInput>;
