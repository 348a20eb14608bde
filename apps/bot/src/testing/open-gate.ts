import type { QuestionKind } from "@guildhall/core/recruitment";
import { transaction } from "@guildhall/db";
import { findServerMember } from "@guildhall/db/members";
import { savePlace } from "@guildhall/db/settings";
import { answerDraft, startDraft, submitApplication } from "@guildhall/use-cases/recruitment";
import { changeSettings } from "@guildhall/use-cases/settings";
import { ChannelType } from "discord.js";
import { expect } from "vitest";
import { openHall } from "./open-hall.ts";
import type { TestBot } from "./start-test-bot.ts";

/** A channel of the local Discord. */
type Channel = NonNullable<ReturnType<TestBot["sandbox"]["world"]["state"]["channels"]["get"]>>;

type Hall = Awaited<ReturnType<typeof openHall>>;

export type Gate = Hall & {
  readonly bot: TestBot;
  readonly system: { readonly kind: "system"; readonly guildId: string };
  /** Where officers read of applications. */
  readonly deskOfficer: Hall["officer"];
  /** Private threads that there are. */
  threads(): readonly Channel[];
};

/** A guild with a channel in which people apply and one for its officers, that holds interviews and votes. */
export async function openGate(bot: TestBot, name: string): Promise<Gate> {
  const hall = await openHall(bot, name);
  const { guildId, server, officer } = hall;
  const { sandbox, db } = bot;
  const system = { kind: "system", guildId } as const;
  const [gate, desk] = [server.channel("recruitment"), server.channel("desk")];
  await transaction(db, async (tx) => {
    await savePlace(tx, guildId, { place: "recruitment", discordId: gate.id, isMadeByUs: false });
    await savePlace(tx, guildId, { place: "desk", discordId: desk.id, isMadeByUs: false });
  });
  const changes = { "recruitment.hasInterviews": true, "recruitment.hasVotes": true };
  await changeSettings({ db, clock: sandbox.clock }, system, { changes });
  const threads = () =>
    [...server.state.channelIds].flatMap((id) => {
      const channel = sandbox.world.state.channels.get(id);
      return channel?.type === ChannelType.PrivateThread && channel.thread ? [channel] : [];
    });
  return { ...hall, bot, system, threads, deskOfficer: officer.in("#desk") };
}

export type Applicant = Awaited<ReturnType<typeof apply>>;

/** Somebody fills in the form that every guild begins with, and sends it. */
export async function apply({ bot, server, guildId }: Gate, who: string, language: "en" | "fr" = "en") {
  const { db, sandbox, until } = bot;
  const context = { db, clock: sandbox.clock };
  const person = server.member(who);
  await until(async () => expect(await findServerMember(db, guildId, person.id)).toBeDefined());
  const rights = new Set<never>();
  const actor = { kind: "member", guildId, userId: person.id, name: who, rights } as const;
  const { formId, questions } = await startDraft(context, actor, { language });
  const answers = questions.flatMap(({ questionId, kind }) => {
    const text = kind === "characterName" ? who : said[kind];
    return text === undefined ? [] : [[String(questionId), text] as const];
  });
  await answerDraft(context, actor, { formId, typed: Object.fromEntries(answers) });
  const { applicationId } = await submitApplication(context, actor, { formId });
  return { person, applicationId };
}

const said: Readonly<Partial<Record<QuestionKind, string>>> = {
  whyUs: "I like *sieges*.",
  formerGuild: "Emberfall",
  role: "healer",
};

/** The thread of an applicant, once it is there, and what it says. */
export async function threadOf(
  { bot, threads }: Gate,
  { person }: Applicant,
): Promise<{ readonly thread: Channel; texts(): readonly string[] }> {
  const thread = await bot.until(() => {
    const [found, ...others] = threads().filter((channel) => channel.thread?.members.has(person.id));
    expect(others).toEqual([]);
    if (!found) throw new Error("There is no thread yet");
    return found;
  });
  const texts = () => [...thread.messages.values()].map(({ payload }) => JSON.stringify(payload));
  return { thread, texts };
}
