import type { AuditValues } from "@guildhall/core/audit";
import type { Recurrence, SeriesPlan } from "@guildhall/core/events";
import { describeRules } from "../describe-plan.ts";

/** What the audit keeps of a series; what people wrote is not among it. */
export function describeSeries(plan: SeriesPlan): AuditValues {
  const { recurrence, time, timeZone, fromOn, untilOn, durationMinutes, reward, voiceChannelId } = plan;
  return {
    seriesState: plan.state,
    repeats: [...codesOf(recurrence), time].join(" "),
    timeZone,
    fromOn,
    untilOn,
    durationMinutes,
    reward,
    ...(voiceChannelId && { voice: voiceChannelId }),
    ...describeRules(plan.rules),
  };
}

function codesOf(rule: Recurrence): readonly (string | number)[] {
  switch (rule.kind) {
    case "weekly":
      return [rule.kind, ...(rule.weeks === "every" ? [] : [rule.weeks]), ...rule.weekdays];
    case "days":
      return [rule.kind, rule.everyDays];
    case "monthDay":
      return [rule.kind, rule.day];
    case "monthWeekday":
      return [rule.kind, rule.nth, rule.weekday];
  }
}
