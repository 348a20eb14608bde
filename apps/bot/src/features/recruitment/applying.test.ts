import type { SaveFormInput } from "@guildhall/core/recruitment";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { findMemberOfUser } from "@guildhall/db/members";
import { listApplicationAnswers, listApplicationsOfUser } from "@guildhall/db/recruitment";
import { savePlace } from "@guildhall/db/settings";
import { addBlock, saveForm, saveOpenings, switchForm } from "@guildhall/use-cases/recruitment";
import { changeGuild, switchModule } from "@guildhall/use-cases/settings";
import { beforeAll, expect, test } from "vitest";
import { openHall } from "#bot/testing/open-hall.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot();
const { sandbox, db, restart, until } = bot;
const context = { db, clock: sandbox.clock };

/** A guild with a channel in which people apply. */
async function openGate(name: string) {
  const hall = await openHall(bot, name);
  const { guildId, server } = hall;
  const system = { kind: "system", guildId } as const;
  const gate = server.channel("recruitment");
  await transaction(db, async (tx) => {
    await savePlace(tx, guildId, { place: "recruitment", discordId: gate.id, isMadeByUs: false });
    await recordFact(tx, { name: "settings.setupFinished", guildId }, context.clock.now());
  });
  await changeGuild(context, system, { game: "throne-and-liberty" });
  const come = (who: string) => server.member(`${name} ${who}`).in("#recruitment");
  await until(async () => expect(await come("witness").messages()).toHaveLength(1));
  return { ...hall, server, system, come };
}

type Gate = Awaited<ReturnType<typeof openGate>>;
let gate: Gate;
beforeAll(async () => {
  gate = await openGate("Gate");
});

type Reply = Awaited<ReturnType<ReturnType<Gate["come"]>["click"]>>;

const wordsOf = ({ content, message }: Reply) => `${content} ${JSON.stringify(message ?? {})}`;

const panelOf = async ({ come }: Gate) => JSON.stringify((await come("witness").messages())[0]);

test("somebody applies in two dialogs, with what did not fit put right and nothing typed twice", async () => {
  const stranger = gate.come("Lune");
  const begun = await stranger.click("Apply");
  expect(begun.isEphemeral).toBe(true);
  expect(wordsOf(begun)).toContain("2 short dialogs");
  const first = await begun.click("Fill in");
  const wrong = await first.submit({
    "Name of your character": "Lune",
    Class: "wand sns",
    Power: "a lot",
  });
  expect(wordsOf(wrong)).toContain("Write a whole number, such as 6,420.");
  const again = await wrong.click("Put right");
  expect(JSON.stringify(again.modal)).toContain('"value":"a lot"');
  // The other fields hold what was typed into them before.
  const right = await again.submit({ Power: "6,420", "Time zone": "paris" });
  const second = await right.click("Go on");
  const ready = await second.submit({ "Guild before this one": "Red Dawn", "Why us?": "You *win*." });
  expect(wordsOf(ready)).toContain("Templar");
  const sent = await ready.click("Send");
  expect(wordsOf(sent)).toContain("Your application is on its way");
  const { id: userId } = gate.server.member("Gate Lune");
  const [application] = await listApplicationsOfUser(db, gate.guildId, userId);
  expect(application).toMatchObject({
    state: "applied",
    characterName: "Lune",
    power: 6_420,
    timeZone: "Europe/Paris",
    formerGuild: "Red Dawn",
  });
  const answers = await listApplicationAnswers(db, gate.guildId, application?.applicationId ?? 0);
  expect(answers.map(({ kind }) => kind)).toContain("role");
  expect((await stranger.click("Apply")).content).toContain("You have an open application here.");
  const own = await stranger.click("My application");
  expect(wordsOf(own)).toContain("Nobody has taken it up yet.");
  expect(await findMemberOfUser(db, gate.guildId, userId)).toBeUndefined();
  expect((await own.click("Withdraw")).content).toContain("You can apply again.");
  const late = await gate.server.member("Gate Lune").slash("/application withdraw");
  expect(late.content).toContain("no application here that is still open");
});

test("who closes Discord in the middle goes on there after a restart, by command as by button", async () => {
  const stranger = gate.come("Nuit");
  const begun = await stranger.click("Apply");
  const dialog = await begun.click("Fill in");
  await restart();
  const kept = await until(
    async () => await dialog.submit({ "Name of your character": "Nuit", Class: "templar" }),
  );
  expect(wordsOf(kept)).toContain("Go on");
  const again = await gate.server.member("Gate Nuit").slash("/apply");
  expect(wordsOf(again)).toContain("1 of 2 filled in");
  expect(wordsOf(await gate.server.member("Gate Nuit").slash("/application mine"))).toContain("not sent it");
  const given = await again.click("Give up");
  expect(given.content).toContain("What you had written is deleted.");
  // What the message of before still offers leads nowhere.
  expect((await kept.click("Go on")).content).toContain("is not being filled in any more");
});

test("a form in French is asked in French, one answer of several each on its line", async () => {
  const gate = await openGate("Cour");
  const asked = { help: null, isRequired: true, minimum: null, maximum: null };
  const questions: SaveFormInput["questions"] = [
    { ...asked, kind: "someOf", label: "Quels soirs ?", options: ["Mardi", "Jeudi", "Samedi"] },
    { ...asked, kind: "yesNo", label: "Micro ?", options: [] },
  ];
  const form = { version: 0, name: "Raid", introduction: null, questions };
  const { formId } = await saveForm(context, gate.system, form);
  await switchForm(context, gate.system, { formId, isOpen: true });
  await switchForm(context, gate.system, { formId: 0, isOpen: false });
  const stranger = gate.server.member("Cour Pluie", { locale: "fr" }).in("#recruitment");
  const begun = await stranger.click("Apply");
  const dialog = await begun.click("Remplir");
  const ready = await dialog.submit({ "Quels soirs ?": ["Mardi", "Samedi"], "Micro ?": "Oui" });
  expect(wordsOf(ready)).toContain("Mardi, Samedi");
  expect(wordsOf(ready)).toContain("Oui");
  expect(wordsOf(await ready.click("Envoyer"))).toContain("part chez les officiers");
});

test("the panel says what is looked for as the roster and the officers change it, and comes back when it is deleted", async () => {
  const gate = await openGate("Panel");
  const { system, server, come } = gate;
  expect(await panelOf(gate)).toContain("Every role is welcome.");
  await saveOpenings(context, system, { openings: [{ role: "tank", wanted: 2, isOpen: true }] });
  await until(async () => expect(await panelOf(gate)).toContain("Tank: **2 places**"));
  const player = server.member("Panel Wall");
  await player.slash("/profile character", { name: "Wall" });
  const [shield] = await player.autocomplete("/profile build", { class: "sns greatsword" });
  await player.slash("/profile build", { class: shield?.value ?? "", role: "Tank" });
  await until(async () => expect(await panelOf(gate)).toContain("Tank: **1 place**"));
  await saveOpenings(context, system, { openings: [{ role: "tank", wanted: 1, isOpen: true }] });
  await until(async () => expect(await panelOf(gate)).toContain("Tank: full"));
  const refused = come("late").click("Apply");
  await expect(refused).rejects.toThrow("disabled");
  const [before] = await come("witness").messages();
  await server
    .member("Panel owner")
    .in("#recruitment")
    .deleteMessage(before?.id ?? "");
  await until(async () => {
    const [again, ...others] = await come("witness").messages();
    expect(others).toEqual([]);
    expect(again?.id).not.toBe(before?.id);
  });
});

test("where a guild has several forms, the person chooses one; a closed one is not offered", async () => {
  const gate = await openGate("Forms");
  const { system, come } = gate;
  const asked = { label: "When?", help: null, isRequired: true, options: [], minimum: null, maximum: null };
  const questions = [{ ...asked, kind: "shortText" as const }];
  const add = async (name: string) => {
    const form = await saveForm(context, system, { version: 0, name, introduction: null, questions });
    await switchForm(context, system, { formId: form.formId, isOpen: true });
    return form;
  };
  await add("Raiders");
  const { formId } = await add("Crafters");
  const choice = await come("Soir").click("Apply");
  expect(wordsOf(choice)).toContain("Which application?");
  await switchForm(context, system, { formId, isOpen: false });
  expect((await choice.select("Which application?", "Crafters")).content).toContain("takes no applications");
  const begun = await choice.select("Which application?", "Raiders");
  const ready = await (await begun.click("Fill in")).submit({ "When?": "Tuesdays" });
  expect(wordsOf(ready)).toContain("When?");
});

test("whoever is kept out reads a calm sentence without a reason", async () => {
  const stranger = gate.come("Foe");
  const { id: userId } = gate.server.member("Gate Foe");
  await addBlock(context, gate.system, { userId, reason: "Robbed the bank" });
  const answer = await stranger.click("Apply");
  expect(answer.content).toContain("cannot take an application from you at the moment");
  expect(wordsOf(answer)).not.toContain("bank");
});

test("officers keep somebody out in Discord, see who is and why, and let them apply again", async () => {
  const { officer, server } = gate;
  const reason = "Robbed the *bank*";
  const mallory = server.member("Gate Mallory");
  expect((await officer.slash("/application keep-out", { reason })).content).toContain("Say who");
  const added = await officer.slash("/application keep-out", { reason, person: mallory.id, days: 30 });
  expect(added.content).toBe(`<@${mallory.id}> cannot apply any more.`);
  expect((await gate.come("Mallory").click("Apply")).content).toContain(
    "cannot take an application from you",
  );
  expect((await mallory.slash("/application kept-out")).content).toContain("You need the right");
  await officer.slash("/application keep-out", { reason: "Left twice", name: "Grimlow" });
  const listed = await officer.slash("/application kept-out");
  const told = listed.message?.embeds?.[0]?.description ?? "";
  expect(told).toContain("**Grimlow** · for good\nLeft twice");
  expect(told).toMatch(/Robbed the \\\*bank\\\*\nTried <t:/);
  const lifted = await added.click("Lift");
  expect(lifted.content).toBe("They can apply again.");
  expect((await lifted.click("Keep out")).content).toBe("They cannot apply again.");
  const chosen = await listed.select("Let somebody apply again", "Grimlow");
  expect(chosen.content).toBe("They can apply again.");
  expect(wordsOf(await officer.slash("/application kept-out"))).not.toContain("Grimlow");
});

test("while recruitment is off, the old button leads nowhere", async () => {
  const gate = await openGate("Quiet");
  await switchModule(context, gate.system, { module: "recruitment", isOn: false });
  expect((await gate.come("Vent").click("Apply")).content).toContain("switched off");
});
