// What the two interactions cost without Guildhall: discord.js as it comes, and the same statements by hand.
import {
  ActionRowBuilder,
  ButtonBuilder,
  type ButtonInteraction,
  ButtonStyle,
  type ChatInputCommandInteraction,
  Client,
  Events,
  GatewayIntentBits,
  MessageFlags,
  SlashCommandBuilder,
  type TextChannel,
} from "discord.js";
import { createPool, type PoolConnection, type RowDataPacket } from "mysql2/promise";

const [apiUrl, token, databaseUrl, channelId, eventId] = process.argv.slice(2) as [
  string,
  string,
  string,
  string,
  string,
];
const pool = createPool({ uri: databaseUrl, supportBigNumbers: true });
const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: apiUrl } });
const answers = { Coming: "coming", Late: "late", Maybe: "maybe", Standby: "standby", "Can't": "cant" };

client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isChatInputCommand()) void showBalance(interaction);
  if (interaction.isButton()) void answer(interaction);
});
client.once(Events.ClientReady, (ready) => void furnish(ready));
await client.login(token);

/** The command, and a card with the five answers. */
async function furnish(ready: Client<true>): Promise<void> {
  const balance = new SlashCommandBuilder().setName("dkp").setDescription("Points");
  balance.addSubcommand((sub) => sub.setName("balance").setDescription("Your points"));
  await ready.application.commands.set([balance]);
  const row = new ActionRowBuilder<ButtonBuilder>().addComponents(
    Object.entries(answers).map(([label, value]) =>
      new ButtonBuilder().setLabel(label).setCustomId(`answer:${value}`).setStyle(ButtonStyle.Secondary),
    ),
  );
  const channel = (await ready.channels.fetch(channelId)) as TextChannel;
  await channel.send({ content: "Siege", components: [row] });
}

async function checkRights({ guildId, member }: ButtonInteraction | ChatInputCommandInteraction) {
  const roles = member && (Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()]);
  await pool.query("select distinct `right` from role_rights where guild_id = ? and role_id in (?)", [
    guildId,
    [guildId, ...(roles ?? [])],
  ]);
}

async function findMemberId(on: typeof pool | PoolConnection, guildId: string | null, userId: string) {
  const [[member]] = await on.query<RowDataPacket[]>(
    "select id, house_id, user_id, name from members where guild_id = ? and user_id = ?",
    [guildId, userId],
  );
  return member?.id as number;
}

async function showBalance(interaction: ChatInputCommandInteraction): Promise<void> {
  const { guildId, user } = interaction;
  await checkRights(interaction);
  const memberId = await findMemberId(pool, guildId, user.id);
  const [[own]] = await pool.query<RowDataPacket[]>(
    "select id, house_id, name from dkp_pools where guild_id = ? order by house_id, position",
    [guildId],
  );
  const [entries] = await pool.query<RowDataPacket[]>(
    `select e.id, e.pool_id, b.number, e.member_id, e.kind, e.amount, e.reason, e.event_id, e.reverses_entry_id,
       e.effective_at, e.idempotency_key, b.recorded_at, a.amount as balance
     from dkp_balances a
     join dkp_entries e on e.guild_id = ? and e.pool_id = a.pool_id and e.member_id = a.member_id
     join dkp_batches b on b.guild_id = ? and b.id = e.batch_id
     where a.guild_id = ? and a.pool_id = ? and a.member_id = ? order by e.id desc limit 5`,
    [guildId, guildId, guildId, own?.id, memberId],
  );
  const eventIds = [...new Set(entries.map(({ event_id }) => event_id))];
  const [titles] = await pool.query<RowDataPacket[]>(
    "select id, title from events where guild_id = ? and id in (?)",
    [guildId, eventIds],
  );
  const titleOf = new Map(titles.map(({ id, title }) => [id, title]));
  const lines = entries.map(({ amount, event_id }) => `${amount / 100} ${titleOf.get(event_id)}`);
  const fields = [{ name: `${own?.name}: ${entries[0]?.balance / 100}`, value: lines.join("\n") }];
  await interaction.reply({ embeds: [{ fields }], flags: MessageFlags.Ephemeral });
}

async function answer(interaction: ButtonInteraction): Promise<void> {
  await checkRights(interaction);
  const connection = await pool.getConnection();
  try {
    await connection.query("begin");
    await saveAnswer(connection, interaction);
    await connection.query("commit");
  } finally {
    connection.release();
  }
  await interaction.deferUpdate();
}

async function saveAnswer(on: PoolConnection, interaction: ButtonInteraction): Promise<void> {
  const { guildId, customId, user, id } = interaction;
  const given = customId.split(":")[1];
  const now = new Date();
  await on.query(
    `select id, house_id, title, note, starts_at, ends_at, state, voice_channel_id, reward, created_by_user_id
     from events where guild_id = ? and id = ? lock in share mode`,
    [guildId, eventId],
  );
  const memberId = await findMemberId(on, guildId, user.id);
  await on.query("select answer from sign_ups where guild_id = ? and event_id = ? and member_id = ?", [
    guildId,
    eventId,
    memberId,
  ]);
  await on.query(
    `insert into sign_ups (guild_id, event_id, member_id, answer, answered_at) values (?, ?, ?, ?, ?)
     on duplicate key update answer = ?, answered_at = ?`,
    [guildId, eventId, memberId, given, now, given, now],
  );
  const fact = { name: "events.eventAnswered", guildId, eventId: Number(eventId) };
  await on.query(
    "insert into facts (guild_id, name, payload, correlation_id, recorded_at) values (?, ?, ?, ?, ?)",
    [guildId, fact.name, JSON.stringify(fact), id, now],
  );
}
