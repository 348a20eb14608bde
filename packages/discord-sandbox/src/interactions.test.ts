import {
  ActionRowBuilder,
  ApplicationCommandType,
  ButtonBuilder,
  ButtonStyle,
  ContextMenuCommandBuilder,
  DiscordAPIError,
  type Interaction,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  PermissionFlagsBits,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from "discord.js";
import { expect, test } from "vitest";
import type { Person } from "./actor/person.ts";
import { type CheckedSandbox, startCheckedSandbox } from "./testing/checked-sandbox.ts";
import { type RealBot, startBot } from "./testing/real-bot.ts";
import { stillClock } from "./testing/still-clock.ts";

type Stage = {
  readonly sandbox: CheckedSandbox;
  readonly bot: RealBot;
  readonly alice: Person;
  readonly bob: Person;
  [Symbol.asyncDispose](): Promise<void>;
};

const commands = [
  new SlashCommandBuilder().setName("go").setDescription("d"),
  new SlashCommandBuilder()
    .setName("item")
    .setDescription("d")
    .addStringOption((option) =>
      option.setName("name").setDescription("d").setAutocomplete(true).setRequired(true),
    )
    .addIntegerOption((option) => option.setName("count").setDescription("d").setMinValue(1).setMaxValue(9))
    .addUserOption((option) => option.setName("who").setDescription("d"))
    .addStringOption((option) =>
      option.setName("kind").setDescription("d").addChoices({ name: "Main", value: "main" }),
    ),
  new SlashCommandBuilder()
    .setName("admin")
    .setDescription("d")
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild),
  new ContextMenuCommandBuilder().setName("Profile").setType(ApplicationCommandType.User),
  new ContextMenuCommandBuilder().setName("Quote").setType(ApplicationCommandType.Message),
];

async function setStage(onInteraction: (interaction: Interaction) => Promise<unknown>): Promise<Stage> {
  const sandbox = await startCheckedSandbox({ clock: stillClock });
  const guild = sandbox.world.guild();
  const bot = await startBot(sandbox, { onInteraction });
  await bot.client.application.commands.set(commands);
  return {
    sandbox,
    bot,
    alice: guild.member("Alice"),
    bob: guild.member("Bob"),
    async [Symbol.asyncDispose]() {
      await bot.client.destroy();
      await sandbox.close();
    },
  };
}

function button(id: string, label: string): ButtonBuilder {
  return new ButtonBuilder().setCustomId(id).setLabel(label).setStyle(ButtonStyle.Primary);
}

function rowOf(...buttons: ButtonBuilder[]): ActionRowBuilder<ButtonBuilder> {
  return new ActionRowBuilder<ButtonBuilder>().addComponents(buttons);
}

/** The code with which Discord refused what the bot tried. */
async function codeOf(attempt: Promise<unknown>): Promise<number | string | undefined> {
  return attempt.then(
    () => undefined,
    (error: unknown) => (error instanceof DiscordAPIError ? error.code : String(error)),
  );
}

// https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-callback
test("an answer after three seconds comes too late", async () => {
  const late = Promise.withResolvers<number | string | undefined>();
  await using stage = await setStage(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await stage.sandbox.clock.advance({ seconds: 4 });
    late.resolve(await codeOf(interaction.reply("late")));
  });
  const reply = await stage.alice.slash("/go");
  expect(reply.kind).toBe("failed");
  expect(await late.promise).toBe(10062);
});

test("a second answer is refused", async () => {
  const second = Promise.withResolvers<number | string | undefined>();
  await using stage = await setStage(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply("one");
    interaction.replied = false;
    second.resolve(await codeOf(interaction.reply("two")));
  });
  expect((await stage.alice.slash("/go")).content).toBe("one");
  expect(await second.promise).toBe(40060);
});

test("a deferred answer may be given for fifteen minutes and not longer", async () => {
  const seen: Interaction[] = [];
  await using stage = await setStage(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    seen.push(interaction);
    if (seen.length > 1) return;
    await stage.sandbox.clock.advance({ minutes: 14 });
    await interaction.editReply("in time");
  });
  const reply = await stage.alice.slash("/go");
  expect(reply).toMatchObject({ content: "in time", isEphemeral: true });
  const second = stage.alice.slash("/go");
  await expect.poll(() => seen.length).toBe(2);
  await stage.sandbox.clock.advance({ minutes: 16 });
  expect((await second).kind).toBe("failed");
  const [, interaction] = seen;
  if (!interaction?.isChatInputCommand()) throw new Error("the second command did not arrive");
  expect(await codeOf(interaction.editReply("too late"))).toBe(50027);
});

test("an ephemeral answer is seen by one person and told to nobody", async () => {
  await using stage = await setStage(async (interaction) => {
    if (interaction.isChatInputCommand())
      await interaction.reply({
        content: "secret",
        flags: MessageFlags.Ephemeral,
        components: [rowOf(button("b", "Secret"))],
      });
    if (interaction.isButton()) await interaction.update({ content: "opened", components: [] });
  });
  const reply = await stage.alice.slash("/go");
  expect(stage.sandbox.conformance.events.has("MESSAGE_CREATE")).toBe(false);
  expect(await stage.bob.messages()).toEqual([]);
  await expect(stage.bob.click("Secret")).rejects.toThrow('sees no "Secret"');
  expect(await reply.click("Secret")).toMatchObject({
    kind: "updated",
    content: "opened",
    isEphemeral: true,
  });
});

test("buttons, menus and dialogs come back as what the person did", async () => {
  await using stage = await setStage(async (interaction) => {
    if (interaction.isChatInputCommand()) {
      const menu = new StringSelectMenuBuilder()
        .setCustomId("menu")
        .setPlaceholder("Pick")
        .addOptions({ label: "Tank", value: "t" }, { label: "Healer", value: "h" });
      const row = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu);
      await interaction.reply({ content: "x", components: [row, rowOf(button("open", "Open"))] });
    }
    if (interaction.isStringSelectMenu()) await interaction.reply(`chose ${interaction.values.join()}`);
    if (interaction.isButton()) {
      const input = new TextInputBuilder().setCustomId("note").setStyle(TextInputStyle.Short).setMaxLength(5);
      const label = new LabelBuilder().setLabel("Note").setTextInputComponent(input);
      await interaction.showModal(
        new ModalBuilder().setCustomId("m").setTitle("T").addLabelComponents(label),
      );
    }
    if (interaction.isModalSubmit() && interaction.isFromMessage())
      await interaction.update(`noted ${interaction.fields.getTextInputValue("note")}`);
  });
  const card = await stage.alice.slash("/go");
  expect((await stage.bob.select("Pick", "Healer")).content).toBe("chose h");
  await expect(stage.bob.select("Pick", "Ranger")).rejects.toThrow("not offered");
  const dialog = await card.click("Open");
  expect(dialog.modal?.title).toBe("T");
  await expect(dialog.submit({ note: "too long" })).rejects.toThrow("too long");
  expect(await dialog.submit({ Note: "hi" })).toMatchObject({ kind: "updated", content: "noted hi" });
});

test("autocomplete shows what the bot offers, and the command gets typed values", async () => {
  await using stage = await setStage(async (interaction) => {
    if (interaction.isAutocomplete())
      await interaction.respond([{ name: `${interaction.options.getFocused()}!`, value: "v" }]);
    if (interaction.isChatInputCommand()) {
      const { options } = interaction;
      await interaction.reply(
        [options.getInteger("count"), options.getUser("who")?.username, options.getString("kind")].join(),
      );
    }
  });
  expect(await stage.alice.autocomplete("/item", { name: "swo" })).toEqual([{ name: "swo!", value: "v" }]);
  const reply = await stage.alice.slash("/item", { name: "v", count: 3, who: "Bob", kind: "Main" });
  expect(reply.content).toBe("3,bob,main");
});

test("the menus of a person and of a message name their target", async () => {
  await using stage = await setStage(async (interaction) => {
    if (interaction.isUserContextMenuCommand()) await interaction.reply(interaction.targetUser.username);
    if (interaction.isMessageContextMenuCommand())
      await interaction.reply(`“${interaction.targetMessage.content}”`);
  });
  expect((await stage.alice.userMenu("Profile", "Bob")).content).toBe("bob");
  const { id } = await stage.bob.say("hello");
  expect((await stage.alice.messageMenu("Quote", id)).content).toBe("“hello”");
});

test("a person cannot do what Discord's client does not offer", async () => {
  await using stage = await setStage(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const link = new ButtonBuilder()
      .setLabel("Site")
      .setStyle(ButtonStyle.Link)
      .setURL("https://example.test");
    await interaction.reply({
      content: "x",
      components: [rowOf(button("off", "Off").setDisabled(true), link)],
    });
  });
  const { alice } = stage;
  await expect(alice.slash("/nothing")).rejects.toThrow('No command "nothing"');
  await expect(alice.slash("/item", { name: "a", nope: 1 })).rejects.toThrow('no option "nope"');
  await expect(alice.slash("/item")).rejects.toThrow("is required");
  await expect(alice.slash("/item", { name: "a", count: "3" })).rejects.toThrow("is a number");
  await expect(alice.slash("/item", { name: "a", count: 10 })).rejects.toThrow("out of range");
  await expect(alice.slash("/item", { name: "a", kind: "Off" })).rejects.toThrow("not a choice");
  await expect(alice.slash("/item", { name: "a", who: "Nobody" })).rejects.toThrow("no user");
  await expect(alice.slash("/admin")).rejects.toThrow("lacks the permission");
  await alice.slash("/go");
  await expect(alice.click("Off")).rejects.toThrow("is disabled");
  await expect(alice.click("Site")).rejects.toThrow("opens a page");
});

test("a dialog cannot follow an acknowledgement, nor another dialog", async () => {
  const codes: (number | string | undefined)[] = [];
  const label = new LabelBuilder()
    .setLabel("L")
    .setTextInputComponent(new TextInputBuilder().setCustomId("t").setStyle(TextInputStyle.Short));
  const modal = new ModalBuilder().setCustomId("m").setTitle("T").addLabelComponents(label);
  await using stage = await setStage(async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.showModal(modal);
    if (!interaction.isModalSubmit()) return;
    const callback = { type: 9, data: modal.toJSON() } as const;
    const path = `/interactions/${interaction.id}/${interaction.token}/callback` as const;
    codes.push(await codeOf(interaction.client.rest.post(path, { body: callback, auth: false })));
    await interaction.reply("done");
  });
  const dialog = await stage.alice.slash("/go");
  await dialog.submit({ t: "x" });
  expect(codes).toEqual([50035]);
});

test("a follow-up needs an answer first, and takes the place of a deferred one", async () => {
  const codes: (number | string | undefined)[] = [];
  await using stage = await setStage(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    codes.push(await codeOf(interaction.webhook.send("too early")));
    await interaction.deferReply();
    await interaction.webhook.send("the answer");
    await interaction.webhook.send("and more");
  });
  expect((await stage.alice.slash("/go")).content).toBe("the answer");
  await expect
    .poll(async () => (await stage.bob.messages()).map((each) => each.content))
    .toEqual(["the answer", "and more"]);
  expect(codes).toEqual([10015]);
});

test("a deferred update ends the click, and the message may be edited afterwards", async () => {
  await using stage = await setStage(async (interaction) => {
    if (interaction.isChatInputCommand())
      await interaction.reply({ content: "0 signed up", components: [rowOf(button("join", "Coming"))] });
    if (!interaction.isButton()) return;
    await interaction.deferUpdate();
    await interaction.editReply("1 signed up");
  });
  const card = await stage.alice.slash("/go");
  const click = await stage.bob.click("Coming");
  expect(click.kind).toBe("acknowledged");
  await expect
    .poll(async () => (await stage.bob.messages()).find(({ id }) => id === card.message?.id)?.content)
    .toBe("1 signed up");
});
