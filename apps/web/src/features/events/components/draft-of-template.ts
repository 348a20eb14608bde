import type { TemplateView } from "../planning.loaders.ts";
import type { EventDraft } from "./plan-event.input.ts";

/** What a template fills a form with: everything but the start. */
export function draftOfTemplate(template: TemplateView): Omit<EventDraft, "day" | "time"> {
  const { templateId, name, note, durationMinutes, reward, voiceChannelId, rules } = template;
  return {
    templateId,
    title: name,
    note: note ?? "",
    durationMinutes: String(durationMinutes),
    rewardPoints: String(reward / 100),
    voiceChannelId,
    rules,
  };
}
