import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import {
  type ApplicationThread,
  beginApplicationThread,
  deleteApplicationThread,
  findApplicationThread,
  saveApplicationThread,
  saveNewApplicationThread,
} from "@guildhall/db/recruitment";
import { findPlace } from "@guildhall/db/settings";
import { type APIThreadChannel, Routes } from "discord.js";
import { unlessGone } from "#bot/discord/is-gone.ts";
import { makePrivateThread } from "#bot/discord/make-private-thread.ts";
import type { Tools } from "#bot/discord/tools.ts";
import type { ShownApplication } from "./read-application.ts";

/** A week without a word folds a thread away; who speaks in it opens it again. */
const foldsAfterMinutes = 10_080;

export type FoundThread = {
  readonly threadId: string;
  readonly isArchived: boolean;
  /** Nobody was added yet. */
  readonly isNew: boolean;
};

/**
 * The thread of an application, made where it is not there, or not any more. Undefined in a guild that has no channel for it.
 * However often a call is cut off and made again, there is one.
 */
export async function ensureThread(tools: Tools, shown: ShownApplication): Promise<FoundThread | undefined> {
  const row = await ensureRow(tools, shown);
  if (!row) return undefined;
  const threadId = row.threadId ?? (await make(tools, shown, row));
  const found = await find(tools, threadId);
  if (!found) return await makeAnew(tools, shown, row);
  if (row.threadId === null) await noteReady(tools, shown, { id: row.id, threadId });
  const isArchived = found.thread_metadata?.archived === true;
  return { threadId, isArchived, isNew: row.threadId === null };
}

async function ensureRow(
  { context: { db } }: Tools,
  { guild: { guildId }, view: { applicationId, userId } }: ShownApplication,
): Promise<ApplicationThread | undefined> {
  const known = await findApplicationThread(db, guildId, applicationId);
  if (known) return known;
  const channelId = (await findPlace(db, guildId, "recruitment")) ?? (await findPlace(db, guildId, "panel"));
  if (!channelId) return undefined;
  const row = { applicationId, applicantUserId: userId, channelId };
  await transaction(db, (tx) => saveNewApplicationThread(tx, guildId, row));
  return await findApplicationThread(db, guildId, applicationId);
}

async function make(
  { client, context: { db, clock } }: Tools,
  { guild: { guildId }, view, t }: ShownApplication,
  { id, channelId }: ApplicationThread,
): Promise<string> {
  const isFirstAttempt = await beginApplicationThread(db, guildId, { id, now: clock.now() });
  const name = view.characterName ?? view.applicant?.name ?? view.userId;
  return await makePrivateThread(client, {
    guildId,
    channelId,
    name: t("recruitment.thread.name", { name }),
    foldsAfterMinutes,
    mark: `Guildhall application ${id}`,
    isFirstAttempt,
  });
}

/** Pages that are open and the officers' card lead to it from now on. */
async function noteReady(
  { context: { db, clock } }: Tools,
  { guild: { guildId }, view: { applicationId } }: ShownApplication,
  thread: { readonly id: number; readonly threadId: string },
): Promise<void> {
  await transaction(db, async (tx) => {
    await saveApplicationThread(tx, guildId, thread);
    await recordFact(tx, { name: "recruitment.threadReady", guildId, applicationId }, clock.now());
  });
}

/** Deleted in Discord. Under its old number the bot would take the deleted one for the one that it made. */
async function makeAnew(
  tools: Tools,
  shown: ShownApplication,
  { id }: ApplicationThread,
): Promise<FoundThread | undefined> {
  const { db } = tools.context;
  await transaction(db, (tx) => deleteApplicationThread(tx, shown.guild.guildId, id));
  return await ensureThread(tools, shown);
}

async function find({ client }: Tools, threadId: string): Promise<APIThreadChannel | undefined> {
  try {
    return (await client.rest.get(Routes.channel(threadId))) as APIThreadChannel;
  } catch (error) {
    return unlessGone(error);
  }
}
