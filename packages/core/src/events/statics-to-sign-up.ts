import type { GuildEvent } from "./guild-event.ts";

type Moment = Pick<GuildEvent, "state" | "rules">;

/**
 * Statics whose regulars an event signs up now: all that it names when it opens, and while it is open those that it did not
 * name before. Undefined is an event that was not there.
 */
export function staticsToSignUp(known: Moment | undefined, { state, rules }: Moment): readonly number[] {
  if (state !== "open") return [];
  const before = known?.state === "open" ? known.rules.staticIds : [];
  return rules.staticIds.filter((staticId) => !before.includes(staticId));
}
