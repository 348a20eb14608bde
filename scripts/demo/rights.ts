import { type DemoRole, standingOf } from "@guildhall/discord-sandbox";
import { recordServerMembers } from "@guildhall/use-cases/members";
import { applyRightsPreset, changeRights, recordRoles } from "@guildhall/use-cases/settings";
import type { GuildStory } from "./plan-story.ts";
import { accountOf, actorOf, contextAt, roleOf, type Stage } from "./stage.ts";

/** The owner says who may do what beyond what set-up gave. */
export async function playRights(stage: Stage, story: GuildStory): Promise<void> {
  const { calendar, foundedAt } = story;
  const { guild, ways } = calendar;
  await readServer(stage, story);
  const context = contextAt(stage, foundedAt.add({ hours: 2 }));
  const owner = actorOf(stage, guild.ownerId);
  for (const { role, preset } of ways.presets)
    await applyRightsPreset(context, owner, {
      kind: "role",
      id: roleOf(calendar, role).id,
      preset,
      seen: [],
    });
  const changes = ways.grants.flatMap(({ username, rights }) => {
    const holder = { kind: "member", id: accountOf(calendar, username) } as const;
    return rights.map((right) => ({ ...holder, right, isGranted: true }));
  });
  if (changes.length > 0) await changeRights(context, owner, { changes });
}

/** Only roles and people that Discord told of can be granted something. The bot tells of them anew when it starts. */
async function readServer(stage: Stage, { calendar, foundedAt: asOf }: GuildStory): Promise<void> {
  const { guild } = calendar;
  const context = contextAt(stage, asOf);
  const everybody = { roleId: guild.id, name: "@everyone", colour: 0, position: 0, permissions: "0" };
  const roles = guild.roles.map((role, index) => toServerRole(role, guild.roles.length - index));
  const known = [{ ...everybody, isManaged: false }, ...roles];
  await recordRoles(context, stage.system, { roles: known, asOf });
  const members = guild.people.map((person) => {
    const { name, roleIds } = standingOf(guild, person);
    return { userId: person.id, name, roleIds, avatarHash: null, isBot: false, joinedAt: null };
  });
  await recordServerMembers(context, stage.system, { members, asOf });
}

function toServerRole({ id: roleId, name, color: colour }: DemoRole, position: number) {
  return { roleId, name, colour, position, permissions: "0", isManaged: false };
}
