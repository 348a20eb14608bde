import type { TimeStyle } from "@guildhall/discord-markdown";

/** A moment, of which only the number matters: browsers without Temporal draw previews too. */
export type Moment = Pick<Temporal.Instant, "epochMilliseconds">;

/** A moment that Discord shows each reader in the own time zone and language. */
export function discordTime(moment: Moment, style: TimeStyle): string {
  return `<t:${Math.floor(moment.epochMilliseconds / 1000)}:${style}>`;
}
