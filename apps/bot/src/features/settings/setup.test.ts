import { places } from "@guildhall/core/settings";
import { findSetup, listPlaces, listRightsOfRoles } from "@guildhall/db/settings";
import type { Person, Reply } from "@guildhall/discord-sandbox";
import { AuditLogEvent, ChannelType, REST, Routes } from "discord.js";
import { expect, test } from "vitest";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const { sandbox, db, restart, until } = await startTestBot();

type ServerOptions = NonNullable<Parameters<typeof sandbox.world.guild>[0]>;

/** A server with the bot and its owner, once the bot has made itself at home. */
async function joinServer(name: string, options: ServerOptions = {}) {
  const server = sandbox.world.guild({ name, owner: `${name} owner`, ...options });
  const owner = server.member(`${name} owner`);
  await until(async () => expect((await owner.slash("/guild about")).content).toContain(name));
  return { server, owner };
}

type Server = Awaited<ReturnType<typeof joinServer>>["server"];

/** The diff as somebody reads it: purpose → line. */
function linesOf({ message }: Reply): Readonly<Record<string, string>> {
  const fields = message?.embeds[0]?.fields ?? [];
  return Object.fromEntries(fields.map(({ name, value }) => [name, value]));
}

function stateOf({ message }: Reply): string | undefined {
  return message?.embeds[0]?.description;
}

function channelsOf(server: Server) {
  return [...server.state.channelIds].map((id) => sandbox.world.state.channels.get(id));
}

/** Names of all channels and roles, those of the beginning left out. */
function madeIn(server: Server): readonly string[] {
  const roles = [...server.state.roles.values()].filter(({ managed }) => !managed).map(({ name }) => name);
  const names = [...channelsOf(server).map((channel) => channel?.name ?? ""), ...roles];
  return names.filter((name) => !["general", "@everyone"].includes(name)).toSorted();
}

/** What a setup makes in a server that has nothing. */
const everything = [
  "Away",
  "Guildhall",
  "Officer",
  "Raid",
  "contracts",
  "events",
  "gift-codes",
  "guildhall",
  "hall-of-fame",
  "leave",
  "loot",
  "officers",
  "recruitment",
  "roster",
  "welcome",
  "wishes",
];

/** Every place, and the category of the channels. */
const createAll = `Create ${places.length + 1}`;

/** The panel once everything is there. A press may get its answer too late on a machine that has much to do. */
async function seeDone(officer: Person, command: string, words: string): Promise<Reply> {
  return await until(async () => {
    const seen = await officer.slash(command);
    expect(stateOf(seen)).toContain(words);
    return seen;
  });
}

async function deleteChannel(channelId: string): Promise<void> {
  await new REST({ api: sandbox.apiUrl }).setToken(sandbox.token).delete(Routes.channel(channelId));
}

test("an officer sees what will be made, confirms, and it is there", async () => {
  const { server, owner } = await joinServer("Nightwatch");
  const panel = await owner.slash("/guild setup");
  expect(panel.isEphemeral).toBe(true);
  expect(linesOf(panel)).toMatchObject({
    "Category of the new channels": "`+` **Guildhall** will be created",
    "Event cards and summaries": "`+` **#events** will be created",
    "Voice channel whose presence counts": "`+` **Raid** will be created",
    Officers: "`+` **Officer** will be created",
    Game: "Another game",
    Language: "English. /guild language changes it.",
  });
  expect(madeIn(server)).toEqual([]);

  await panel.click(createAll);
  const done = await seeDone(owner, "/guild setup", "All set.");
  const made = await listPlaces(db, server.id);
  const [events, voice, officers] = (["events", "voice", "officers"] as const).map((name) =>
    made.find(({ place }) => place === name),
  );
  expect(linesOf(done)).toMatchObject({
    "Event cards and summaries": `\`✓\` <#${events?.discordId}>, made by Guildhall`,
    "Voice channel whose presence counts": `\`✓\` <#${voice?.discordId}>, made by Guildhall`,
    Officers: `\`✓\` <@&${officers?.discordId}>, made by Guildhall`,
  });
  const category = channelsOf(server).find((channel) => channel?.type === ChannelType.GuildCategory);
  expect(sandbox.world.state.channels.get(events?.discordId ?? "")).toMatchObject({
    type: ChannelType.GuildText,
    parentId: category?.id,
  });
  expect(server.state.roles.get(officers?.discordId ?? "")).toMatchObject({ permissions: "0" });
  expect(await listRightsOfRoles(db, server.id, [officers?.discordId ?? ""])).toContain("events.settle");
  expect(await listRightsOfRoles(db, server.id, [server.id])).toContain("members.view");
  expect((await owner.slash("/guild about")).content).toContain(`Officers: <@&${officers?.discordId}>`);
});

test("what officers have already is used, from a draft that every officer sees and a restart keeps", async () => {
  const { server, owner } = await joinServer("Ember Court");
  const [raids, hall] = [
    server.channel("raids"),
    server.channel("Great Hall", { type: ChannelType.GuildVoice }),
  ];
  server.role("Steward", { permissions: ["ManageGuild"] });
  const steward = server.member("Ember steward", { roles: ["Steward"], locale: "fr" });
  const panel = await until(() => owner.slash("/guild setup"));
  const picked = await panel.select("Use this channel for event cards", "raids");
  expect(linesOf(picked)["Event cards and summaries"]).toBe(`\`=\` <#${raids.id}>, yours`);
  await restart();

  const seen = await until(() => steward.slash("/guilde configurer"));
  expect(linesOf(seen)["Cartes et bilans des événements"]).toBe(`\`=\` <#${raids.id}>, à toi`);
  const both = await seen.select("Utiliser ce salon vocal", "Great Hall");
  await both.click(`Créer ${places.length - 1}, utiliser 2`);
  expect(madeIn(server)).toEqual([
    "Away",
    "Great Hall",
    "Guildhall",
    "Officer",
    "Steward",
    "contracts",
    "gift-codes",
    "guildhall",
    "hall-of-fame",
    "leave",
    "loot",
    "officers",
    "raids",
    "recruitment",
    "roster",
    "welcome",
    "wishes",
  ]);
  expect(await listPlaces(db, server.id)).toMatchObject([
    { place: "events", discordId: raids.id, isMadeByUs: false },
    { place: "voice", discordId: hall.id, isMadeByUs: false },
    { place: "panel", isMadeByUs: true },
    { place: "welcome", isMadeByUs: true },
    { place: "roster", isMadeByUs: true },
    { place: "absences", isMadeByUs: true },
    { place: "officers", isMadeByUs: true },
    { place: "desk", isMadeByUs: true },
    { place: "away", isMadeByUs: true },
    { place: "loot", isMadeByUs: true },
    { place: "wishlists", isMadeByUs: true },
    { place: "recruitment", isMadeByUs: true },
    { place: "codes", isMadeByUs: true },
    { place: "contracts", isMadeByUs: true },
    { place: "fame", isMadeByUs: true },
  ]);
});

test("a guild that speaks French gets French names, and its officer reads French", async () => {
  const { server, owner } = await joinServer("Guet de nuit", { locale: "fr" });
  const french = server.member("Capitaine", { locale: "fr" });
  server.role("Chef", { permissions: ["ManageGuild"] });
  server.member("Capitaine", { roles: ["Chef"] });
  const panel = await french.slash("/guilde configurer");
  expect(linesOf(panel)["Cartes et bilans des événements"]).toBe("`+` **#événements** sera créé");
  await panel.click(`Créer ${places.length + 1}`);
  await seeDone(french, "/guilde configurer", "Tout est prêt.");
  expect(madeIn(server)).toEqual([
    "Absent",
    "Chef",
    "Guildhall",
    "Officier",
    "Raid",
    "absences",
    "bienvenue",
    "butin",
    "codes-cadeaux",
    "contrats",
    "effectif",
    "guildhall",
    "officiers",
    "panthéon",
    "recrutement",
    "souhaits",
    "événements",
  ]);
  expect(linesOf(await owner.slash("/guild setup"))["Event cards and summaries"]).toContain(
    "made by Guildhall",
  );
});

test("a bot that is cut off after Discord made something finds it again: nothing is made twice", async () => {
  const { server, owner } = await joinServer("Cut Off");
  const making = { route: "/guilds/:guild/channels", method: "POST", after: 1 } as const;
  sandbox.faults.disturbRest({ kind: "stored-then-500", ...making });
  // Nothing else is made until the bot ends, however soon it tries again.
  sandbox.faults.disturbRest({ kind: "status", status: 500, ...making, times: 0 });
  const panel = await owner.slash("/guild setup");
  const pressed = panel.click(createAll);
  await until(() => expect(madeIn(server)).toEqual(["Guildhall", "events"]));
  await restart(async () => {
    sandbox.faults.clear();
    sandbox.faults.disturbRest({ kind: "stored-then-500", route: "/guilds/:guild/roles", method: "POST" });
  });
  await until(async () => {
    await sandbox.clock.advance({ minutes: 1 });
    expect((await findSetup(db, server.id))?.finishedAt).toBeTruthy();
  });
  await pressed;
  expect(madeIn(server)).toEqual(everything);
  const reasons = server.state.auditLog
    .filter(({ action_type }) =>
      [AuditLogEvent.ChannelCreate, AuditLogEvent.RoleCreate].includes(action_type),
    )
    .flatMap(({ reason }) => reason ?? []);
  expect(new Set(reasons).size).toBe(places.length + 1);
});

test("what never reached Discord is asked for again, once", async () => {
  const { server, owner } = await joinServer("Dropped");
  sandbox.faults.disturbRest({ kind: "drop", route: "/guilds/:guild/channels", method: "POST" });
  const pressed = (await owner.slash("/guild setup")).click(createAll);
  await until(async () => {
    await sandbox.clock.advance({ seconds: 5 });
    expect((await findSetup(db, server.id))?.finishedAt).toBeTruthy();
  });
  // By the clock that was moved on, the press itself got its answer too late.
  await pressed;
  expect(stateOf(await owner.slash("/guild setup"))).toContain("All set.");
  expect(madeIn(server)).toEqual(everything);
});

test("two officers who confirm at once get one of everything", async () => {
  const { server, owner } = await joinServer("Twice");
  server.role("Steward", { permissions: ["ManageGuild"] });
  const steward = server.member("Twice steward", { roles: ["Steward"] });
  const [mine, theirs, late] = [
    await owner.slash("/guild setup"),
    await steward.slash("/guild setup"),
    await steward.slash("/guild setup"),
  ];
  await Promise.all([mine, theirs].map((panel) => panel.click(createAll)));
  for (const reader of [owner, steward]) await seeDone(reader, "/guild setup", "All set.");
  expect((await late.click(createAll)).content).toContain("Somebody changed the setup");
  expect(madeIn(server)).toEqual([...everything, "Steward"].toSorted());
});

test("a place that was deleted is made again, in the category that stands, and nothing else is", async () => {
  const { server, owner } = await joinServer("Healed");
  await (await owner.slash("/guild setup")).click(createAll);
  await seeDone(owner, "/guild setup", "All set.");
  const [events] = await listPlaces(db, server.id);
  await deleteChannel(events?.discordId ?? "");
  const panel = await until(async () => {
    const again = await owner.slash("/guild setup");
    expect(linesOf(again)["Event cards and summaries"]).toBe("`+` **#events** will be created");
    return again;
  });
  await panel.click("Create 1");
  expect(madeIn(server)).toEqual(everything);
  expect((await listPlaces(db, server.id))[0]?.discordId).not.toBe(events?.discordId);
});

test("a picked channel that is gone is named in the diff, and picking or forgetting goes on from there", async () => {
  const { server, owner } = await joinServer("Gone");
  const raids = server.channel("raids");
  const panel = await until(() => owner.slash("/guild setup"));
  const picked = await panel.select("Use this channel for event cards", "raids");
  await deleteChannel(raids.id);
  const refused = await until(async () => {
    const answer = await picked.click(`Create ${places.length}, use 1`);
    expect(answer.content).toContain("is gone from the server");
    return answer;
  });
  expect(refused.isEphemeral).toBe(true);
  const seen = await owner.slash("/guild setup");
  expect(linesOf(seen)["Event cards and summaries"]).toContain("`✗`");
  const fresh = await seen.click("Forget my picks");
  expect(linesOf(fresh)["Event cards and summaries"]).toBe("`+` **#events** will be created");
  expect(madeIn(server)).toEqual([]);
});

test("a voice channel is no place for cards, and a role above the bot or of a bot marks no officers", async () => {
  const { server, owner } = await joinServer("Particular");
  server.channel("Great Hall", { type: ChannelType.GuildVoice });
  const lords = server.role("High Lords");
  server.state.roles.set(lords.id, { ...lords, position: 50 });
  await restart();
  const panel = await until(() => owner.slash("/guild setup"));
  const refusals = [
    await panel.select("Use this channel for event cards", "Great Hall"),
    await panel.select("Use this role for officers", "Guildhall"),
    await panel.select("Use this role for officers", "High Lords"),
  ];
  expect(refusals.map(({ content }) => content)).toEqual([
    expect.stringContaining("does not fit here"),
    expect.stringContaining("nobody can be given it by hand"),
    expect.stringContaining("stands above Guildhall's own"),
  ]);
  expect(refusals.every(({ isEphemeral }) => isEphemeral)).toBe(true);
  expect(linesOf(await owner.slash("/guild setup")).Officers).toContain("`+`");
});

test("a bot that may create nothing says which permission is missing, and keeps what was picked", async () => {
  const { server, owner } = await joinServer("Powerless", {
    bot: ["ViewChannel", "SendMessages", "EmbedLinks", "ManageRoles", "ViewAuditLog"],
  });
  const raids = server.channel("raids");
  const panel = await until(() => owner.slash("/guild setup"));
  const picked = await panel.select("Use this channel for event cards", "raids");
  expect((await picked.click(`Create ${places.length}, use 1`)).content).toContain('"Manage Channels"');
  expect(linesOf(await owner.slash("/guild setup"))["Event cards and summaries"]).toContain(`<#${raids.id}>`);
  expect(madeIn(server)).toEqual(["raids"]);
});

test("a permission that goes away while things are made stops it, and it goes on from there", async () => {
  const { server, owner } = await joinServer("Halfway");
  sandbox.faults.disturbRest({ kind: "missing-permission", route: "/guilds/:guild/roles", method: "POST" });
  const stopped = await (await owner.slash("/guild setup")).click(createAll);
  expect(stateOf(stopped)).toContain(
    'It stopped: Guildhall may not create roles here. Give its role "Manage Roles"',
  );
  expect(madeIn(server)).toEqual(["Guildhall", "Raid", "events", "guildhall", "leave", "roster", "welcome"]);
  await stopped.click(`Create 9, use ${places.length - 9}`);
  await seeDone(owner, "/guild setup", "All set.");
  expect(madeIn(server)).toEqual(everything);
});

test("the guild's clock takes a city, and names the nearest for a slip", async () => {
  const { owner } = await joinServer("Clockwork");
  const dialog = await (await owner.slash("/guild setup")).click("Time zone…");
  const changed = await dialog.submit({ timeZone: "new york" });
  expect(linesOf(changed)["Time zone"]).toContain("America/New_York");
  const again = await (await owner.slash("/guild setup")).click("Time zone…");
  expect((await again.submit({ timeZone: "Pariss" })).content).toContain("Europe/Paris");
  expect((await owner.slash("/guild about")).content).toContain("America/New_York");
});

test("a plain member sees no setup", async () => {
  const { server } = await joinServer("Closed");
  const reply = await server.member("Closed member").slash("/guild setup");
  expect(reply.content).toContain('the right "Change the settings"');
});
