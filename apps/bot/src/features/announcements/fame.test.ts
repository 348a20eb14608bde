import type { SaveHonourInput } from "@guildhall/core/announcements";
import { transaction } from "@guildhall/db";
import { listParkedDeliveries, recordFact } from "@guildhall/db/facts";
import { reserveMessage } from "@guildhall/db/messages";
import { savePlace } from "@guildhall/db/settings";
import { makeMember } from "@guildhall/db/testing";
import { bringBackHonour, saveHonour, takeBackHonour, viewFame } from "@guildhall/use-cases/announcements";
import { addUnlinkedMember, renameMember } from "@guildhall/use-cases/members";
import { eraseMember } from "@guildhall/use-cases/privacy";
import { changeGuild, switchModule } from "@guildhall/use-cases/settings";
import { expect, test } from "vitest";
import { noonClock } from "#bot/testing/noon-clock.ts";
import { openHall } from "#bot/testing/open-hall.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot({ clock: noonClock() });
const { db, sandbox, until } = bot;
const context = { db, clock: sandbox.clock };

/** A server with a channel for the hall, and two people in its roster. */
async function openScene(name: string) {
  const hall = await openHall(bot, name);
  const { server, guildId, officer } = hall;
  const system = { kind: "system", guildId } as const;
  const place = async (channel: string) => {
    const { id: discordId } = server.channel(channel);
    await transaction(db, (tx) => savePlace(tx, guildId, { place: "fame", discordId, isMadeByUs: false }));
    return discordId;
  };
  const channelId = await place("fame");
  const [yara, bram] = [server.member(`${name} Yara`), server.member(`${name} Bram`)];
  const join = async ({ id }: typeof yara, called: string) =>
    (await makeMember(db, guildId, { userId: id, name: called })).memberId;
  const ids = { yara: await join(yara, "Yara"), bram: await join(bram, "Bram") };
  const write = async (honour: Partial<SaveHonourInput> & Pick<SaveHonourInput, "title">) =>
    await saveHonour(context, system, {
      ...{ text: null, link: null, memberIds: [ids.yara], isPinged: true },
      ...honour,
    });
  const read = async (channel = "#fame") => {
    const all = await officer.in(channel).messages();
    const shown = all.map(({ id, content, embeds, mentions, components = [] }) => ({
      ...{ id, content, title: embeds[0]?.title, text: JSON.stringify(embeds) },
      ...{
        pinged: mentions.map((user) => user.id),
        isHall: JSON.stringify(components).includes("open-fame"),
      },
    }));
    return { halls: shown.filter(({ isHall }) => isHall), posts: shown.filter(({ isHall }) => !isHall) };
  };
  return { ...hall, system, place, channelId, yara, bram, ids, write, read };
}

test("an honour is told once though Discord's answer was lost; worded anew it is edited, and pings nobody else", async () => {
  const { guildId, yara, bram, ids, write, read } = await openScene("Told");
  const route = "/channels/:channel/messages";
  sandbox.faults.disturbRest({ kind: "stored-then-500", method: "POST", route, times: 2 });
  const { honourId } = await write({ title: "First kill" });
  await until(async () => {
    const { halls, posts } = await read();
    expect(posts).toMatchObject([{ title: "First kill", content: `<@${yara.id}>`, pinged: [yara.id] }]);
    expect(halls).toHaveLength(1);
    expect(halls[0]?.text).toContain("**First kill**");
  });
  const [former] = (await read()).posts;
  const again = { name: "announcements.honourChanged", guildId, honourId } as const;
  for (const _time of [1, 2]) await transaction(db, (tx) => recordFact(tx, again, sandbox.clock.now()));
  await write({ honourId, title: "First kill of the year", memberIds: [ids.yara, ids.bram] });
  await until(async () => {
    const { halls, posts } = await read();
    expect(posts.map(({ id, title }) => [id, title])).toEqual([[former?.id, "First kill of the year"]]);
    expect(posts[0]?.text).toContain("Bram, Yara");
    expect(halls[0]?.text).toContain("of the year");
  });
  expect((await read()).posts[0]?.pinged).not.toContain(bram.id);
});

test("taken back it goes, brought back it is told without a ping; the hall comes back when it is deleted, a post does not", async () => {
  const { server, system, write, read } = await openScene("Back");
  const owner = server.member("Back owner").in("#fame");
  const { honourId } = await write({ title: "Wall" });
  await until(async () => expect((await read()).posts).toHaveLength(1));
  await takeBackHonour(context, system, { honourId });
  await until(async () => {
    const { halls, posts } = await read();
    expect([halls.length, posts.length]).toEqual([1, 0]);
    expect(halls[0]?.text).toContain("Nobody is honoured yet");
  });
  await bringBackHonour(context, system, { honourId });
  await until(async () => expect((await read()).posts).toMatchObject([{ title: "Wall", pinged: [] }]));
  const { halls, posts } = await read();
  await owner.deleteMessage(posts[0]?.id ?? "");
  await owner.deleteMessage(halls[0]?.id ?? "");
  await until(async () => {
    const now = await read();
    expect(now.halls.map(({ id }) => id === halls[0]?.id)).toEqual([false]);
    expect(now.halls[0]?.text).toContain("**Wall**");
  });
  await write({ honourId, title: "Wall of shields" });
  await until(async () => expect((await read()).halls[0]?.text).toContain("Wall of shields"));
  expect((await read()).posts).toEqual([]);
});

test("what was begun and cut off is told after a day all the same, once, and pings nobody", async () => {
  const { guildId, channelId, write, read, yara } = await openScene("Late");
  await bot.restart(async () => {
    const { honourId } = await write({ title: "Long ago" });
    const begun = { kind: "honour", subjectId: honourId, variant: "1", channelId };
    await reserveMessage(db, guildId, { ...begun, now: sandbox.clock.now() });
    await sandbox.clock.advance({ hours: 25 });
  });
  await until(async () =>
    expect((await read()).posts).toMatchObject([{ title: "Long ago", content: `<@${yara.id}>`, pinged: [] }]),
  );
});

test("a channel that is closed to the bot waits for a person, and what was to be told is told once it is open", async () => {
  const { guildId, server, write, read } = await openScene("Closed");
  await write({ title: "Heard" });
  await until(async () => expect(await read()).toMatchObject({ halls: [{}], posts: [{}] }));
  const route = "/channels/:channel/messages";
  // The hall stands already: only the post is new.
  sandbox.faults.disturbRest({ kind: "missing-permission", method: "POST", route, times: 1 });
  await write({ title: "Unheard" });
  await until(async () => {
    const parked = await listParkedDeliveries(db, guildId);
    expect(parked.map(({ handler }) => handler)).toEqual(["honour"]);
  });
  const doctor = await server.member("Closed owner").slash("/guild doctor");
  await doctor.click("Try the work again");
  await until(async () =>
    expect((await read()).posts.map(({ title }) => title).toSorted()).toEqual(["Heard", "Unheard"]),
  );
});

test("the hall follows its place and the guild's language, is gone while the module is off, and comes back", async () => {
  const { system, place, write, read } = await openScene("Moved");
  await write({ title: "Stays" });
  await until(async () => expect((await read()).halls).toHaveLength(1));
  await place("pantheon");
  await changeGuild(context, system, { language: "fr" });
  await until(async () => {
    expect((await read()).halls).toEqual([]);
    expect((await read("#pantheon")).halls).toMatchObject([{ title: "Honneurs de Moved" }]);
  });
  expect((await read()).posts).toHaveLength(1);
  await switchModule(context, system, { module: "announcements", isOn: false });
  await until(async () => expect((await read("#pantheon")).halls).toEqual([]));
  await switchModule(context, system, { module: "announcements", isOn: true });
  await until(async () => expect((await read("#pantheon")).halls).toHaveLength(1));
});

test("officers honour people in a dialog, only those of the roster, and everybody reads the hall", async () => {
  const { officer, server, system, yara, bram, read } = await openScene("Dialog");
  const stranger = server.member("Dialog stranger");
  expect((await yara.slash("/announcements honour")).content).toContain("You need the right");
  const dialog = await officer.slash("/announcements honour", { ping: "yes" });
  const words = { title: "Shield wall", text: "Held", link: "https://clips.example/wall", day: "2026-11-02" };
  const refused = await dialog.submit({ ...words, people: [yara.id, stranger.id] });
  expect(refused.content).toContain(`These people are not in the roster: <@${stranger.id}>`);
  const saved = await dialog.submit({ ...words, people: [yara.id, bram.id] });
  expect(saved.content).toBe("**Shield wall** stands in the hall of fame.");
  expect((await viewFame(context, system)).honours).toMatchObject([
    { title: "Shield wall", awardedOn: "2026-11-02", link: words.link, isPinged: true },
  ]);
  const shown = await bram.slash("/announcements fame");
  expect(shown.isEphemeral).toBe(true);
  expect(JSON.stringify(shown.message?.embeds)).toContain("**Shield wall** · Mon, 2 Nov 2026");
  await until(async () => expect((await read()).halls).toHaveLength(1));
  const opened = await bram.in("#fame").click("The hall of fame");
  expect([opened.isEphemeral, JSON.stringify(opened.message?.embeds)]).toEqual([
    true,
    expect.stringContaining("Bram, Yara"),
  ]);
});

test("officers reword an honour in Discord, take it back and bring it back; members only read the hall", async () => {
  const { officer, yara, write, read } = await openScene("Reworded");
  await write({ title: "Wall", text: "Alone" });
  expect((await yara.slash("/announcements fame")).message?.components ?? []).toEqual([]);
  await write({ title: "Gate" });
  const chosen = await (await officer.slash("/announcements fame")).select(
    "Edit an honour, or take it back",
    "Wall",
  );
  const edited = await (await chosen.click("Edit")).submit({ title: "Shield wall", text: "With two others" });
  expect(edited.content).toContain("**Shield wall** stands");
  await until(async () =>
    expect((await read()).posts.map(({ title }) => title).toSorted()).toEqual(["Gate", "Shield wall"]),
  );
  expect((await read()).posts.every(({ text }) => text.includes("Yara"))).toBe(true);
  const takenBack = await edited.click("Take back");
  expect(takenBack.content).toBe("Shield wall is taken back.");
  await until(async () => expect((await read()).posts).toMatchObject([{ title: "Gate" }]));
  await takenBack.click("Bring it back");
  await until(async () => expect((await read()).posts).toHaveLength(2));
});

test("somebody without an account is honoured in Discord too, and told and shown by the name", async () => {
  const { officer, system, bram, read } = await openScene("Unlinked");
  await addUnlinkedMember(context, system, { name: "Danika" });
  const [danika] = await officer.autocomplete("/announcements honour", { member: "danik" });
  const about = { member: danika?.value ?? "", ping: "yes" };
  const alone = await officer.slash("/announcements honour", about);
  expect((await alone.submit({ title: "Held the door" })).content).toContain("stands in the hall of fame");
  const both = await officer.slash("/announcements honour", about);
  await both.submit({ title: "Wall", people: [bram.id] });
  await until(async () => {
    const { halls, posts } = await read();
    const shown = posts.toSorted((a, b) => (a.title ?? "").localeCompare(b.title ?? ""));
    expect(shown).toMatchObject([
      { title: "Held the door", pinged: [] },
      { title: "Wall", pinged: [bram.id] },
    ]);
    expect(shown.every(({ text }) => text.includes("Danika"))).toBe(true);
    expect(halls[0]?.text).toContain("Bram, Danika");
  });
  const gone = await officer.slash("/announcements honour", { member: "999999999" });
  expect(gone.content).toContain("not");
});

test("whoever is called otherwise, or is erased, is so in what was told and in the hall", async () => {
  const { system, bram, ids, write, read } = await openScene("Renamed");
  await write({ title: "Wall", memberIds: [ids.yara, ids.bram] });
  await until(async () => expect((await read()).posts[0]?.text).toContain("Bram, Yara"));
  await renameMember(context, system, { memberId: ids.bram, name: "Bramble" });
  await eraseMember(context, system, { memberId: ids.yara, typedName: "Yara" });
  await until(async () => {
    const { halls, posts } = await read();
    const texts = [...halls, ...posts].map(({ text }) => text);
    expect(texts.map((text) => [text.includes("Bramble"), text.includes("Yara")])).toEqual([
      [true, false],
      [true, false],
    ]);
    expect(posts[0]?.content).toBe(`<@${bram.id}>`);
  });
});
