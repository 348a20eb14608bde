import type { TimestampStylesString } from "discord.js";

/** A moment that Discord shows each reader in the own time zone and language. */
export function discordTime(moment: Temporal.Instant, style: TimestampStylesString): string {
  return `<t:${Math.floor(moment.epochMilliseconds / 1000)}:${style}>`;
}
