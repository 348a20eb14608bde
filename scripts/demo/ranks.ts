import type { DemoPerson } from "@guildhall/discord-sandbox";
import { changeRank, changeStanding, claimRank, listRanks, saveRanks } from "@guildhall/use-cases/members";
import type { GuildStory } from "./plan-story.ts";
import { readNumbers } from "./roster-numbers.ts";
import { accountOf, actorOf, contextAt, roleOf, type Stage } from "./stage.ts";

/** The owner makes the ranks of the guild, and everybody gets the highest one whose role they have. */
export async function playRanks(stage: Stage, story: GuildStory): Promise<void> {
  const { calendar, foundedAt } = story;
  const { guild, ways } = calendar;
  if (ways.ranks.length === 0) return;
  const context = contextAt(stage, foundedAt.add({ hours: 3 }));
  const owner = actorOf(stage, guild.ownerId);
  const numberOf = await readNumbers(stage, story);
  const wanted = ways.ranks.map(({ name, role, heir }, index) => ({
    name,
    seats: index === 0 ? 1 : null,
    roleId: roleOf(calendar, role).id,
    heirMemberId: heir ? numberOf(heir) : null,
  }));
  const ranks = await saveRanks(context, owner, { ranks: wanted });
  for (const [index, { role }] of ways.ranks.entries()) {
    const isOfRank = (person: DemoPerson) => highestRole(person, ways.ranks) === role;
    const memberIds = guild.people.filter(isOfRank).map(({ username }) => numberOf(username));
    const rankId = ranks[index]?.rankId;
    if (rankId !== undefined && memberIds.length > 0) await changeRank(context, owner, { memberIds, rankId });
  }
  const onTrial = guild.people.filter(({ roles }) => roles.some((role) => role === ways.trialRole));
  const memberIds = onTrial.map(({ username }) => numberOf(username));
  if (memberIds.length > 0) await changeStanding(context, owner, { memberIds, standing: "trial" });
}

/** Somebody asks for a higher rank; the bot shows it in the person's talk with the officers when it starts. */
export async function playRankClaims(stage: Stage, { calendar, now }: GuildStory): Promise<void> {
  if (calendar.ways.rankClaims.length === 0) return;
  const context = contextAt(stage, now);
  const ranks = await listRanks(context, stage.system);
  for (const { username, rank, note } of calendar.ways.rankClaims) {
    const rankId = ranks.find(({ name }) => name === rank)?.rankId ?? 0;
    await claimRank(context, actorOf(stage, accountOf(calendar, username)), { rankId, note });
  }
}

function highestRole(
  { roles }: DemoPerson,
  ranks: GuildStory["calendar"]["ways"]["ranks"],
): string | undefined {
  return ranks.find(({ role }) => roles.includes(role))?.role;
}
