import { type Language, type MemberActor, noRights } from "@guildhall/core";
import type { Role } from "@guildhall/core/games";
import type { QuestionKind } from "@guildhall/core/recruitment";
import {
  addNote,
  answerDraft,
  decideApplication,
  saveOpenings,
  startDraft,
  submitApplication,
  takeUpApplication,
} from "@guildhall/use-cases/recruitment";
import type { GuildStory } from "./plan-story.ts";
import { accountOf, actorOf, contextAt, type Stage } from "./stage.ts";

/** Somebody who applied, and how far officers have come with it. */
export type ApplicantPlan = {
  readonly username: string;
  readonly language: Language;
  readonly answers: Partial<Record<QuestionKind, string>>;
  readonly hoursAgo: number;
  readonly became: "waits" | "talks" | "rejected";
  readonly note?: string;
};

/** How many of each role Nightwatch wants to have. */
export const nightwatchOpenings: Partial<Record<Role, number>> = {
  tank: 12,
  healer: 20,
  melee: 14,
  ranged: 16,
  flanker: 16,
};

export const nightwatchApplicants: readonly ApplicantPlan[] = [
  {
    username: "halvard.r",
    language: "en",
    answers: {
      ...{ characterName: "Halvard", class: "scout", power: "6080", timeZone: "Europe/Oslo" },
      whyUs: "I know Corvin from Emberfall. Free Tuesday to Sunday after 20:00.",
    },
    hoursAgo: 20,
    became: "waits",
  },
  {
    username: "zima",
    language: "en",
    answers: {
      ...{ characterName: "Зима", class: "crucifix", power: "5940", formerGuild: "Iron Tide" },
      whyUs: "My last guild split. I heal, and I am there when I say so.",
    },
    hoursAgo: 3,
    became: "waits",
  },
  {
    username: "dagny.s",
    language: "fr",
    answers: {
      ...{
        characterName: "Dagný",
        class: "justicar",

        power: "6155",
        timeZone: "Europe/Paris",
      },
      whyUs: "Je cherche une guilde calme qui fait les sièges le dimanche.",
    },
    hoursAgo: 50,
    became: "talks",
    note: "Knows the siege, was calm in voice. Two evenings with the second party before we decide.",
  },
  {
    username: "torvald",
    language: "en",
    answers: { characterName: "Torvald", class: "scout", power: "5400", whyUs: "Loot." },
    hoursAgo: 140,
    became: "rejected",
  },
];

/** Strangers apply, and an officer reads what they wrote. */
export async function playRecruitment(stage: Stage, story: GuildStory): Promise<void> {
  const { applicants, openings } = story.calendar;
  if (applicants.length === 0) return;
  const officer = actorOf(stage, accountOf(story.calendar, "yara"));
  const wanted = Object.entries(openings).map(([role, count]) => ({
    role: role as Role,
    wanted: count,
    isOpen: true,
  }));
  for (const applicant of applicants) await playApplicant(stage, story, { applicant, officer });
  await saveOpenings(contextAt(stage, story.now), officer, { openings: wanted });
}

type Applying = { readonly applicant: ApplicantPlan; readonly officer: MemberActor };

async function playApplicant(
  stage: Stage,
  { calendar, now }: GuildStory,
  { applicant, officer }: Applying,
): Promise<void> {
  const { username, language, hoursAgo, became, note } = applicant;
  const person = calendar.guild.newcomers.find((each) => each.username === username);
  if (!person) throw new Error(`Nobody called ${username} came to ${calendar.guild.name}`);
  const { id: userId, globalName: name } = person;
  const actor: MemberActor = { kind: "member", guildId: stage.guildId, userId, name, rights: noRights };
  const context = contextAt(stage, now.subtract({ hours: hoursAgo }));
  const { formId, questions } = await startDraft(context, actor, { language });
  const typed = Object.fromEntries(
    questions.map(({ questionId, kind }) => [questionId, applicant.answers[kind] ?? ""]),
  );
  await answerDraft(context, actor, { formId, typed });
  const { applicationId } = await submitApplication(context, actor, { formId });
  if (became === "waits") return;
  const later = contextAt(stage, now.subtract({ hours: hoursAgo / 2 }));
  await takeUpApplication(later, officer, { applicationId });
  if (note) await addNote(later, officer, { applicationId, text: note });
  if (became === "rejected")
    await decideApplication(later, officer, { applicationId, outcome: "rejected", reason: null });
}
