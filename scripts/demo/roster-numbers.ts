import { listMembers } from "@guildhall/use-cases/members";
import type { GuildStory } from "./plan-story.ts";
import { contextAt, type Stage } from "./stage.ts";

/** Tells the number in the roster of whoever has this user name. */
export type NumberOf = (username: string) => number;

export async function readNumbers(stage: Stage, { calendar, foundedAt }: GuildStory): Promise<NumberOf> {
  const roster = await listMembers(contextAt(stage, foundedAt), stage.system);
  const numbers = new Map(roster.map(({ userId, memberId }) => [userId, memberId]));
  const accounts = new Map(calendar.guild.people.map(({ username, id }) => [username, id]));
  return (username) => {
    const number = numbers.get(accounts.get(username) ?? "");
    if (number === undefined) throw new Error(`The roster of ${calendar.guild.name} has no ${username}`);
    return number;
  };
}
