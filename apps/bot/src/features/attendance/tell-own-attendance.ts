import type { MessageView } from "@guildhall/discord-views";
import { viewOwnAttendance } from "@guildhall/use-cases/attendance";
import type { DiscordRequest } from "#bot/discord/request.ts";
import { appealOf } from "./appeal.view.ts";
import { ownAttendance } from "./own-attendance.view.ts";

/** The own timeline of an event, for nobody else to see. */
export async function tellOwnAttendance(
  { context, actor, language, t }: DiscordRequest,
  eventId: number,
): Promise<MessageView> {
  const own = await viewOwnAttendance(context, actor, { eventId });
  const { content, components = [] } = appealOf(t, own);
  const times = ownAttendance({ t, language }, own);
  return { content: [times.content, content].filter(Boolean).join("\n"), components };
}
