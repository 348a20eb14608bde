import { findGuild, findTalkOfUser, listPlaces, saveGuild } from "@guildhall/db/settings";
import { type APIMessageTopLevelComponent, ChannelType } from "discord.js";
import { expect, test } from "vitest";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const { sandbox, db, restart, until } = await startTestBot();

/** A server that was set up, so that its panel stands. */
async function openPanel(name: string) {
  const server = sandbox.world.guild({ name, owner: `${name} owner` });
  const owner = server.member(`${name} owner`);
  await until(async () => expect((await owner.slash("/guild about")).content).toContain(name));
  const setup = await owner.slash("/guild setup");
  await setup.click(
    labelsIn(setup.message?.components ?? []).find((label) => label.startsWith("Create")) ?? "",
  );
  const officers = (await listPlaces(db, server.id)).find(({ place }) => place === "officers");
  const roleName = server.state.roles.get(officers?.discordId ?? "")?.name ?? "";
  const officer = server.member(`${name} officer`, { roles: [roleName] });
  const member = server.member(`${name} member`).in("#guildhall");
  await until(async () => expect(await member.messages()).toHaveLength(1));
  return { server, owner, officer, member };
}

type Member = Awaited<ReturnType<typeof openPanel>>["member"];

async function labelsOf(member: Member): Promise<readonly string[]> {
  const [panel] = await member.messages();
  return labelsIn(panel?.components ?? []);
}

function labelsIn(components: readonly APIMessageTopLevelComponent[]): readonly string[] {
  return components.flatMap((line) =>
    "components" in line
      ? line.components.flatMap((each) => ("label" in each ? [each.label ?? ""] : []))
      : [],
  );
}

function threadsOf(server: { readonly state: { readonly channelIds: ReadonlySet<string> } }) {
  return [...server.state.channelIds]
    .map((id) => sandbox.world.state.channels.get(id))
    .filter((channel) => channel?.type === ChannelType.PrivateThread);
}

test("set-up ends with one pinned panel, whose answers only the one who presses sees, in the own language", async () => {
  const { server, member } = await openPanel("Paneled");
  const [panel] = await member.messages();
  await until(async () => expect((await member.messages())[0]?.pinned).toBe(true));
  expect(panel?.embeds[0]?.title).toBe("Paneled");
  expect(await labelsOf(member)).toEqual(
    expect.arrayContaining(["My DKP", "Next events", "Talk to an officer"]),
  );
  const french = server.member("Paneled Mireille", { locale: "fr" }).in("#guildhall");
  const answer = await french.click("Next events");
  expect(answer.isEphemeral).toBe(true);
  expect(answer.content).toContain("Rien n’est prévu");
});

test("a panel that somebody deletes comes back, once", async () => {
  const { server, member } = await openPanel("Healed");
  const [before] = await member.messages();
  await server
    .member("Healed owner")
    .in("#guildhall")
    .deleteMessage(before?.id ?? "");
  await until(async () => {
    const [again, ...others] = await member.messages();
    expect(others).toEqual([]);
    expect(again?.id).not.toBe(before?.id);
  });
});

test("pressing again, also after a restart, leads to one thread with the person and the officers in it", async () => {
  const { server, officer, member } = await openPanel("Talking");
  const press = () =>
    until(async () => {
      const answer = await member.click("Talk to an officer");
      const talk = await findTalkOfUser(db, server.id, server.member("Talking member").id);
      expect(answer.content).toContain(`<#${talk?.threadId}>`);
    });
  await press();
  await restart();
  await press();
  const [thread, ...others] = threadsOf(server);
  expect(others).toEqual([]);
  await until(() => {
    const [first] = [...(thread?.messages.values() ?? [])].filter(({ payload }) => payload.content !== "");
    expect(first?.payload.mention_roles).toHaveLength(1);
    expect([...(thread?.thread?.members.keys() ?? [])]).toEqual(
      expect.arrayContaining([server.member("Talking member").id, officer.id]),
    );
  });
});

test("the person or an officer closes a talk, a stranger does not, and the panel opens the same thread again", async () => {
  const { server, member } = await openPanel("Closing");
  await member.click("Talk to an officer");
  const [thread] = threadsOf(server);
  const talking = server.member("Closing member").in(thread?.id ?? "");
  await talking.click("Close");
  await until(() => expect(threadsOf(server)[0]?.thread?.isArchived).toBe(true));
  const answer = await member.click("Talk to an officer");
  expect(answer.content).toContain(`<#${thread?.id}>`);
  await until(() => expect(threadsOf(server)[0]?.thread?.isArchived).toBe(false));
  expect(threadsOf(server)).toHaveLength(1);
});

test("what is switched off leaves the panel, and it speaks the guild's language", async () => {
  const { server, owner, member } = await openPanel("Changing");
  const guild = await findGuild(db, server.id);
  if (!guild) throw new Error("The guild is gone");
  await saveGuild(db, { ...guild, modulesOff: ["points"] });
  await owner.slash("/guild language", { language: "fr" });
  await until(async () => {
    const labels = await labelsOf(member);
    expect(labels).toEqual(expect.arrayContaining(["Prochains événements", "Parler à un officier"]));
    expect(labels).not.toContain("Mes DKP");
  });
});
