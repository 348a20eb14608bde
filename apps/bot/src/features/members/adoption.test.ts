import { listRoster } from "@guildhall/db/members";
import { expect, test } from "vitest";
import { openHall } from "#bot/testing/open-hall.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot();
const { db, until } = bot;

test("an officer adopts everybody with a role, bots aside, and takes it back", async () => {
  const { officer, server, guildId } = await openHall(bot, "Adopting");
  const raiders = server.role("Raider");
  for (const name of ["Aldo", "Brix"]) server.member(name, { roles: ["Raider"] });
  const names = async () => (await listRoster(db, guildId)).map(({ name }) => name);
  const ask = async () => await officer.slash("/guild adopt", { role: raiders.id });
  await until(async () => expect((await ask()).content).toContain("2 people join the roster: Aldo, Brix"));
  const question = await ask();
  const adopted = await question.click("Adopt 2 people");
  expect(adopted.content).toBe("2 people are members now.");
  expect(await names()).toEqual(expect.arrayContaining(["Aldo", "Brix"]));
  expect((await ask()).content).toContain("There is nothing new in this");
  const back = await adopted.click("Take back");
  expect(back.content).toBe("The import is taken back.");
  expect(await names()).not.toContain("Aldo");
});

test("somebody who got the role since the question is asked about first", async () => {
  const { officer, server } = await openHall(bot, "Asking anew");
  const raiders = server.role("Raider");
  server.member("Aldo", { roles: ["Raider"] });
  const ask = async () => await officer.slash("/guild adopt", { role: raiders.id });
  await until(async () => expect((await ask()).content).toContain("1 person joins the roster: Aldo"));
  const question = await ask();
  server.member("Brix", { roles: ["Raider"] });
  await until(async () => expect((await ask()).content).toContain("Aldo, Brix"));
  const again = await question.click("Adopt 1 person");
  expect(again.content).toContain("2 people join the roster: Aldo, Brix");
});

test("a member who is no officer adopts nobody, and is not told where sheets are brought in", async () => {
  const { officer, server } = await openHall(bot, "No adopting");
  const raiders = server.role("Raider");
  const bram = server.member("Bram");
  expect((await bram.slash("/guild adopt", { role: raiders.id })).content).toContain("You need the right");
  expect((await bram.slash("/guild import")).content).toContain("You need the right");
  expect((await officer.slash("/guild import")).content).toContain("Add members, From a sheet");
});
