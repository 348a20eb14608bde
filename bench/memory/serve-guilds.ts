import { startSandbox } from "@guildhall/discord-sandbox";

const [guildCount, membersPerGuild] = process.argv.slice(2).map(Number) as [number, number];
// A guild of one channel and no roles would hide what both clients keep of every guild.
const roles = ["Leader", "Officer", "Raider", "Member", "Recruit"];
const channels = ["rules", "news", "events", "raids", "loot", "builds", "recruiting", "off-topic", "bots"];

const sandbox = await startSandbox({ rateLimits: false });
for (let guild = 0; guild < guildCount; guild += 1) furnishGuild(guild);
process.send?.({ apiUrl: sandbox.apiUrl, token: sandbox.token });

/** The owner and the bot are members too. Nobody is in two guilds. */
function furnishGuild(number: number): void {
  const guild = sandbox.world.guild({ name: `Guild ${number}`, owner: `Owner ${number}` });
  for (const name of roles) guild.role(name);
  for (const name of channels) guild.channel(name);
  for (let person = 2; person < membersPerGuild; person += 1) {
    guild.member(`Player ${number}-${person}`, { roles: [roles[person % roles.length] as string] });
  }
}
