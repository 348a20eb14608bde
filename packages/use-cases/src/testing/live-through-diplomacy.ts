import type { MemberActor } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { saveNewApplicationThread } from "@guildhall/db/recruitment";
import { randomSnowflake } from "@guildhall/db/testing";
import type { Context } from "#use-cases/context.ts";
import { addContact, addIncident, agreePact, saveForeignGuild } from "#use-cases/diplomacy/index.ts";
import {
  addNote,
  answerClearance,
  castVote,
  requestClearance,
  takeUpApplication,
} from "#use-cases/recruitment/index.ts";
import { apply } from "./furnish-recruitment.ts";
import type { Hall } from "./make-hall.ts";
import { memberOf } from "./member-of.ts";

type Acting = { readonly actor: MemberActor; readonly words: string };

/** Somebody applies and is talked about, keeps a foreign guild, and speaks for another one about somebody else. */
export async function liveThroughDiplomacy(
  context: Context,
  hall: Hall,
  { actor, words }: Acting,
): Promise<void> {
  await beTalkedAbout(context, hall, actor);
  const { foreignGuildId, clearanceId } = hall.diplomacy;
  const foe = { name: `Foe ${hall.marker}`, tag: null, server: null, note: words, isAnother: true };
  const kept = await saveForeignGuild(context, actor, foe);
  await agreePact(context, actor, { ...kept, kind: "war", untilOn: null });
  await addContact(context, actor, { foreignGuildId, userId: actor.userId });
  await addIncident(context, actor, { ...kept, kind: "insult", words });
  await answerClearance(context, actor, { clearanceId, answer: "no", words });
}

async function beTalkedAbout(context: Context, hall: Hall, { userId, name }: MemberActor): Promise<void> {
  const { system, guildId, diplomacy } = hall;
  const reviewer = memberOf(hall, ["recruitment.review", "recruitment.vote"]);
  const applicationId = await apply(context, system, { userId, name });
  await takeUpApplication(context, reviewer, { applicationId });
  await addNote(context, reviewer, { applicationId, text: `${name} plays well` });
  await castVote(context, reviewer, { applicationId, vote: "yes", words: null });
  const { foreignGuildId } = diplomacy;
  await requestClearance(context, reviewer, { applicationId, foreignGuildId });
  const thread = { applicationId, applicantUserId: userId, channelId: randomSnowflake() };
  await transaction(context.db, (tx) => saveNewApplicationThread(tx, guildId, thread));
}
