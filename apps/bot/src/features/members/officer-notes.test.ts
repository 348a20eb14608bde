import { expectFitsDiscord } from "@guildhall/discord-views/testing";
import { translatorFor } from "@guildhall/i18n";
import { expect, test } from "vitest";
import { openHall } from "#bot/testing/open-hall.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";
import { officerNotes } from "./officer-notes.view.ts";

const bot = await startTestBot();

test("officers tell each other of a member in Discord, and members read nothing of it", async () => {
  const { officer, server } = await openHall(bot, "Notes");
  await officer.slash("/member add", { name: "Dana" });
  const [member] = await officer.autocomplete("/member note", { member: "dana" });
  const about = { member: member?.value ?? "" };
  expect((await officer.slash("/member notes", about)).content).toBe("There are no notes on this member.");
  const added = await officer.slash("/member note", { ...about, text: "Heals *well*" });
  expect(added.content).toBe("The note on Dana is kept. Officers who may read notes see it.");
  const notes = await officer.slash("/member notes", about);
  expect(JSON.stringify(notes.message?.embeds)).toContain("Heals \\\\*well");
  const refused = await server.member("Bram").slash("/member notes", about);
  expect(refused.content).toContain("You need the right");
});

test("notes fit Discord whatever officers write", () => {
  const note = { noteId: 1, text: "*_".repeat(250), authorName: "*_".repeat(50) };
  const writtenAt = Temporal.Instant.from("2026-11-21T22:00:00Z");
  expectFitsDiscord(
    officerNotes(
      translatorFor("fr"),
      Array.from({ length: 9 }, () => ({ ...note, writtenAt })),
    ),
  );
});
