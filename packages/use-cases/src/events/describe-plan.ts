import type { AuditValues } from "@guildhall/core/audit";
import { differingRules, type EventRules, type EventTemplate, type GuildEvent } from "@guildhall/core/events";

/** What the audit keeps of an event's plan; what people wrote is not among it. */
export function describePlan({ startsAt, endsAt, reward, voiceChannelId, rules }: GuildEvent): AuditValues {
  return {
    startsAt: startsAt.toString(),
    endsAt: endsAt.toString(),
    reward,
    ...(voiceChannelId && { voice: voiceChannelId }),
    ...describeRules(rules),
  };
}

/** The same of a template. */
export function describeTemplate(template: EventTemplate): AuditValues {
  const { durationMinutes, reward, voiceChannelId, rules } = template;
  return {
    durationMinutes,
    reward,
    ...(voiceChannelId && { voice: voiceChannelId }),
    ...describeRules(rules),
  };
}

/** Rules that are not as usual. Of an address that somebody typed only that there is one. */
export function describeRules(rules: EventRules): Pick<AuditValues, "eventRules"> {
  const differing = Object.entries(differingRules(rules));
  if (differing.length === 0) return {};
  return { eventRules: differing.map(([name, value]) => (isTyped(name) ? name : `${name}=${write(value)}`)) };
}

function isTyped(name: string): boolean {
  return name === "imageUrl" || name === "classSeats";
}

function write(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
