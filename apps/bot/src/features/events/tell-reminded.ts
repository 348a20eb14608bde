import type { Guild } from "@guildhall/core/settings";
import { findOwnLanguage } from "@guildhall/db/members";
import { button, lampColour, type MessageView, row } from "@guildhall/discord-views";
import { type Translate, translatorFor } from "@guildhall/i18n";
import { type Call, type Courier, type Letter, listNextEvents } from "@guildhall/use-cases/events";
import { enterByMessage } from "@guildhall/use-cases/settings";
import { isGone } from "#bot/discord/is-gone.ts";
import { namePeople } from "#bot/discord/name-people.ts";
import type { Tools } from "#bot/discord/tools.ts";
import { findEventTalk } from "./find-event-talk.ts";
import { nextEvents } from "./next-events.view.ts";
import { readOwnParties } from "./read-own-parties.ts";
import { reminderCall } from "./reminder.view.ts";
import { answerCallButton } from "./reminder-call.button.ts";
import { stopRemindersId, writeLetter } from "./reminder-letter.button.ts";
import { writeDirectly } from "./tell-member.ts";

/** Brings reminders to people in Discord. */
export function tellReminded(tools: Tools, guild: Guild): Courier {
  return {
    write: (letter) => write(tools, guild, letter),
    call: (call) => callPeople(tools, guild, call),
  };
}

async function write(tools: Tools, guild: Guild, letter: Letter): Promise<boolean> {
  const { guildId, name: guildName } = guild;
  const { userId, deliveryId } = letter;
  const own = await findOwnLanguage(tools.context.db, guildId, userId);
  const t = translatorFor(own ?? guild.language);
  const view = letter.isDigest
    ? await writeDigest(tools, t, { guildId, userId })
    : await writeLetter(tools.context, t, { guildId, guildName, ...letter });
  return await writeDirectly(tools, guildId, { userId, view, nonce: `reminder-${deliveryId}` });
}

/** The last message of a day tells of everything that is still to come, as the person may see it. */
async function writeDigest(
  { context }: Tools,
  t: Translate,
  { guildId, userId }: { readonly guildId: string; readonly userId: string },
): Promise<MessageView> {
  const { actor } = await enterByMessage(context, { kind: "user", userId }, { guildId });
  const lines = await listNextEvents(context, actor);
  const parties = await readOwnParties(context, actor, lines);
  const [{ description = "" } = {}] = nextEvents(t, lines, parties).embeds ?? [];
  const lead = t("events.remind.digestLead");
  return {
    embeds: [
      { title: t("events.remind.digest"), color: lampColour, description: `${lead}\n\n${description}` },
    ],
    components: [row(button(stopRemindersId(guildId), { label: t("events.remind.stop") }))],
  };
}

async function callPeople(tools: Tools, { guildId, language }: Guild, call: Call): Promise<boolean> {
  const { eventId } = call.event;
  const talk = await findEventTalk(tools.context, guildId, eventId);
  if (!talk) return false;
  const { channelId, cardUrl } = talk;
  const answer = (chosen: Parameters<typeof answerCallButton.customId>[0]["answer"]) =>
    answerCallButton.customId({ eventId, answer: chosen });
  const view = reminderCall(translatorFor(language), call, { answer, cardUrl });
  try {
    const nonce = `reminder-${call.deliveryId}`;
    await namePeople(tools.client, { channelId, view, userIds: call.loud, nonce });
    return true;
  } catch (error) {
    if (!isGone(error)) throw error;
    return false;
  }
}
