import { transaction } from "@guildhall/db";
import { savePlace } from "@guildhall/db/settings";
import {
  postAnnouncement,
  putUpAnnouncement,
  repostAnnouncement,
  saveAnnouncement,
  saveLanguageChannels,
  scheduleAnnouncement,
  takeDownAnnouncement,
  viewAnnouncement,
} from "@guildhall/use-cases/announcements";
import { expect, test } from "vitest";
import { openHall } from "#bot/testing/open-hall.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot();
const { db, sandbox, until } = bot;
const context = { db, clock: sandbox.clock };

/** A guild that speaks English in an announcement channel and French in a plain one, and an announcement in both. */
async function openBoard(name: string) {
  const { officer, server, guildId } = await openHall(bot, name);
  const system = { kind: "system", guildId } as const;
  const [news, nouvelles] = [server.channel("news", { type: 5 }), server.channel("nouvelles")];
  const role = server.role("Herald");
  const channels = [
    { language: "en" as const, channelId: news.id, pingRoleId: role.id },
    { language: "fr" as const, channelId: nouvelles.id, pingRoleId: role.id },
  ];
  await until(async () => await saveLanguageChannels(context, system, { channels }));
  const texts = [
    { language: "en" as const, title: "Siege", body: "Come all" },
    { language: "fr" as const, title: "Siège", body: "Venez tous" },
  ];
  const plain = { linkLabel: null, linkUrl: null, imageUrl: null, missing: "original" } as const;
  const options = { ...plain, originalLanguage: "en", pings: true, crossposts: true } as const;
  const saved = await saveAnnouncement(context, system, { version: 0, texts, options });
  const said = async (channel: string) =>
    (await officer.in(channel).messages()).map(
      ({ id, content, flags, embeds, edited_timestamp: editedAt }) => ({
        ...{ id, content, isCrossposted: ((flags ?? 0) & 2) === 0 && ((flags ?? 0) & 1) === 1 },
        ...{ body: embeds[0]?.description, isEdited: editedAt !== null },
      }),
    );
  const view = () => viewAnnouncement(context, system, saved);
  return { officer, server, guildId, system, saved, said, view, role };
}

test("each channel gets its language once, pinged and sent on, though the bot was away; an edit touches only its own message", async () => {
  const { system, saved, said, role } = await openBoard("Board");
  await bot.restart(async () => await postAnnouncement(context, system, saved));
  const ping = `<@&${role.id}>`;
  await until(async () => {
    const [english, french] = [await said("#news"), await said("#nouvelles")];
    expect(english).toMatchObject([{ content: ping, body: "Come all", isCrossposted: true }]);
    expect(french).toMatchObject([{ content: ping, body: "Venez tous", isCrossposted: false }]);
  });
  const texts = [{ language: "fr" as const, title: "Siège", body: "Venez tous demain" }];
  await saveAnnouncement(context, system, { ...saved, texts });
  await until(async () =>
    expect(await said("#nouvelles")).toMatchObject([{ body: "Venez tous demain", isEdited: true }]),
  );
  expect(await said("#news")).toMatchObject([{ body: "Come all", isEdited: false }]);
});

test("what somebody deletes stays away until it is asked for; what is taken down is deleted and can be put up again", async () => {
  const { server, system, saved, said, view } = await openBoard("Lost");
  await postAnnouncement(context, system, saved);
  await until(async () =>
    expect((await view()).posts.map(({ status }) => status)).toEqual(["posted", "posted"]),
  );
  const [first] = await said("#news");
  await server
    .member("Lost owner")
    .in("#news")
    .deleteMessage(first?.id ?? "");
  await until(async () => expect((await view()).posts[0]?.status).toBe("deleted"));
  const texts = [{ language: "en" as const, title: "Siege", body: "Come all of you" }];
  await saveAnnouncement(context, system, { ...saved, texts });
  await repostAnnouncement(context, system, { postId: (await view()).posts[0]?.postId ?? 0 });
  await until(async () => expect(await said("#news")).toMatchObject([{ body: "Come all of you" }]));
  await takeDownAnnouncement(context, system, saved);
  await until(async () => expect([...(await said("#news")), ...(await said("#nouvelles"))]).toEqual([]));
  await putUpAnnouncement(context, system, saved);
  await until(async () =>
    expect((await view()).posts.map(({ status }) => status)).toEqual(["posted", "posted"]),
  );
});

test("a scheduled one goes out while the bot was away at its time; a day later officers read that it did not", async () => {
  const { system, saved, said, guildId, server, officer } = await openBoard("Late");
  const { id: discordId } = server.channel("desk");
  await transaction(db, (tx) => savePlace(tx, guildId, { place: "desk", discordId, isMadeByUs: false }));
  const texts = [{ language: "en" as const, title: "Too late", body: "Nobody reads this" }];
  const missed = await saveAnnouncement(context, system, { version: 0, texts });
  const at = (hours: number) => sandbox.clock.now().add({ hours }).toString().slice(0, 16);
  await scheduleAnnouncement(context, system, { ...missed, at: at(2) });
  await scheduleAnnouncement(context, system, { ...saved, at: at(20) });
  await bot.restart(async () => await sandbox.clock.advance({ hours: 30 }));
  await until(async () => expect(await said("#nouvelles")).toMatchObject([{ body: "Venez tous" }]));
  await until(async () => {
    const notes = (await officer.in("#desk").messages()).map(({ embeds }) => embeds[0]?.description);
    expect(notes).toEqual([expect.stringContaining("**Too late** was to be announced")]);
  });
});

test("where announcements go and what waits stands in a list for those who announce, and for nobody else", async () => {
  const { officer, server } = await openBoard("List");
  const { message } = await officer.slash("/announcements list");
  expect(message?.embeds?.[0]?.description).toContain("**French** in <#");
  expect(message?.embeds?.[0]?.description).toContain("**Siege**: draft");
  const member = await server.member("List Bram").slash("/announcements list");
  expect(member.content).toContain("You need the right");
});

test("an announcement is begun in Discord, shown as it will stand, and goes out by a press that names what it does", async () => {
  const { officer, said } = await openBoard("Begun");
  const draft = async (title: string) => {
    const dialog = await officer.slash("/announcements new");
    return await dialog.submit({ title, body: "To the *hall*" });
  };
  const shown = await draft("Muster");
  expect(shown.message?.embeds?.[0]).toMatchObject({ title: "Muster", description: "To the *hall*" });
  const question = await shown.click("Post now");
  expect(question.content).toContain("Post **Muster** at once, in up to 2 channels?");
  await question.click("Post now");
  await until(async () => expect(await said("#nouvelles")).toMatchObject([{ body: "To the *hall*" }]));
  const later = await (await (await draft("Later")).click("Schedule")).submit({ when: "2099-12-24 20:00" });
  expect(later.content).toContain("at most a year ahead");
  const soon = await (await (await draft("Soon")).click("Schedule")).submit({ when: "in 3 hours" });
  expect(soon.content).toContain("It goes out <t:");
});

test("officers find an announcement in Discord and reword it, take it down and put it up, call it off and delete it", async () => {
  const { officer, server, said } = await openBoard("Kept");
  const find = async (title: string) => {
    const [found] = await officer.autocomplete("/announcements show", { announcement: title });
    return await officer.slash("/announcements show", { announcement: found?.value ?? "" });
  };
  const begin = async (title: string) =>
    await (await officer.slash("/announcements new")).submit({ title, body: "Come" });
  await (await (await begin("Muster")).click("Post now")).click("Post now");
  await until(async () => expect(await said("#news")).toMatchObject([{ body: "Come" }]));
  const shown = await find("muster");
  expect(shown.content).toContain("It went out <t:");
  const reworded = await (await shown.click("Edit")).submit({ title: "Muster", body: "Come *early*" });
  expect(reworded.message?.embeds?.[0]?.description).toBe("Come *early*");
  await until(async () => expect(await said("#news")).toMatchObject([{ body: "Come *early*" }]));
  const asked = await reworded.click("Take down");
  expect(asked.content).toContain("Its 2 messages in Discord are deleted.");
  const down = await asked.click("Take down");
  await until(async () => expect(await said("#news")).toEqual([]));
  await down.click("Put up again");
  await until(async () => expect(await said("#news")).toMatchObject([{ body: "Come *early*" }]));
  await (await (await begin("Soon")).click("Schedule")).submit({ when: "in 3 hours" });
  expect((await (await find("soon")).click("Back to draft")).content).toBe("A draft again");
  const gone = await (await (await find("soon")).click("Delete")).click("Delete for good");
  expect(gone.content).toBe("Draft deleted");
  expect(await officer.autocomplete("/announcements show", { announcement: "soon" })).toEqual([]);
  const refused = await server.member("Kept Bram").slash("/announcements show", { announcement: "1" });
  expect(refused.content).toContain("You need the right");
});
