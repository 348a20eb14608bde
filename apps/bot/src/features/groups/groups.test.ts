import { expect, test } from "vitest";
import { openHall } from "#bot/testing/open-hall.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot();

type Officer = Awaited<ReturnType<typeof openHall>>["officer"];

/** What the list offers for a name that somebody types. */
async function choose(officer: Officer, command: string, typed: Record<string, string>): Promise<string> {
  const [found] = await officer.autocomplete(command, typed);
  return String(found?.value);
}

test("officers make a static, fill it, look at it and disband it", async () => {
  const { officer } = await openHall(bot, "Statics");
  for (const name of ["Dana", "Brix"]) await officer.slash("/member add", { name });
  const leader = await choose(officer, "/static create", { leader: "dan" });
  const made = await officer.slash("/static create", { name: "Dawn", leader });
  expect(made.content).toContain("Dawn is there, led by Dana.");
  const about = {
    static: await choose(officer, "/static add", { static: "da" }),
    member: await choose(officer, "/static add", { member: "brix" }),
  };
  const added = await officer.slash("/static add", { ...about, as: "substitute" });
  expect(added.content).toBe("Brix is a substitute of Dawn.");
  const embed = (await officer.slash("/static list")).message?.embeds?.[0];
  expect(embed?.fields).toMatchObject([
    { name: "Dawn", value: "1 of 40 · new\nDana (leads)\nSubstitutes: Brix" },
  ]);
  const removed = await officer.slash("/static remove", about);
  expect(removed.content).toBe("Brix is not in Dawn any more.");
  const asked = await officer.slash("/static disband", { static: about.static });
  expect(asked.content).toContain("Disband Dawn? Its 1 member leaves it");
  expect((await asked.click("Disband")).content).toBe("Dawn is disbanded.");
  expect((await officer.slash("/static list")).content).toBe("The guild has no statics yet.");
});

test("a member who is no officer makes none", async () => {
  const { officer, server } = await openHall(bot, "Refused");
  await officer.slash("/member add", { name: "Dana" });
  const leader = await choose(officer, "/static create", { leader: "dana" });
  const refused = await server.member("Bram").slash("/static create", { name: "Dawn", leader });
  expect(refused.content).toContain("You need the right");
});
