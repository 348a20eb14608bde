import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { findMemberOfUser } from "@guildhall/db/members";
import { savePlace } from "@guildhall/db/settings";
import { changeGuild, changeSettings } from "@guildhall/use-cases/settings";
import { ChannelType } from "discord.js";
import { beforeAll, expect, test } from "vitest";
import { openHall } from "#bot/testing/open-hall.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot();
const { sandbox, db, restart, until } = bot;
const context = { db, clock: sandbox.clock };

/** A guild with a channel for newcomers in which the panel stands, and roles for whom officers welcome. */
async function openGate(name: string) {
  const hall = await openHall(bot, name);
  const { guildId, server } = hall;
  const system = { kind: "system", guildId } as const;
  const [gate, member, ally] = [server.channel("gate"), server.role("Member"), server.role("Ally")];
  await transaction(db, async (tx) => {
    await savePlace(tx, guildId, { place: "welcome", discordId: gate.id, isMadeByUs: false });
    await recordFact(tx, { name: "settings.setupFinished", guildId }, context.clock.now());
  });
  await changeGuild(context, system, { game: "throne-and-liberty", rules: "Be there at eight." });
  await changeSettings(context, system, {
    changes: { "members.memberRoleIds": [member.id], "members.allyRoleIds": [ally.id] },
  });
  const come = (who: string) => server.member(`${name} ${who}`).in("#gate");
  await until(async () => expect(await come("witness").messages()).toHaveLength(1));
  return { ...hall, server, system, come, memberRole: member, allyRole: ally };
}

type Gate = Awaited<ReturnType<typeof openGate>>;
let gate: Gate;
beforeAll(async () => {
  gate = await openGate("Gate");
});

type Newcomer = ReturnType<Gate["come"]>;
type Reply = Awaited<ReturnType<Newcomer["click"]>>;

const wordsOf = ({ message }: Reply) => JSON.stringify(message?.embeds ?? []);

/** Everything up to the rules. */
async function introduce(newcomer: Newcomer, name: string): Promise<Reply> {
  const language = await newcomer.click("Begin");
  const purpose = await language.click("English");
  const profile = await purpose.select("I am here as …", "Applicant");
  const chosen = await profile.select("Your two weapons", "Sword & shield", "Wand");
  const dialog = await chosen.click("Name and power…");
  return await dialog.submit({ name, power: "6,420" });
}

async function choose({ officer }: Gate, name: string): Promise<Reply> {
  return await (await officer.slash("/member newcomers")).select("Choose a newcomer", name);
}

function rolesOf({ server }: Gate, name: string): readonly string[] {
  return server.state.members.get(server.member(name).id)?.roleIds ?? [];
}

test("a newcomer answers step by step, accepts the rules, and an officer gives membership and role", async () => {
  const newcomer = gate.come("Lune");
  const rules = await introduce(newcomer, "Lune");
  expect(rules.isEphemeral).toBe(true);
  expect(wordsOf(rules)).toContain("Be there at eight.");
  expect(wordsOf(rules)).toContain("records who is in the voice channel");
  const done = await rules.click("I accept");
  expect(wordsOf(done)).toContain("Now fill in the application");
  const form = await done.click("Apply");
  const dialog = await form.click("Fill in");
  expect(JSON.stringify(dialog.modal)).toContain('"value":"Lune"');
  expect(wordsOf(done)).toContain("Templar");
  expect(rolesOf(gate, "Gate Lune")).toEqual([]);
  const chosen = await choose(gate, "Gate Lune");
  expect(wordsOf(chosen)).toMatch(/Gate Lune.*Ready.*Applicant.*Lune.*Templar.*6,420/);
  const welcomed = await chosen.click("On trial");
  expect(welcomed.content).toContain("Gate Lune is welcome: member on trial.");
  await until(() => expect(rolesOf(gate, "Gate Lune")).toEqual([gate.memberRole.id]));
  const userId = gate.server.member("Gate Lune").id;
  expect((await findMemberOfUser(db, gate.guildId, userId))?.name).toBe("Lune");
  expect((await newcomer.click("Begin")).content).toContain("You are in already.");
});

test("who stops in the middle goes on there after a restart, in the language that was chosen", async () => {
  const newcomer = gate.come("Nuit");
  const purpose = await (await newcomer.click("Begin")).click("Français");
  expect(wordsOf(purpose)).toContain("Pourquoi es-tu ici ?");
  await restart();
  const again = await until(async () => {
    const answer = await newcomer.click("Begin");
    expect(wordsOf(answer)).toContain("Pourquoi es-tu ici ?");
    return answer;
  });
  // The message of before the restart still works.
  const profile = await purpose.select("Je viens comme …", "Membre");
  expect(wordsOf(profile)).toContain("Que joues-tu ?");
  await again.select("Je viens comme …", "Allié");
  const dialog = await profile.click("Nom et puissance…");
  const refused = await dialog.submit({ name: "   " });
  expect(refused.content).toContain("Le nom en jeu manque ou est trop long.");
  const listed = await gate.officer.slash("/member newcomers");
  expect(wordsOf(listed)).toMatch(/Gate Nuit.*At the rules.*Ally/);
});

test("two officers welcome at once: one does, the other reads that it is done, and the role is given once", async () => {
  await (await introduce(gate.come("Vent"), "Vent")).click("I accept");
  const second = gate.server.member("Gate second", { roles: ["Officer"] });
  const [mine, theirs] = [
    await choose(gate, "Gate Vent"),
    await choose({ ...gate, officer: second }, "Gate Vent"),
  ];
  const answers = await Promise.all([mine.click("As member"), theirs.click("As ally")]);
  const contents = answers.map(({ content }) => content).toSorted();
  expect(contents[1]).toContain("Somebody decided this already.");
  expect(contents[0]).toContain("is welcome");
  await until(() => expect(rolesOf(gate, "Gate Vent")).toHaveLength(1));
});

test("whoever leaves in the middle is in the list no more, and stands there anew after coming back", async () => {
  await introduce(gate.come("Pluie"), "Pluie");
  await gate.server.member("Gate Pluie").leaveGuild();
  await until(async () => {
    expect(wordsOf(await gate.officer.slash("/member newcomers"))).not.toContain("Gate Pluie");
  });
  const back = gate.come("Pluie");
  await until(async () => {
    const listed = await gate.officer.slash("/member newcomers");
    expect(wordsOf(listed)).toMatch(/Gate Pluie.*Has not begun.*Applicant/);
  });
  expect(wordsOf(await back.click("Begin"))).toContain("Be there at eight.");
});

test("the panel for newcomers is pinned, comes back when it is deleted, and follows its channel", async () => {
  const gate = await openGate("Pinned");
  const witness = gate.come("witness");
  const [before] = await witness.messages();
  await until(async () => expect((await witness.messages())[0]?.pinned).toBe(true));
  await gate.server
    .member("Pinned owner")
    .in("#gate")
    .deleteMessage(before?.id ?? "");
  await until(async () => {
    const [again, ...others] = await witness.messages();
    expect(others).toEqual([]);
    expect(again?.id).not.toBe(before?.id);
  });
  const door = gate.server.channel("door", { type: ChannelType.GuildText });
  await transaction(db, async (tx) => {
    await savePlace(tx, gate.guildId, { place: "welcome", discordId: door.id, isMadeByUs: false });
    await recordFact(tx, { name: "settings.setupFinished", guildId: gate.guildId }, context.clock.now());
  });
  await until(async () => {
    expect(await witness.messages()).toEqual([]);
    expect(await gate.server.member("Pinned witness").in("#door").messages()).toHaveLength(1);
  });
});

test("a plain member sees who waits, and has nothing to press", async () => {
  const watcher = gate.server.member("Gate witness");
  const listed = await watcher.slash("/member newcomers");
  expect(wordsOf(listed)).toContain("Gate witness");
  expect(listed.message?.components).toEqual([]);
});
