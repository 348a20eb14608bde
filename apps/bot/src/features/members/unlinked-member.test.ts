import { expect, test } from "vitest";
import { openHall } from "#bot/testing/open-hall.ts";
import { cardOf, planEvent } from "#bot/testing/plan-event.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot();
const { sandbox, until } = bot;

test("officers add somebody without an account, answer and mark for them, and the settlement pays", async () => {
  const { officer } = await openHall(bot, "Unlinked");
  await planEvent(bot, officer, "Castle Siege");
  const added = await officer.slash("/member add", { name: "Dana" });
  expect(added.content).toContain("Dana is in the roster");
  const [event] = await officer.autocomplete("/event answer", { event: "castle" });
  const [member] = await officer.autocomplete("/event answer", { member: "dan" });
  expect(member?.name).toBe("Dana (no Discord account)");
  const about = { event: event?.value ?? "", member: member?.value ?? "" };
  const answered = await officer.slash("/event answer", { ...about, answer: "coming" });
  expect(answered.content).toBe("Dana answers Castle Siege with Coming.");
  await until(async () => {
    const { fields } = await cardOf(officer, "Castle Siege");
    expect(fields?.find(({ name }) => name === "Coming (1)")?.value).toBe("Dana");
  });
  await officer.slash("/attendance mark", { ...about, result: "present" });
  await sandbox.clock.advance({ hours: 3 });
  const preview = await officer.slash("/event settle", { event: about.event });
  const settled = await preview.click("Settle and write 1 entry");
  expect(settled.content).toBe("Settled Castle Siege. 1 entry, +10.00.");
});

test("a member who is no officer adds nobody", async () => {
  const { server } = await openHall(bot, "Refused");
  const refused = await server.member("Bram").slash("/member add", { name: "Dana" });
  expect(refused.content).toContain("You need the right");
});

test("a newcomer says to be somebody, an officer reads what goes over, merges, and takes it back", async () => {
  const { officer, server } = await openHall(bot, "Merging");
  await officer.slash("/member add", { name: "Danadin" });
  const newcomer = server.member("Danika");
  const [self] = await newcomer.autocomplete("/member claim", { person: "dana" });
  const said = await newcomer.slash("/member claim", { person: self?.value ?? "" });
  expect(said.content).toContain("You say that you are Danadin");
  const [member] = await officer.autocomplete("/member merge", { member: "danika" });
  const both = { person: self?.value ?? "", member: member?.value ?? "" };
  const refused = await newcomer.slash("/member merge", both);
  expect(refused.content).toContain("You need the right");
  const question = await officer.slash("/member merge", both);
  expect(question.content).toContain("Merge Danadin into Danika?");
  const merged = await question.click("Merge");
  expect(merged.content).toBe("Danadin and Danika are one member now.");
  expect(await newcomer.autocomplete("/member claim", { person: "dana" })).toEqual([]);
  const back = await merged.click("Take back");
  expect(back.content).toBe("Danadin and Danika are two members again.");
});
