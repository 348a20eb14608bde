import type { Failure } from "@guildhall/core/wishlists";
import { discordTime } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";

/** Why somebody takes no part: what is, until when, and what is needed. The item is what a cooldown counts from. */
export function tellFailure(t: Translate, { code, value, needed, untilAt }: Failure, item = "none"): string {
  const numbers = { value: value ?? 0, needed: needed ?? 0, item };
  const is = t(`wishlists.priority.failures.${code}.is`, numbers);
  const until =
    untilAt === null
      ? ""
      : ` (${t("wishlists.priority.failures.until", { day: discordTime({ epochMilliseconds: untilAt }, "D") })})`;
  return `${is}${until}. ${t(`wishlists.priority.failures.${code}.needed`, numbers)}.`;
}
