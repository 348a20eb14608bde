import {
  beginNudge,
  findNudge,
  findOwnLanguage,
  type NudgeThread,
  saveNudgeThread,
} from "@guildhall/db/members";
import { type Translate, translatorFor } from "@guildhall/i18n";
import { nudgeMessageKind } from "@guildhall/use-cases/members";
import { Routes } from "discord.js";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { unlessGone } from "#bot/discord/is-gone.ts";
import { makePrivateThread } from "#bot/discord/make-private-thread.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import { showMessage } from "#bot/discord/show-message.ts";
import type { Tools } from "#bot/discord/tools.ts";
import { answerNudgeButton } from "./answer-nudge.button.ts";
import { nudge as renderNudge } from "./nudge.view.ts";

/** A day without a word folds the thread away. */
const foldsAfterMinutes = 1_440;

/** Asks somebody in a private thread: a direct message could not carry the button into the guild, and many take none. */
export const onMemberNudged = onFact({
  name: "member-nudge",
  facts: ["members.memberNudged"],
  subject: ({ nudgeId }) => nudgeId,
  async run(tools, { guildId, nudgeId }) {
    const { db } = tools.context;
    const guild = await findConnectedGuild(tools.context, guildId);
    const nudge = guild && (await findNudge(db, guildId, nudgeId));
    if (!guild || !nudge?.userId || nudge.answeredAt) return;
    const { userId, cause } = nudge;
    const t = translatorFor((await findOwnLanguage(db, guildId, userId)) ?? guild.language);
    const threadId = nudge.threadId ?? (await makeThread({ tools, guildId, t }, nudge));
    await saveNudgeThread(db, guildId, { nudgeId, threadId });
    if (!(await addPerson(tools, threadId, userId))) return;
    await showMessage(tools, guildId, {
      kind: nudgeMessageKind,
      subjectId: nudgeId,
      variant: "",
      channelId: threadId,
      view: renderNudge(t, { nudgeId, cause, userId, guildName: guild.name }),
      marker: answerNudgeButton.customId({ nudgeId }),
      pingUserIds: [userId],
    });
  },
});

type Work = { readonly tools: Tools; readonly guildId: string; readonly t: Translate };

async function makeThread(
  { tools, guildId, t }: Work,
  { nudgeId, name, channelId }: NudgeThread,
): Promise<string> {
  const { db, clock } = tools.context;
  const isFirstAttempt = await beginNudge(db, guildId, { nudgeId, now: clock.now() });
  return await makePrivateThread(tools.client, {
    guildId,
    channelId,
    name: t("members.nudge.thread", { name }),
    foldsAfterMinutes,
    mark: `Guildhall nudge ${nudgeId}`,
    isFirstAttempt,
  });
}

/** False when there is nobody to ask any more: the person left, or somebody deleted the thread. */
async function addPerson({ client }: Tools, threadId: string, userId: string): Promise<boolean> {
  try {
    await client.rest.put(Routes.threadMembers(threadId, userId));
    return true;
  } catch (error) {
    unlessGone(error);
    return false;
  }
}
