import { listMarks } from "@guildhall/db/attendance";
import { findMemberOfUser } from "@guildhall/db/members";
import type { Person } from "@guildhall/discord-sandbox";
import { expect, test } from "vitest";
import { openHall } from "#bot/testing/open-hall.ts";
import { planEvent } from "#bot/testing/plan-event.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot();
const { sandbox, db, until } = bot;

async function openEvent(name: string) {
  const hall = await openHall(bot, name);
  const people = ["Aldo", "Brixa", "Brixo"].map((who) => hall.server.member(who));
  const eventId = await planEvent(bot, hall.officer, name);
  for (const person of people) await person.in("#events").click("Coming");
  await sandbox.clock.advance({ minutes: 61 });
  const marksOf = async (persons: readonly Person[]) => {
    const marks = await listMarks(db, hall.guildId, eventId);
    const ids = await Promise.all(persons.map(({ id }) => findMemberOfUser(db, hall.guildId, id)));
    return ids.map((member) => marks.get(member?.memberId ?? 0)?.result ?? null);
  };
  return { ...hall, people, eventId, marksOf };
}

test("whoever is in the officer's voice channel is marked after a look, whatever channel it is", async () => {
  const { officer, server, people, marksOf } = await openEvent("Here");
  const [aldo, brixa] = people;
  server.channel("Den", { type: 2 });
  const lost = await officer.slash("/attendance here");
  expect(lost.content).toContain("You are in no voice channel");
  for (const person of [officer, aldo, brixa]) await person?.joinVoice("Den");
  const shown = await until(async () => {
    const answer = await officer.slash("/attendance here");
    expect(JSON.stringify(answer.message?.embeds)).toMatch(/Aldo/);
    expect(JSON.stringify(answer.message?.embeds)).toMatch(/Brixa/);
    return answer;
  });
  expect(await marksOf(people)).toEqual([null, null, null]);
  const written = await shown.click("Mark 3 as present");
  expect(written.content).toContain("for Here");
  expect(await marksOf(people)).toEqual(["present", "present", null]);
});

test("names from the game are shown, asked where unclear, and written by one press", async () => {
  const { officer, people, marksOf } = await openEvent("Paste");
  const dialog = await officer.slash("/attendance paste", { result: "late" });
  const shown = await dialog.submit({ Names: "1. ALDO 3200\n2. Brix\n3. Zzyzx" });
  expect(JSON.stringify(shown.message?.embeds)).toMatch(
    /Not clear \(1\).*Brix.*Not in the roster \(1\).*Zzyzx/,
  );
  const answered = await shown.select("Brix: who is meant?", "Brixo");
  const written = await answered.click("Mark 2 as late");
  expect(written.content).toBe("2 members count as late for Paste. It is paid when you settle.");
  expect(await marksOf(people)).toEqual(["late", null, "late"]);
});

test("members see their own time, officers everybody, and nobody else marks", async () => {
  const { officer, people } = await openEvent("Look");
  const [aldo] = people;
  await aldo?.joinVoice("Raid");
  await until(async () => {
    const own = await aldo?.slash("/attendance show");
    expect(own?.content).toMatch(
      /\*\*Look\*\*: your attendance\nNot settled yet\.\nSince <t:\d+:t>: in voice/,
    );
    expect(own?.message?.embeds ?? []).toEqual([]);
  });
  const all = await officer.slash("/attendance show");
  expect(JSON.stringify(all.message?.embeds)).toContain("Look: how it stands");
  expect((await aldo?.slash("/attendance code"))?.content).toContain("Correct attendance");
});

test("why an officer marked somebody is read by officers and the member, and by nobody else", async () => {
  const { officer, people } = await openEvent("Noted");
  const [aldo, brixa] = people;
  const [choice] = await officer.autocomplete("/attendance mark", { member: "aldo" });
  const mark = { member: choice?.value ?? "", result: "present", note: "Played on *his* phone" };
  expect((await officer.slash("/attendance mark", mark)).content).toContain("counts when you settle");
  await sandbox.clock.advance({ hours: 3 });
  const preview = await officer.slash("/event settle", await eventNamed(officer, "noted"));
  expect(JSON.stringify(preview.message?.embeds)).toContain("Aldo: Played on");
  await preview.click("Settle and write 1 entry");
  const event = await eventNamed(officer, "noted");
  expect((await aldo?.slash("/attendance show", event))?.content).toContain(
    String.raw`An officer wrote: Played on \*his\* phone`,
  );
  expect((await brixa?.slash("/attendance show", event))?.content).not.toContain("phone");
});

async function eventNamed(person: Person, typed: string): Promise<{ readonly event: string | number }> {
  const [choice] = await person.autocomplete("/event settle", { event: typed });
  return { event: choice?.value ?? "" };
}
