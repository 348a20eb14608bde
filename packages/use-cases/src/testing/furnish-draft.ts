import { draftList } from "#use-cases/attendance/index.ts";
import type { Context } from "#use-cases/context.ts";
import type { Hall } from "./make-hall.ts";
import { memberOf } from "./member-of.ts";

/** The officer is about to mark themselves, and is asked whether somebody is Bram. */
export async function furnishDraft(
  context: Context,
  hall: Pick<Hall, "guildId" | "officer" | "bram" | "events">,
): Promise<number> {
  const officer = memberOf(hall, ["attendance.edit"]);
  const text = `${hall.officer.name}\n${hall.bram.name.slice(0, 4)}`;
  const wish = { eventId: hall.events.over, result: "benched", text } as const;
  return (await draftList(context, officer, wish)).draftId;
}
