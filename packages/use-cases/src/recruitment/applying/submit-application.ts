import { languages, type MemberActor, Refusal } from "@guildhall/core";
import { roles } from "@guildhall/core/games";
import {
  type ApplicationForm,
  type CheckedAnswer,
  checkAnswers,
  type Draft,
  findAnswer,
  requireOpenRole,
  runOfOverdue,
  type SubmitApplicationInput,
} from "@guildhall/core/recruitment";
import { type Transaction, transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { enqueueJob } from "@guildhall/db/jobs";
import {
  appendApplicationStep,
  deleteDraft,
  findDraft,
  findForm,
  lockDraft,
  saveApplicationAnswers,
  saveNewApplication,
} from "@guildhall/db/recruitment";
import { getGameProfile, getSettings } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { askFormerGuild } from "../ask-former-guild.ts";
import { readOpenings } from "../read-openings.ts";
import { requireOwnTurn } from "./require-turn.ts";
import { turnAwayBlocked } from "./turn-away.ts";

/**
 * Sends what the actor filled in: it becomes an application. The draft is locked and goes with it, so that of two presses
 * one sends it. Whoever is kept out is turned down before anything is read.
 */
export async function submitApplication(
  context: Context,
  actor: MemberActor,
  { formId }: SubmitApplicationInput,
): Promise<{ readonly applicationId: number }> {
  const { guildId, userId } = actor;
  const now = context.clock.now();
  await turnAwayBlocked(context, actor, await readTypedName(context, actor));
  return await transaction(context.db, async (tx) => {
    const draft = await lockDraft(tx, guildId, userId);
    const form = await findForm(tx, guildId, formId);
    if (draft?.formId !== formId || !form) throw new Refusal("recruitment.draftGone");
    if (!form.isOpen) throw new Refusal("recruitment.formClosed");
    await requireOwnTurn(tx, actor, now);
    const answers = await readAnswers(tx, guildId, { form, draft });
    const applicationId = await save(tx, actor, { form, draft, answers, now });
    await deleteDraft(tx, guildId, userId);
    await recordFact(tx, { name: "recruitment.applicationChanged", guildId, applicationId }, now);
    return { applicationId };
  });
}

/** The name that a draft gives, also where it does not fit: a block by name is meant for it all the same. */
async function readTypedName({ db }: Context, { guildId, userId }: MemberActor): Promise<string | null> {
  const draft = await findDraft(db, guildId, userId);
  const form = draft && (await findForm(db, guildId, draft.formId));
  const question = form?.questions.find(({ kind }) => kind === "characterName");
  return (question && draft?.typed[question.questionId]) ?? null;
}

type Filled = { readonly form: ApplicationForm; readonly draft: Draft };

/** Everything that was answered; refuses while something is missing or does not fit, and a role that is not looked for. */
async function readAnswers(
  tx: Transaction,
  guildId: string,
  { form, draft }: Filled,
): Promise<readonly CheckedAnswer[]> {
  const game = await getGameProfile(tx, guildId);
  const { answers, problems } = checkAnswers(form.questions, draft.typed, game);
  if (problems.length > 0) throw new Refusal("recruitment.unanswered", { count: problems.length });
  requireOpenRole(await readOpenings(tx, guildId), readRole(answers));
  return answers;
}

const readRole = (answers: readonly CheckedAnswer[]) =>
  roles.find((role) => role === findAnswer(answers, "role")) ?? null;

const readLanguage = (answers: readonly CheckedAnswer[]) =>
  languages.find((language) => language === findAnswer(answers, "language"));

type Sent = Filled & { readonly answers: readonly CheckedAnswer[]; readonly now: Temporal.Instant };

async function save(tx: Transaction, { guildId, userId }: MemberActor, sent: Sent): Promise<number> {
  const { form, draft, answers, now } = sent;
  const power = findAnswer(answers, "power");
  const { "recruitment.answerHours": hours } = await getSettings(tx, guildId);
  const answerDueAt = hours === 0 ? null : now.add({ hours });
  const applicationId = await saveNewApplication(tx, guildId, {
    formId: form.formId,
    userId,
    language: readLanguage(answers) ?? draft.language,
    characterName: findAnswer(answers, "characterName"),
    classKey: findAnswer(answers, "class"),
    role: readRole(answers),
    power: power === null ? null : Number(power),
    timeZone: findAnswer(answers, "timeZone"),
    formerGuild: findAnswer(answers, "formerGuild"),
    appliedAt: now,
    answerDueAt,
  });
  const of = { applicationId, applicantUserId: userId };
  await saveApplicationAnswers(tx, guildId, { ...of, answers: asAsked(form, answers) });
  const step = { fromState: null, toState: "applied", actorUserId: userId, reason: null } as const;
  await appendApplicationStep(tx, guildId, { ...of, ...step, takenAt: now });
  if (answerDueAt) await enqueueJob(tx, guildId, runOfOverdue({ applicationId, at: answerDueAt }));
  const formerGuild = findAnswer(answers, "formerGuild");
  await askFormerGuild(tx, guildId, { applicationId, userId, formerGuild, now });
  return applicationId;
}

/** With the question as it was asked: the form may change. */
function asAsked({ questions }: ApplicationForm, answers: readonly CheckedAnswer[]) {
  return answers.map(({ questionId, kind, value }, position) => {
    const { label = null } = questions.find((question) => question.questionId === questionId) ?? {};
    return { position, kind, label, value };
  });
}
