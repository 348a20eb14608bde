import type { Guild } from "@guildhall/core/settings";
import { findMessage } from "@guildhall/db/messages";
import { findPlace } from "@guildhall/db/settings";
import { translatorFor } from "@guildhall/i18n";
import type { WarWork } from "@guildhall/use-cases/groups";
import { showMessage } from "#bot/discord/show-message.ts";
import type { Tools } from "#bot/discord/tools.ts";
import { warMissingView } from "./war-server.view.ts";

const kind = "warMissing";

type Telling = Pick<WarWork, "server"> & NonNullable<WarWork["playing"]>;

/** Officers read who plays and is not in the war server, and what the bot lacks there: in one message, if there is anything to say. */
export async function tellMissing(
  tools: Tools,
  { guildId, language }: Guild,
  { server: { lacks }, event: { eventId, title }, missing }: Telling,
): Promise<void> {
  const { db } = tools.context;
  const channelId = await findPlace(db, guildId, "desk");
  if (!channelId) return;
  const which = { kind, subjectId: eventId, variant: "" };
  const isQuiet = missing.length === 0 && lacks.length === 0;
  if (isQuiet && !(await findMessage(db, guildId, which))) return;
  const names = missing.map(({ name }) => name);
  const { view, marker } = warMissingView(translatorFor(language), { eventId, title, names, lacks });
  await showMessage(tools, guildId, { ...which, channelId, view, marker });
}
