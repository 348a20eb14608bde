import { transaction } from "@guildhall/db";
import { listParkedDeliveries } from "@guildhall/db/facts";
import { findMemberOfUser, findServerMember } from "@guildhall/db/members";
import { savePlace } from "@guildhall/db/settings";
import { decideApplication, reopenApplication, saveDecisionText } from "@guildhall/use-cases/recruitment";
import { changeSettings, switchModule } from "@guildhall/use-cases/settings";
import { REST, Routes } from "discord.js";
import { expect, test } from "vitest";
import { noonClock } from "#bot/testing/noon-clock.ts";
import { type Applicant, apply, type Gate, openGate, threadOf } from "#bot/testing/open-gate.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot({ clock: noonClock() });
const { sandbox, db, until } = bot;
const context = { db, clock: sandbox.clock };
const rest = () => new REST({ api: sandbox.apiUrl }).setToken(sandbox.token);
const making = { route: "/channels/:channel/threads", method: "POST" } as const;

type Decision = Pick<Parameters<typeof decideApplication>[2], "outcome"> & { readonly reason?: string };

const decide = ({ system }: Gate, { applicationId }: Applicant, decision: Decision) =>
  decideApplication(context, system, { applicationId, reason: null, ...decision });

/** Somebody calls themselves so in the server, and the bot knows. */
async function callThemselves({ guildId }: Gate, { person }: Applicant, nick: string): Promise<void> {
  await rest().patch(Routes.guildMember(guildId, person.id), { body: { nick } });
  await until(async () =>
    expect(await findServerMember(db, guildId, person.id)).toMatchObject({ name: nick }),
  );
}

const deskText = async ({ deskOfficer }: Gate) => JSON.stringify(await deskOfficer.messages());

test("an applicant has a private thread with the officers, and reads there in French what became of it", async () => {
  const gate = await openGate(bot, "Porte");
  const applicant = await apply(gate, "Lune", "fr");
  const { thread, texts } = await threadOf(gate, applicant);
  expect(thread.name).toContain("Lune");
  await until(() => {
    expect([...(thread.thread?.members.keys() ?? [])]).toEqual(
      expect.arrayContaining([applicant.person.id, gate.officer.id]),
    );
    expect(texts()[0]).toContain("Ta candidature : **Nouvelle**");
    expect(texts()[0]).toContain("sieges");
  });
  await until(async () => expect(await deskText(gate)).toContain(`<#${thread.id}>`));
  const text = {
    outcome: "trial",
    language: "fr",
    text: "Salut {name} !\n{reason}\nFin : {trialEnd}",
  } as const;
  await saveDecisionText(context, gate.system, text);
  await decide(gate, applicant, { outcome: "trial" });
  await until(() => expect(texts().at(-1)).toMatch(/Salut Lune !\\nFin : <t:\d+:D>/));
  expect(texts()[0]).toContain("À l’essai");
  await decide(gate, applicant, { outcome: "accepted", reason: "Tu *joues* bien" });
  await until(() => {
    expect(texts().at(-1)).toContain("désormais membre de Porte");
    expect(texts().at(-1)).toContain("joues");
    expect(thread.thread?.isArchived).toBe(true);
  });
  expect(texts()).toHaveLength(3);
});

test("whoever is taken has the roles and the name of the character; who is rejected is told why, and no thread stays open", async () => {
  const gate = await openGate(bot, "Taken");
  const { server, guildId } = gate;
  const [member, trial] = [server.role("Member").id, server.role("Trial").id];
  const changes = { "members.memberRoleIds": [member], "recruitment.trialRoleIds": [trial] };
  await changeSettings(context, gate.system, { changes });
  const [comes, goes] = [await apply(gate, "Comes"), await apply(gate, "Goes")];
  const roles = ({ person }: Applicant) => server.state.members.get(person.id)?.roleIds;
  await callThemselves(gate, comes, "xX");
  await decide(gate, comes, { outcome: "trial" });
  await until(() => {
    expect(server.state.members.get(comes.person.id)?.nick).toBe("Comes");
    expect(roles(comes)).toEqual([trial]);
  });
  await decide(gate, comes, { outcome: "accepted" });
  await until(() => expect(roles(comes)).toEqual([member]));
  await decide(gate, goes, { outcome: "rejected", reason: "We are full" });
  const { thread, texts } = await threadOf(gate, goes);
  await until(() => {
    expect(texts().at(-1)).toContain("We are full");
    expect(thread.thread?.isArchived).toBe(true);
  });
  expect(await findMemberOfUser(db, guildId, goes.person.id)).toBeUndefined();
  await reopenApplication(context, gate.system, { applicationId: goes.applicationId, reason: null });
  await until(() => expect(thread.thread?.isArchived).toBe(false));
});

test("where the bot may not name somebody officers are told, and all else is done", async () => {
  const gate = await openGate(bot, "Nameless");
  const applicant = await apply(gate, "Nym");
  await callThemselves(gate, applicant, "xX");
  const route = "/guilds/:guild/members/:user";
  sandbox.faults.disturbRest({ kind: "missing-permission", route, method: "PATCH" });
  await decide(gate, applicant, { outcome: "accepted" });
  await until(async () => expect(await deskText(gate)).toContain("manage nicknames"));
  const { texts } = await threadOf(gate, applicant);
  await until(() => expect(texts().at(-1)).toContain("You are a member of Nameless now."));
  expect(await listParkedDeliveries(db, gate.guildId)).toEqual([]);
});

test("a thread that somebody deletes is made anew, with everybody in it", async () => {
  const gate = await openGate(bot, "Deleted");
  const applicant = await apply(gate, "Ondine");
  const { thread, texts } = await threadOf(gate, applicant);
  await until(() => expect(texts()).toHaveLength(1));
  await rest().delete(Routes.channel(thread.id));
  const fresh = await until(async () => {
    const found = await threadOf(gate, applicant);
    expect(found.thread.id).not.toBe(thread.id);
    expect(found.texts()[0]).toContain("Ondine");
    return found.thread;
  });
  await until(() => expect(fresh.thread?.members.has(gate.officer.id)).toBe(true));
  await until(async () => expect(await deskText(gate)).toContain(`<#${fresh.id}>`));
});

test("cut off between making a thread and noting it, the bot finds the one that it made", async () => {
  const gate = await openGate(bot, "Cut");
  sandbox.faults.disturbRest({ kind: "stored-then-500", ...making });
  const applicant = await apply(gate, "Cora");
  await until(() => expect(gate.threads()).not.toEqual([]));
  await bot.restart();
  await sandbox.clock.advance({ minutes: 2 });
  const { texts } = await threadOf(gate, applicant);
  await until(() => expect(texts()).toHaveLength(1));
  expect(gate.threads()).toHaveLength(1);
});

test("Discord slowing threads down loses none of them", async () => {
  const gate = await openGate(bot, "Slow");
  sandbox.faults.disturbRest({ kind: "rate-limit", ...making, times: 2 });
  const people = [
    await apply(gate, "Slow one"),
    await apply(gate, "Slow two"),
    await apply(gate, "Slow three"),
  ];
  await sandbox.clock.advance({ seconds: 10 });
  for (const person of people) await threadOf(gate, person);
  expect(gate.threads()).toHaveLength(3);
});

test("threads and cards come once a guild has channels for them, and what came meanwhile is told once recruitment is on again", async () => {
  const gate = await openGate(bot, "Placeless");
  const { guildId, system } = gate;
  const applicant = await apply(gate, "Pia");
  await threadOf(gate, applicant);
  const trial = { outcome: "trial", trialDays: 1 } as const;
  await decideApplication(context, system, {
    applicationId: applicant.applicationId,
    reason: null,
    ...trial,
  });
  await switchModule(context, system, { module: "recruitment", isOn: false });
  await sandbox.clock.advance({ hours: 25 });
  expect(await deskText(gate)).not.toContain("is over (");
  const desk = gate.server.channel("other-desk");
  await transaction(db, (tx) =>
    savePlace(tx, guildId, { place: "desk", discordId: desk.id, isMadeByUs: false }),
  );
  await switchModule(context, system, { module: "recruitment", isOn: true });
  await until(async () =>
    expect(JSON.stringify(await gate.officer.in("#other-desk").messages())).toContain("is over ("),
  );
});
