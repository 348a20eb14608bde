import { transaction } from "@guildhall/db";
import { findServerMember, listPeopleOfRoles } from "@guildhall/db/members";
import {
  beginTalk,
  findPlace,
  findTalk,
  type OfficerTalk,
  replaceTalk,
  saveThread,
} from "@guildhall/db/settings";
import { type Translate, translatorFor } from "@guildhall/i18n";
import { recheckRankClaims } from "@guildhall/use-cases/members";
import { talkMessageKind } from "@guildhall/use-cases/settings";
import { recheckAccounts } from "@guildhall/use-cases/verification";
import { type APIThreadChannel, Routes } from "discord.js";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { unlessGone } from "#bot/discord/is-gone.ts";
import { makePrivateThread } from "#bot/discord/make-private-thread.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import { showMessage } from "#bot/discord/show-message.ts";
import type { Tools } from "#bot/discord/tools.ts";
import { closeTalkButton } from "./talk.button.ts";
import { talk as renderTalk } from "./talk.view.ts";

/** A week without a word folds a thread away; who speaks in it opens it again. */
const foldsAfterMinutes = 10_080;
/** A thread of more officers than this finds the others by the mention of their role. */
const mostOfficers = 20;

/** Makes the thread of a talk what the talk is: open with everybody in it, or folded away. */
export const onTalkChanged = onFact({
  name: "officer-talk",
  facts: ["settings.talkChanged"],
  subject: ({ talkId }) => talkId,
  async run(tools, { guildId, talkId }) {
    const { context } = tools;
    const guild = await findConnectedGuild(context, guildId);
    const talk = guild && (await findTalk(context.db, guildId, talkId));
    if (!guild || !talk) return;
    const work = { tools, guildId, t: translatorFor(guild.language) };
    if (talk.closedAt) await foldThread(work, talk);
    else await openThread(work, talk);
  },
});

type Work = { readonly tools: Tools; readonly guildId: string; readonly t: Translate };

async function foldThread({ tools }: Work, { threadId }: OfficerTalk): Promise<void> {
  if (!threadId) return;
  const thread = await findThread(tools, threadId);
  if (!thread || thread.thread_metadata?.archived) return;
  await tools.client.rest.patch(Routes.channel(threadId), { body: { archived: true } });
}

async function openThread(work: Work, talk: OfficerTalk): Promise<void> {
  const { tools, guildId } = work;
  const threadId = talk.threadId ?? (await makeThread(work, talk));
  const thread = await findThread(tools, threadId);
  if (!thread) return await beginAnew(work, talk);
  if (thread.thread_metadata?.archived)
    await tools.client.rest.patch(Routes.channel(threadId), { body: { archived: false } });
  const officersRoleId = await findPlace(tools.context.db, guildId, "officers");
  await showFirstMessage(work, { talk, threadId, officersRoleId });
  await addPeople(work, { talk, threadId, officersRoleId });
  await saveThread(tools.context.db, guildId, { id: talk.id, threadId });
  await recheckRankClaims(tools.context, { kind: "system", guildId }, talk);
  await recheckAccounts(tools.context, { kind: "system", guildId }, talk);
}

/** The thread was deleted. Under its old number the bot would take the deleted one for the one that it made. */
async function beginAnew(work: Work, { id, userId, openedAt, channelId }: OfficerTalk): Promise<void> {
  const { tools, guildId } = work;
  const { db } = tools.context;
  const place = (await findPlace(db, guildId, "panel")) ?? channelId;
  const fresh = { id, userId, openedAt, channelId: place };
  const talkId = await transaction(db, (tx) => replaceTalk(tx, guildId, fresh));
  const talk = await findTalk(db, guildId, talkId);
  if (talk) await openThread(work, talk);
}

async function makeThread(
  { tools, guildId, t }: Work,
  { id, userId, channelId }: OfficerTalk,
): Promise<string> {
  const { db, clock } = tools.context;
  const isFirstAttempt = await beginTalk(db, guildId, { id, now: clock.now() });
  const name = (await findServerMember(db, guildId, userId))?.name ?? userId;
  return await makePrivateThread(tools.client, {
    guildId,
    channelId,
    name: t("settings.talk.thread", { name }),
    foldsAfterMinutes,
    mark: `Guildhall talk ${id}`,
    isFirstAttempt,
  });
}

type Opening = {
  readonly talk: OfficerTalk;
  readonly threadId: string;
  readonly officersRoleId: string | undefined;
};

/** Each time that a talk is opened has a message of its own, so that the officers learn of it. */
async function showFirstMessage(
  { tools, guildId, t }: Work,
  { talk, threadId, officersRoleId }: Opening,
): Promise<void> {
  await showMessage(tools, guildId, {
    kind: talkMessageKind,
    subjectId: talk.id,
    variant: talk.openedAt.toString(),
    channelId: threadId,
    view: renderTalk(t, { talkId: talk.id, userId: talk.userId, officersRoleId }),
    marker: closeTalkButton.customId({ talkId: talk.id }),
    pingRoleIds: officersRoleId ? [officersRoleId] : [],
  });
}

/** A role that may not be mentioned by everybody brings nobody into a private thread: its people are added one by one. */
async function addPeople(
  { tools, guildId }: Work,
  { talk, threadId, officersRoleId }: Opening,
): Promise<void> {
  const officers = officersRoleId ? await listPeopleOfRoles(tools.context.db, guildId, [officersRoleId]) : [];
  const userIds = [talk.userId, ...officers.slice(0, mostOfficers).map(({ userId }) => userId)];
  for (const userId of new Set(userIds)) {
    await tools.client.rest.put(Routes.threadMembers(threadId, userId)).catch(unlessGone);
  }
}

async function findThread({ client }: Tools, threadId: string): Promise<APIThreadChannel | undefined> {
  try {
    return (await client.rest.get(Routes.channel(threadId))) as APIThreadChannel;
  } catch (error) {
    return unlessGone(error);
  }
}
