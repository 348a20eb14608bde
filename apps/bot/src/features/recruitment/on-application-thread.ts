import { isOpenApplication } from "@guildhall/core/recruitment";
import { findMessage } from "@guildhall/db/messages";
import { listDecisionTexts } from "@guildhall/db/recruitment";
import { decisionNote } from "@guildhall/discord-views/recruitment";
import { translatorFor } from "@guildhall/i18n";
import { applicationMessageKinds } from "@guildhall/use-cases/recruitment";
import { Routes } from "discord.js";
import { unlessGone } from "#bot/discord/is-gone.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import { showMessage } from "#bot/discord/show-message.ts";
import type { Tools } from "#bot/discord/tools.ts";
import {
  decisionMarker,
  interviewMarker,
  interviewNote,
  threadMarker,
  threadStart,
} from "./application-thread.view.ts";
import { findReviewers } from "./find-officers.ts";
import { ensureThread, type FoundThread } from "./keep-thread.ts";
import { readApplication, type ShownApplication } from "./read-application.ts";
import { findOutcome, tellDecision } from "./tell-decision.ts";

const decisionKind = "application-decision";

/** The private thread of an application is what the application is: there, with what was decided, or folded away. */
export const onApplicationThread = onFact({
  name: "application-thread",
  facts: ["recruitment.applicationChanged", "recruitment.interviewNear"],
  subject: ({ applicationId }) => applicationId,
  async run(tools, { guildId, applicationId }) {
    const shown = await readApplication(tools, guildId, applicationId);
    if (!shown) return;
    const work: Work = { tools, guildId, shown };
    if (await isSettled(work)) return;
    const thread = await ensureThread(tools, shown);
    if (!thread) return;
    await fold(work, thread, false);
    await showStart(work, thread);
    await addPeople(work, thread);
    await showInterview(work, thread);
    await showDecision(work, thread);
    if (!isOpenApplication(shown.view.state)) await fold(work, thread, true);
  },
});

type Work = { readonly tools: Tools; readonly guildId: string; readonly shown: ShownApplication };

/** What is over and was told stays as it is: a thread that is folded away is not opened to say the same. */
async function isSettled({ tools, guildId, shown: { view } }: Work): Promise<boolean> {
  if (isOpenApplication(view.state)) return false;
  if (!findOutcome(view)) return view.threadId === null;
  return (await findMessage(tools.context.db, guildId, decisionOf(view))) !== undefined;
}

const decisionOf = ({ applicationId, decidedAt }: ShownApplication["view"]) => ({
  kind: decisionKind,
  subjectId: applicationId,
  variant: decidedAt?.toString() ?? "",
});

async function showStart({ tools, guildId, shown }: Work, { threadId }: FoundThread): Promise<void> {
  const { view, profile, guild } = shown;
  const t = translatorFor(view.language);
  await showMessage(tools, guildId, {
    kind: applicationMessageKinds.thread,
    subjectId: view.applicationId,
    variant: threadId,
    channelId: threadId,
    view: threadStart({ t, profile }, view, guild.name),
    marker: threadMarker(t, view.applicationId),
    pingUserIds: [view.userId],
  });
}

/** A role that may not be mentioned by everybody brings nobody into a private thread: its people are added one by one. */
async function addPeople({ tools, guildId, shown }: Work, { threadId, isNew }: FoundThread): Promise<void> {
  if (!isNew) return;
  const userIds = [shown.view.userId, ...(await findReviewers(tools.context.db, guildId))];
  for (const userId of new Set(userIds))
    await tools.client.rest.put(Routes.threadMembers(threadId, userId)).catch(unlessGone);
}

/** When both sides meet, each time that it is said anew; and once that it is near. */
async function showInterview(work: Work, thread: FoundThread): Promise<void> {
  const { state, interviewAt, interviewToldAt } = work.shown.view;
  if (state !== "interview" || interviewAt === null) return;
  await showMeeting(work, thread, { interviewAt, isNear: false });
  if (interviewToldAt !== null) await showMeeting(work, thread, { interviewAt, isNear: true });
}

type Meeting = { readonly interviewAt: Temporal.Instant; readonly isNear: boolean };

async function showMeeting(
  { tools, guildId, shown: { view } }: Work,
  { threadId }: FoundThread,
  { interviewAt, isNear }: Meeting,
): Promise<void> {
  const t = translatorFor(view.language);
  const people = [view.userId, ...(view.reviewerUserId === null ? [] : [view.reviewerUserId])];
  await showMessage(tools, guildId, {
    kind: isNear ? "application-reminder" : "application-interview",
    subjectId: view.applicationId,
    variant: interviewAt.toString(),
    channelId: threadId,
    view: interviewNote(t, { userIds: people, interviewAt, isNear }),
    marker: interviewMarker(t, interviewAt, isNear),
    pingUserIds: people,
  });
}

/** Each decision has a message of its own: a trial is decided about again, and a rejection may be taken back. */
async function showDecision({ tools, guildId, shown }: Work, { threadId }: FoundThread): Promise<void> {
  const { view, guild } = shown;
  const outcome = findOutcome(view);
  if (!(outcome && view.decidedAt)) return;
  const t = translatorFor(view.language);
  const texts = await listDecisionTexts(tools.context.db, guildId);
  const footer = decisionMarker(t, view.decidedAt);
  await showMessage(tools, guildId, {
    ...decisionOf(view),
    channelId: threadId,
    view: decisionNote({
      text: tellDecision(t, { guild, view, outcome, texts }),
      userId: view.userId,
      footer,
    }),
    marker: footer,
    pingUserIds: [view.userId],
  });
}

async function fold({ tools }: Work, { threadId, isArchived }: FoundThread, isOver: boolean): Promise<void> {
  if (!(isOver || isArchived)) return;
  await tools.client.rest.patch(Routes.channel(threadId), { body: { archived: isOver } });
}
