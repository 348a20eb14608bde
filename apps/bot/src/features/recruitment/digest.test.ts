import { findApplication } from "@guildhall/db/recruitment";
import { castVote, decideApplication } from "@guildhall/use-cases/recruitment";
import { changeSettings } from "@guildhall/use-cases/settings";
import type { APIMessage } from "discord.js";
import { expect, test } from "vitest";
import { noonClock } from "#bot/testing/noon-clock.ts";
import { apply, type Gate, openGate, threadOf } from "#bot/testing/open-gate.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot({ clock: noonClock() });
const { sandbox, db, until } = bot;
const context = { db, clock: sandbox.clock };

const titled = (messages: readonly APIMessage[], text: RegExp) =>
  messages.filter(({ embeds }) => embeds.some(({ title }) => text.test(title ?? "")));
const saying = (messages: readonly APIMessage[], text: string) =>
  messages.filter(({ embeds }) => JSON.stringify(embeds).includes(text));

const desk = async ({ deskOfficer }: Gate) => await deskOfficer.messages();

test("one that comes long after the others is told of anew", async () => {
  const gate = await openGate(bot, "Lull");
  await apply(gate, "Lull one");
  await apply(gate, "Lull two");
  await until(async () => expect(titled(await desk(gate), /^2 new applications$/)).toHaveLength(1));
  await sandbox.clock.advance({ minutes: 61 });
  await apply(gate, "Lull three");
  await until(async () => expect(titled(await desk(gate), /^A new application$/)).toHaveLength(1));
  expect(titled(await desk(gate), /^2 new applications$/)).toHaveLength(1);
});

test("a vote counts on the card of the officers, and nothing of it is in the thread", async () => {
  const gate = await openGate(bot, "Voting");
  const applicant = await apply(gate, "Vela");
  const { applicationId } = applicant;
  const { texts } = await threadOf(gate, applicant);
  await until(async () => expect(titled(await desk(gate), /Vela/)).toHaveLength(1));
  const dialog = await gate.deskOfficer.click("Vote: Yes");
  const { content } = await dialog.submit({ Why: "Played with her" });
  expect(content).toContain("You voted: Yes");
  await until(async () => expect(saying(await desk(gate), "1 yes")).toHaveLength(1));
  const rights = new Set(["recruitment.vote"] as const);
  const other = { kind: "member", guildId: gate.guildId, userId: "77", name: "Ugo", rights } as const;
  await castVote(context, other, { applicationId, vote: "no", words: null });
  await until(async () => expect(saying(await desk(gate), "1 no")).toHaveLength(1));
  expect(texts().join()).not.toContain("Votes");
});

test("officers are told once that nobody answered in time, and the note says when somebody did", async () => {
  const gate = await openGate(bot, "Late");
  await changeSettings(context, gate.system, { changes: { "recruitment.answerHours": 1 } });
  const { applicationId } = await apply(gate, "Lena");
  await until(async () => expect(titled(await desk(gate), /Lena/)).toHaveLength(1));
  await sandbox.clock.advance({ minutes: 61 });
  await until(async () => {
    expect(saying(await desk(gate), "Nobody has answered **Lena**")).toHaveLength(1);
    expect(saying(await desk(gate), "**Overdue**")).toHaveLength(1);
  });
  await decideApplication(context, gate.system, { applicationId, outcome: "rejected", reason: null });
  await until(async () => {
    expect(saying(await desk(gate), "has had an answer since")).toHaveLength(1);
    expect(saying(await desk(gate), "Nobody has answered **Lena**")).toEqual([]);
  });
});

test("officers are asked before a trial ends and at its end, give a week more by one press, and keep somebody by another", async () => {
  const gate = await openGate(bot, "Tried");
  const { applicationId } = await apply(gate, "Tove");
  const trial = { applicationId, outcome: "trial", reason: null, trialDays: 3 } as const;
  await decideApplication(context, gate.system, trial);
  await sandbox.clock.advance({ hours: 25 });
  await until(async () => expect(saying(await desk(gate), "The trial of **Tove** ends")).toHaveLength(1));
  const presses = await Promise.all([1, 2].map(() => gate.deskOfficer.click("A week more")));
  for (const { content } of presses) expect(content).toContain("The trial goes on until");
  const { trialEndsAt } = (await findApplication(db, gate.guildId, applicationId)) ?? {};
  expect(trialEndsAt && sandbox.clock.now().until(trialEndsAt).total("days")).toBeCloseTo(9, 0);
  await until(async () => expect(saying(await desk(gate), "The trial of **Tove** ends")).toEqual([]));
  await sandbox.clock.advance({ hours: 24 * 9 });
  await until(async () => expect(saying(await desk(gate), "is over (")).toHaveLength(1));
  const dialog = await gate.deskOfficer.click("Keep");
  expect((await dialog.submit({})).content).toContain("Accepted");
  await until(async () =>
    expect(saying(await desk(gate), "The trial of **Tove**: Accepted")).not.toEqual([]),
  );
});
